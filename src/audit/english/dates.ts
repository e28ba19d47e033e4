import { parseDate } from "../../dates/parse-date.js";

const MONTHS = [
  ...["january", "february", "march", "april", "may", "june"],
  ...["july", "august", "september", "october", "november", "december"],
];
const MS_PER_DAY = 86_400_000;
const WEEKDAYS = ["sunday", "monday", "tuesday", "wednesday", "thursday", "friday", "saturday"];

/**
 * The dates that an English text states, or implies given its day of publication: "July 28", "December 2024", "2026",
 * "last December", "last year", "first half of this year", "Tuesday".
 *
 * @param published - the day of publication, `YYYY-MM-DD`
 */
export function datesIn(text: string, published: string): ReadonlySet<string> {
  const words = text.toLowerCase();
  if (!isDay(published)) return new Set(words.match(CALENDAR_DATES));
  const year = Number(published.slice(0, 4));
  return new Set([
    ...written(words, year),
    ...relativeYears(words, year),
    ...MONTHS.flatMap((month, index) => (words.includes(`last ${month}`) ? lastMonth(index, published) : [])),
    ...WEEKDAYS.flatMap((weekday, index) => (words.includes(weekday) ? latestWeekday(index, published) : [])),
    ...(/\btoday\b/.test(words) ? [published] : []),
    ...(/\byesterday\b/.test(words) ? [daysBefore(published, 1)] : []),
  ]);
}

const CALENDAR_DATES = /\b\d{4}(?:-\d{2}(?:-\d{2})?)?\b/g;
const DAY = /^\d{4}-\d{2}-\d{2}$/;

function isDay(date: string): boolean {
  return DAY.test(date) && typeof parseDate(date) !== "string";
}

function written(words: string, year: number): readonly string[] {
  const month = MONTHS.join("|");
  const monthFirst = [...words.matchAll(new RegExp(`\\b(${month}) (\\d{1,2})(?:, (\\d{4}))?\\b`, "g"))];
  const dayFirst = [...words.matchAll(new RegExp(`\\b(\\d{1,2}) (${month})(?: (\\d{4}))?\\b`, "g"))];
  const months = [...words.matchAll(new RegExp(`\\b(${month}) (\\d{4})\\b`, "g"))];
  return [
    ...(words.match(CALENDAR_DATES) ?? []),
    ...monthFirst.map(([, name, day, stated]) => calendarDate(stated ?? year, name, day)),
    ...dayFirst.map(([, day, name, stated]) => calendarDate(stated ?? year, name, day)),
    ...months.map(([, name, stated = ""]) => calendarDate(stated, name)),
  ];
}

function relativeYears(words: string, year: number): readonly string[] {
  return [
    ...(words.includes("last year") ? [`${year - 1}`] : []),
    ...(words.includes("this year") ? [`${year}`] : []),
    ...(words.includes("next year") ? [`${year + 1}`] : []),
    ...(words.includes("first half of this year") ? [`${year}-01/${year}-06`] : []),
    ...(words.includes("second half of this year") ? [`${year}-07/${year}-12`] : []),
  ];
}

function calendarDate(year: number | string, monthName = "", day?: string): string {
  const month = twoDigits(MONTHS.indexOf(monthName) + 1);
  return day === undefined ? `${year}-${month}` : `${year}-${month}-${twoDigits(Number(day))}`;
}

function lastMonth(index: number, published: string): string {
  const year = Number(published.slice(0, 4));
  return `${index + 1 < Number(published.slice(5, 7)) ? year : year - 1}-${twoDigits(index + 1)}`;
}

function latestWeekday(weekday: number, published: string): string {
  const today = new Date(published).getUTCDay();
  return daysBefore(published, (today - weekday + 7) % 7);
}

function daysBefore(day: string, days: number): string {
  // All days of UTC are of one length; those of local time are not.
  return new Date(Date.parse(day) - days * MS_PER_DAY).toISOString().slice(0, 10);
}

function twoDigits(value: number): string {
  return String(value).padStart(2, "0");
}
