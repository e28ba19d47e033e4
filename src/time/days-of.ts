import { readSpan } from "../dates/read-span.js";
import type { DaySpan } from "../dates/span.js";
import type { EdtfDate } from "../model/date.js";

/**
 * The first and the last day that a date covers: its bounds. To order dates use {@link compareDates}, to ask what came
 * first {@link isBefore}.
 *
 * @param date - a date of the profile: a day, a month, a year, an interval of these that may be open at one end
 * @returns its first and last day as `YYYY-MM-DD`; an end that is open is absent
 * @throws VisitError `invalid-date` or `invalid-interval`, with the nearest date that there is
 *
 * @example
 * ```ts
 * import { daysOf } from "ankara-visit-2025";
 *
 * daysOf("2024-02"); // => { first: "2024-02-01", last: "2024-02-29" }
 * daysOf("2025-07-29/.."); // => { first: "2025-07-29" }
 * ```
 */
export function daysOf(date: EdtfDate): DaySpan {
  return { ...readSpan(date, "daysOf") };
}
