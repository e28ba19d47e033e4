/** How many records: the real collections, or so many made after them. */
export type Size = "real" | number;

/** A size as a column is headed. */
export function nameOf(size: Size): string {
  return size === "real" ? "real" : size.toLocaleString("en");
}

/** A size as it is told. */
export function recordsOf(size: Size): string {
  return size === "real" ? "the real records" : `${nameOf(size)} records`;
}
