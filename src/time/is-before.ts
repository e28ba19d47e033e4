import { readSpan } from "../dates/read-span.js";
import { liesBefore } from "../dates/span.js";
import type { EdtfDate } from "../model/date.js";

/**
 * Whether what happened on one date came before what happened on another, whatever the exact days were. On one and the
 * same day, that stays open. To put dates
 * in order use {@link compareDates}; of two events on one day {@link eventsBefore} knows more.
 *
 * @param a - a date of the profile
 * @param b - another
 * @returns `true` or `false` where that is certain, `undefined` where the dates leave it open
 * @throws VisitError `invalid-date` or `invalid-interval` for a date that is none
 *
 * @example
 * ```ts
 * import { isBefore } from "ankara-visit-2025";
 *
 * isBefore("2024-12", "2025-07-28"); // => true
 * isBefore("2026", "2025-07-28"); // => false
 * isBefore("2025-07-28", "2025"); // => undefined
 * ```
 */
export function isBefore(a: EdtfDate, b: EdtfDate): boolean | undefined {
  const [one, other] = [readSpan(a, "isBefore"), readSpan(b, "isBefore")];
  if (liesBefore(one, other)) return true;
  return liesBefore(other, one) ? false : undefined;
}
