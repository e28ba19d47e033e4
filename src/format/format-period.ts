import { readSpan } from "../dates/read-span.js";
import type { EdtfDate } from "../model/date.js";
import { type Locales, readLocales } from "./locale.js";

/**
 * A date of the profile as a newsroom would write it: "July 29, 2025", "December 2024", "2026", "the first half of 2025".
 * For the days that it covers use {@link daysOf}.
 *
 * @param period - a date, as records have them: a day, a month, a year, an interval of these
 * @param locale - a BCP 47 tag, by which `Intl` writes it; an interval that is open at one end has an English word,
 * and only in English is half a year or a quarter called one
 * @returns the text; at the precision of the date, in the Gregorian calendar, whatever the machine's own settings
 * @throws VisitError `invalid-date` or `invalid-interval` for a date that is none, `invalid-value` for such a locale
 *
 * @example
 * ```ts
 * import { formatPeriod } from "ankara-visit-2025";
 *
 * formatPeriod("2025-07-29"); // => July 29, 2025
 * formatPeriod("2025-07-29", "en-GB"); // => 29 July 2025
 * formatPeriod("2024-12", "tr"); // => Aralık 2024
 * formatPeriod("2025-01/2025-06"); // => the first half of 2025
 * formatPeriod("2025/.."); // => since 2025
 * ```
 */
export function formatPeriod(period: EdtfDate, locale?: string): string;
/**
 * A date that may not be there: a figure's `period`, for one.
 *
 * @param period - a date, or `undefined` where the record has none
 * @param locale - a BCP 47 tag
 * @returns the text, or `undefined` without a date
 */
export function formatPeriod(period: EdtfDate | undefined, locale?: string): string | undefined;
export function formatPeriod(period: EdtfDate | undefined, locale: string = "en"): string | undefined {
  if (period === undefined) return undefined;
  readSpan(period, "formatPeriod");
  const locales = readLocales(locale, "formatPeriod");
  const [from = "", to] = period.split("/");
  if (to === undefined || from === to) return formatDate(from, locales);
  if (to === "..") return `since ${formatDate(from, locales)}`;
  if (from === "..") return `until ${formatDate(to, locales)}`;
  if (/^en\b/i.test(locale)) {
    const part = partOfYear(from, to);
    if (part !== undefined) return `the ${part} of ${formatDate(from.slice(0, 4), locales)}`;
  }
  // A range has one precision: where they differ, each end is written by itself.
  if (from.length !== to.length) return `${formatDate(from, locales)} – ${formatDate(to, locales)}`;
  return formatterOf(from, locales).formatRange(new Date(from), new Date(to));
}

const PARTS: Readonly<Record<string, string>> = {
  "01/06": "first half",
  "07/12": "second half",
  "01/03": "first quarter",
  "04/06": "second quarter",
  "07/09": "third quarter",
  "10/12": "fourth quarter",
};

function partOfYear(from: string, to: string): string | undefined {
  if (from.length !== 7 || to.length !== 7 || from.slice(0, 4) !== to.slice(0, 4)) return undefined;
  return PARTS[`${from.slice(5)}/${to.slice(5)}`];
}

function formatDate(date: string, locales: Locales): string {
  return formatterOf(date, locales).format(new Date(date));
}

/** What writes a date at its own precision, which its length tells: a year, a month or a day. */
function formatterOf(date: string, locales: Locales): Intl.DateTimeFormat {
  return new Intl.DateTimeFormat(locales, {
    // A month of the Gregorian calendar is none in another.
    calendar: "gregory",
    timeZone: "UTC",
    year: "numeric",
    ...(date.length > 4 ? { month: "long" } : {}),
    ...(date.length > 7 ? { day: "numeric" } : {}),
  });
}
