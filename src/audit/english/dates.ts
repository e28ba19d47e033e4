import { spanIfDate } from "../../dates/parse-date.js";

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
  const isDay = DAY.test(published) && spanIfDate(published) !== undefined;
  return new Set(
    isDay ? [...written(words, published.slice(0, 4)), ...implied(words, published)] : words.match(CALENDAR_DATES),
  );
}

const CALENDAR_DATES = /\b\d{4}(?:-\d{2}(?:-\d{2})?)?\b/g;
const DAY = /^\d{4}-\d{2}-\d{2}$/;

function written(words: string, year: string): readonly string[] {
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

function implied(words: string, published: string): readonly string[] {
  const [year, month, weekday] = [
    Number(published.slice(0, 4)),
    published.slice(5, 7),
    new Date(published).getUTCDay(),
  ];
  const phrases: readonly (readonly [phrase: string, date: string])[] = [
    ["last year", `${year - 1}`],
    ["this year", `${year}`],
    ["next year", `${year + 1}`],
    ["first half of this year", `${year}-01/${year}-06`],
    ["second half of this year", `${year}-07/${year}-12`],
    ...MONTHS.map((name) => {
      const thisYear = calendarDate(year, name);
      return [`last ${name}`, thisYear < `${year}-${month}` ? thisYear : calendarDate(year - 1, name)] as const;
    }),
    ...WEEKDAYS.map((name, index) => [name, daysBefore(published, (weekday - index + 7) % 7)] as const),
    ["today", published],
    ["yesterday", daysBefore(published, 1)],
  ];
  return phrases.flatMap(([phrase, date]) => (new RegExp(`\\b${phrase}\\b`).test(words) ? date : []));
}

function calendarDate(year: number | string, monthName = "", day?: string): string {
  const month = twoDigits(MONTHS.indexOf(monthName) + 1);
  return day === undefined ? `${year}-${month}` : `${year}-${month}-${twoDigits(Number(day))}`;
}

function daysBefore(day: string, days: number): string {
  // All days of UTC are of one length; those of local time are not.
  return new Date(Date.parse(day) - days * MS_PER_DAY).toISOString().slice(0, 10);
}

function twoDigits(value: number): string {
  return String(value).padStart(2, "0");
}
