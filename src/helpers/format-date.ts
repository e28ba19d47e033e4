import { readSpan } from "../dates/read-span.js";
import { ownValue, withTypeCheck } from "../errors/arguments.js";
import { type Locales, languageOf, readFormatOptions, readLocales } from "../internal/locale.js";
import type { Locale } from "../model/locale.js";
import type { EdtfDate } from "../model/record.js";

/** The options of {@link formatDate}. @category Format */
export interface FormatDateOptions {
  /** A locale of this package, such as `tr` from `ankara-visit-2025/locales/tr`, or a BCP 47 tag. */
  readonly locale?: string | Locale | undefined;
}

/**
 * Formats a date at its own precision: "July 29, 2025", "December 2024", "2026", "the first half of 2025".
 *
 * @category Format
 *
 * @param date - an EDTF date; `undefined` gives `undefined`
 * @param options - a BCP 47 tag, or a locale of this package, which translates everything. With a tag,
 * `Intl` names the months; "since" and "until" stay English, and half-years and quarters are written as months. If the
 * engine lacks the language, the text is English. The tag `kk` always gives English, as Chrome lacks Kazakh: use the locale
 * `kk`. A number, as `map` passes it, is ignored
 * @returns the text, in the Gregorian calendar; it does not depend on the machine's settings
 * @throws VisitError `invalid-date` or `invalid-interval` for a malformed date; `invalid-value` for an invalid locale
 *
 * @example
 * ```ts
 * import { formatDate } from "ankara-visit-2025";
 *
 * formatDate("2025-07-29"); // => July 29, 2025
 * formatDate("2025-07-29", "en-GB"); // => 29 July 2025
 * formatDate("2024-12", "tr"); // => Aralık 2024
 * formatDate("2025-01/2025-06"); // => the first half of 2025
 * ```
 * @example
 * ```ts
 * import { formatDate } from "ankara-visit-2025";
 * import { kk } from "ankara-visit-2025/locales/kk";
 *
 * formatDate("2025-07-29", kk); // => 2025 жылғы 29 шілде
 * ```
 */
export function formatDate<D extends EdtfDate | undefined>(
  date: D,
  options: string | number | Locale | FormatDateOptions = "en",
): string | Extract<D, undefined> {
  // Undefined only for undefined, which is what the type says.
  return (date === undefined ? undefined : formatted(date, options)) as string;
}

function formatted(date: EdtfDate, options: string | number | Locale | FormatDateOptions): string {
  readSpan(date, "formatDate");
  return withTypeCheck("formatDate", options, () => {
    const { locale = "en" } = readFormatOptions(options, ["locale"], "formatDate");
    const write = ownValue(locale, "formatDate");
    if (typeof write === "function") return write(date);
    // Engines differ in which spaces are thin, and at which no line breaks.
    return formatSpan(date, readLocales(languageOf(locale), "formatDate")).replace(/\s/g, " ");
  });
}

function formatSpan(date: EdtfDate, locales: Locales): string {
  const [from = "", to] = date.split("/");
  if (to === undefined || from === to) return formatPoint(from, locales);
  if (to === "..") return `since ${formatPoint(from, locales)}`;
  if (from === "..") return `until ${formatPoint(to, locales)}`;
  if (/^en\b/i.test(locales[0])) {
    const part = partOfYear(from, to);
    if (part !== undefined) return `the ${part} of ${formatPoint(from.slice(0, 4), locales)}`;
  }
  // A range has one precision: if they differ, each end is written by itself.
  if (from.length !== to.length) return `${formatPoint(from, locales)} – ${formatPoint(to, locales)}`;
  const formatter = formatterOf(from, locales);
  // Hermes, the engine of React Native, has no ranges.
  if (typeof formatter.formatRange !== "function") return `${formatPoint(from, locales)} – ${formatPoint(to, locales)}`;
  const range = formatter.formatRange(new Date(from), new Date(to));
  // Between two days of a month or two years, engines differ in whether there are spaces around the dash.
  return from.length === 4 || from.slice(0, 7) === to.slice(0, 7) ? range.replace(/(\d)\s–\s(?=\d)/, "$1–") : range;
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
  if (from.slice(0, 4) !== to.slice(0, 4)) return undefined;
  return PARTS[`${from.slice(5)}/${to.slice(5)}`];
}

function formatPoint(date: string, locales: Locales): string {
  return formatterOf(date, locales).format(new Date(date));
}

/** What writes a date at its own precision, which its length tells: a year, a month or a day. */
function formatterOf(date: string, locales: Locales): Intl.DateTimeFormat {
  return new Intl.DateTimeFormat(locales, {
    // A month of the Gregorian calendar is none in another.
    calendar: "gregory",
    timeZone: "UTC",
    year: "numeric",
    // The year 0 is 1 BC: without its era it would be another.
    ...(date.startsWith("0000") ? { era: "short" } : {}),
    ...(date.length > 4 ? { month: "long" } : {}),
    ...(date.length > 7 ? { day: "numeric" } : {}),
  });
}
