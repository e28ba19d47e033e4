import { readSpan } from "../dates/read-span.js";
import { compareSpans } from "../dates/span.js";
import type { EdtfDate } from "../model/date.js";

/**
 * Puts dates in order, for `sort`: by their first day, then by their last. It orders what may overlap as well; what
 * certainly came first {@link isBefore} tells.
 *
 * @param a - a date of the profile
 * @param b - another
 * @returns a negative number where `a` stands first, a positive one where `b` does, 0 where they cover the same days
 * @throws VisitError `invalid-date` or `invalid-interval` for a date that is none
 *
 * @example
 * ```ts
 * import { compareDates } from "ankara-visit-2025";
 *
 * ["2026", "2025-07-29", "2025-07"].sort(compareDates); // => ["2025-07", "2025-07-29", "2026"]
 * compareDates("2025-07", "2025-07-29") < 0; // => true
 * ```
 */
export function compareDates(a: EdtfDate, b: EdtfDate): number {
  return compareSpans(readSpan(a, "compareDates"), readSpan(b, "compareDates"));
}
