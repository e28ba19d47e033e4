/**
 * What a spreadsheet takes for a formula, in full width too, behind spaces and what is not seen, and with the apostrophe that
 * is put before it.
 */
const FORMULA = /^'*(?:[\s\p{Cc}\p{Cf}]*[=+\-@＝＋－＠﹫]|[\t\r\n])/u;

/** A text as no spreadsheet runs it: after an apostrophe. A lone `=`, as comparators have it, is no formula. */
export function textCell(text: string): string {
  return text !== "=" && FORMULA.test(text) ? `'${text}` : text;
}
