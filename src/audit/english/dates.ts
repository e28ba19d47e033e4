import { spanIfDate } from "../../dates/parse-date.js";
import { impliedDates } from "./implied-dates.js";
import { writtenDates } from "./written-dates.js";

const DAY = /^\d{4}-\d{2}-\d{2}$/;
/** A day of a year that no report writes about. */
const SOME_DAY = "0004-01-08";

/**
 * The dates that an English text states, or implies given its day of publication: "July 28", "December 2024", "2026",
 * "last December", "last year", "first half of this year", "Tuesday".
 *
 * @param published - the day of publication, `YYYY-MM-DD`; without it only dates with a year are read
 */
export function datesIn(text: string, published: string | undefined): ReadonlySet<string> {
  const words = text.toLowerCase();
  if (!isDay(published)) return new Set(writtenDates(words, undefined));
  return new Set([...writtenDates(words, published.slice(0, 4)), ...impliedDates(words, published)]);
}

/** Whether a text has dates that its day of publication would settle, and that day is unknown. */
export function leavesDatesOpen(text: string, published: string | undefined): boolean {
  return !isDay(published) && datesIn(text, SOME_DAY).size > datesIn(text, undefined).size;
}

function isDay(published: string | undefined): published is string {
  return published !== undefined && DAY.test(published) && spanIfDate(published) !== undefined;
}
