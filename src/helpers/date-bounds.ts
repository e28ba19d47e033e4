import { readSpan } from "../dates/read-span.js";
import type { DaySpan } from "../dates/span.js";
import type { EdtfDate } from "../model/record.js";

/**
 * Returns the first and the last day that a date covers.
 *
 * @category Put in order
 *
 * @param date - an EDTF date: a day, a month, a year, or an interval; `undefined` gives `undefined`
 * @returns the first and last day as `YYYY-MM-DD`; an open end is absent
 * @throws VisitError `invalid-date` or `invalid-interval`, with the nearest valid date
 *
 * @example
 * ```ts
 * import { dateBounds } from "ankara-visit-2025";
 *
 * dateBounds("2024-02"); // => { first: "2024-02-01", last: "2024-02-29" }
 * dateBounds("2025-07-29/.."); // => { first: "2025-07-29" }
 * ```
 */
export function dateBounds<D extends EdtfDate | undefined>(date: D): DaySpan | Extract<D, undefined> {
  // Undefined only for undefined, which is what the type says.
  return (date === undefined ? undefined : { ...readSpan(date, "dateBounds") }) as DaySpan;
}
