/**
 * What a spreadsheet takes for a formula, in full width too, behind spaces and what is not seen, and with the apostrophe that
 * is put before it.
 */
const FORMULA = /^'*(?:[\s\p{Cc}\p{Cf}]*[=+\-@＝＋－＠﹫]|[\t\r\n])/u;

/**
 * Where a spreadsheet that divides cells by semicolons, tabs or lines would begin one with a formula, whatever is quoted. It
 * takes a quotation mark, which the file has twice, for a text that is empty.
 */
const FORMULA_WITHIN = /(?<=[;\t\r\n])(?='*(?:(?![\t\r\n])[\s"\p{Cc}\p{Cf}])*[=+\-@＝＋－＠﹫])/gu;

/** A text as no spreadsheet runs it: after an apostrophe. A lone `=`, as comparators have it, is no formula. */
export function textCell(text: string): string {
  const cell = text.replace(FORMULA_WITHIN, "'");
  return text !== "=" && FORMULA.test(text) ? `'${cell}` : cell;
}
