/** What a spreadsheet takes for a formula, in full width too, and with the apostrophe that is put before it. */
const FORMULA = /^'*[=+\-@\t\r\n＝＋－＠]/;

/** A text as no spreadsheet runs it: after an apostrophe. A lone `=`, as comparators have it, is no formula. */
export function textCell(text: string): string {
  return text !== "=" && FORMULA.test(text) ? `'${text}` : text;
}
