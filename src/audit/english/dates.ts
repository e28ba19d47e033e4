import { spanIfDate } from "../../dates/parse-date.js";
import { expression } from "../../text/expression.js";
import { wholeWords } from "../words.js";
import { MONTH, yearOf } from "./calendar.js";
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
  // The verb is no month.
  const words = text.replace(wholeWords("may", "g"), "might").toLowerCase();
  if (!isDay(published)) return new Set(writtenDates(words, undefined));
  const written = writtenDates(withYears(words, Number(published.slice(0, 4))), published);
  return new Set([...written, ...impliedDates(words, published)]);
}

/** "July 29 last year", "in December of this year", "first half of next year", with the year. */
function withYears(words: string, year: number): string {
  const years: Readonly<Record<string, number>> = { last: year - 1, this: year, next: year + 1 };
  const phrase = expression(`(?<=(?:\\d|(?:${MONTH})\\.?|half|quarter) (?:of )?)(last|this|next) year`, "gu");
  return words.replace(phrase, (_, which: string) => yearOf(years[which] ?? year));
}

/** Whether a text has dates that its day of publication would settle, and that day is unknown. */
export function leavesDatesOpen(text: string, published: string | undefined): boolean {
  return !isDay(published) && datesIn(text, SOME_DAY).size > datesIn(text, undefined).size;
}

function isDay(published: string | undefined): published is string {
  return published !== undefined && DAY.test(published) && spanIfDate(published) !== undefined;
}
