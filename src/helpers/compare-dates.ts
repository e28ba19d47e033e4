import { readSpan } from "../dates/read-span.js";
import { compareSpans } from "../dates/span.js";
import type { EdtfDate } from "../model/record.js";

/**
 * Compares two dates for `sort`: by their first day, then by their last. To find out which date was certainly earlier, use
 * {@link orderOf}.
 *
 * @category Put in order
 *
 * @param a - an EDTF date, such as `"2025-07-29"`; `undefined` comes last
 * @param b - the date to compare it with
 * @returns a negative number if `a` comes first, a positive one if `b` does, 0 if they cover the same days
 * @throws VisitError `invalid-date` or `invalid-interval` for a malformed date
 *
 * @example
 * ```ts
 * import { compareDates } from "ankara-visit-2025";
 *
 * ["2026", "2025-07-29", "2025-07"].sort(compareDates); // => ["2025-07", "2025-07-29", "2026"]
 * ```
 */
export function compareDates(a: EdtfDate | undefined, b: EdtfDate | undefined): number {
  if (a === undefined || b === undefined) return Number(a === undefined) - Number(b === undefined);
  return compareSpans(readSpan(a, "compareDates"), readSpan(b, "compareDates"));
}
