/**
 * Returns the last word that is read of a number in digits. Endings depend on it. It is 60 of 160, 1000 of 12.000, 5 of
 * 2,25, and "million" of 3.000.000.
 */
export function lastWordOf(digits: string): string {
  const [whole = "", fraction] = digits.split(",");
  // A fraction is read as a number of its own, and never ends in 0.
  const read = (fraction ?? whole).replace(/[^\d]/g, "");
  const zeros = read.length - read.replace(/0+$/, "").length;
  if (zeros === 0 || Number(read) === 0) return read.slice(-1);
  if (zeros === 1) return read.slice(-2);
  if (zeros === 2) return "100";
  return ["1000", "million", "billion"][Math.floor(zeros / 3) - 1] ?? "trillion";
}
