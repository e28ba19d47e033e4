import { wholeWords } from "../words.js";
import { daysAfter, daysBetween, MONTH, monthOf, twoDigits, WEEKDAYS, yearOf } from "./calendar.js";

/** A month of the text, with the days and the year that are written beside it. */
interface Point {
  readonly month: string;
  readonly days: readonly number[];
  readonly year: string | undefined;
  /** Whether "between" is before it, so that "and" means "to". */
  readonly isBetween: boolean;
  readonly from: number;
  readonly to: number;
}

const CALENDAR_DATE = "\\d{4}(?:-(?:0[1-9]|1[0-2])(?:-\\d{2})?)?";
// No part of a larger number ("28,000"), nor an hour ("10:30").
const DAY = "\\d{1,2}(?:st|nd|rd|th)?(?![\\p{L}\\p{N}]|[.:]\\d|,\\d{3}(?!\\d))";
const RANGE = "\\s?[-–—/]\\s?|,?\\s(?:to|until|till|through)\\s(?:the\\s)?";
const AND = ",?\\s(?:and|&)\\s(?:the\\s)?";
const COMMA = ",\\s(?=\\d{1,2}(?:st|nd|rd|th)?(?:,|\\sand\\s|\\s&\\s))";
// Nobody lists more days, and an endless list must not take endless time.
const DAYS = `${DAY}(?:(?:${RANGE}|${AND}|${COMMA})${DAY}){0,31}`;
const YEAR = "(?:,?\\s?(?:of\\s)?(\\d{4})(?![\\p{L}\\p{N}]))?";
const NAME = `(${MONTH})(?![\\p{L}\\p{M}])\\.?`;
/** "6 and 7 May 2024", "May 6-7, 2024", "May 2024", "May". */
const POINT = `(${DAYS})(?:\\s?|\\s(?:day\\s)?of\\s)${NAME}${YEAR}|${NAME}\\s(?:the\\s)?(${DAYS})${YEAR}|${NAME}${YEAR}`;
const ON_WEEKDAY = `(?:(?:${WEEKDAYS.join("|")}),?\\s)?`;
/** The longest stretch of which every day is counted; no visit is longer. */
const MOST_DAYS = 62;
/** In days. */
const ELEVEN_MONTHS = 334;

/**
 * The dates that are written in an English text in lower case: "July 28", "18-20 August 2024", "December 2024", "2026".
 *
 * @param published - the day of publication, for days without a year; if unknown, these are not read
 */
export function writtenDates(words: string, published: string | undefined): readonly string[] {
  const points = pointsIn(words);
  const links = points.map((point, index) => linkOf(words, point, points[index + 1]));
  const years: (string | undefined)[] = [];
  for (const [index, { year, month }] of [...points.entries()].reverse()) {
    const next = links[index] === undefined ? undefined : years[index + 1];
    years[index] = year ?? (next === undefined ? undefined : yearBefore(next, month, points[index + 1]?.month));
  }
  const dates = points.map(({ month, days }, index): readonly string[] => {
    const [first] = days;
    const year =
      years[index] ??
      (first === undefined || published === undefined
        ? undefined
        : yearNear(`${month}-${twoDigits(first)}`, published));
    return year === undefined ? [] : datesOf(`${year}-${month}`, days);
  });
  return [
    ...(words.match(wholeWords(CALENDAR_DATE, "g")) ?? []),
    ...yearRangesIn(words),
    ...partsOfYearsIn(words),
    ...datesSince(words),
    ...[...words.matchAll(wholeWords("(\\d{1,2})\\.(\\d{1,2})\\.(\\d{4})", "g"))].map(
      ([, day = "", month = "", year]) => `${year}-${month.padStart(2, "0")}-${day.padStart(2, "0")}`,
    ),
    ...points.flatMap(({ month }, index) => (years[index] === undefined ? [] : `${years[index]}-${month}`)),
    ...dates.flat(),
    ...dates.flatMap((own, index) => (links[index] === "range" ? stretch(own[0], dates[index + 1]) : [])),
  ];
}

function pointsIn(words: string): readonly Point[] {
  return [...words.matchAll(wholeWords(POINT, "g"))].map((match): Point => {
    const [all, before, month1, year1, month2, after, year2, month3, year3] = match;
    const isBetween = /(?<![a-z])between (?:the )?$/.test(words.slice(Math.max(0, match.index - 14), match.index));
    return {
      month: monthOf(month1 ?? month2 ?? month3 ?? ""),
      days: daysIn(before ?? after ?? "", isBetween),
      year: year1 ?? year2 ?? year3,
      isBetween,
      from: match.index,
      to: match.index + all.length,
    };
  });
}

/** The days of "18-20", "6 and 7", "18th to 20th". */
function daysIn(list: string, isBetween: boolean): readonly number[] {
  const days: number[] = [];
  for (const [, join = "", digits] of list.matchAll(/(\D*)(\d+)/g)) {
    const [day, before] = [Number(digits), days.at(-1)];
    const isRange = isBetween || /[-–—/]|\b(?:to|until|till|through)\b/.test(join);
    for (let between = (before ?? day) + 1; isRange && between < day; between += 1) days.push(between);
    days.push(day);
  }
  return days;
}

/** How two months that are written one after the other belong together: "30 June to 2 July", "6 May and 7 June". */
function linkOf(words: string, point: Point, next: Point | undefined): "range" | "list" | undefined {
  const between = next === undefined ? undefined : words.slice(point.to, next.from);
  if (between === undefined) return undefined;
  if (new RegExp(`^(?:${RANGE})${ON_WEEKDAY}$`).test(between)) return "range";
  if (!new RegExp(`^(?:${AND}|,\\s)${ON_WEEKDAY}$`).test(between)) return undefined;
  return point.isBetween ? "range" : "list";
}

/** The year of a day without one: that of publication, but "December 31" in January is of the year before. */
function yearNear(day: string, published: string): string {
  const year = Number(published.slice(0, 4));
  const days = daysBetween(published, `${yearOf(year)}-${day}`);
  return yearOf(days > ELEVEN_MONTHS ? year - 1 : days < -ELEVEN_MONTHS ? year + 1 : year);
}

/** The year of a month without one, given the year of the month that it belongs to: "30 December to 2 January 2025". */
function yearBefore(year: string, month: string, next: string = month): string {
  return month > next ? yearOf(Number(year) - 1) : year;
}

/** The days of one month, and the interval from the first to the last if there is no gap; without days, the month. */
function datesOf(month: string, days: readonly number[]): readonly string[] {
  if (days.length === 0) return [month];
  const dates = days.map((day) => `${month}-${twoDigits(day)}`);
  const isUnbroken = days.length > 1 && days.every((day, index) => index === 0 || day === (days[index - 1] ?? day) + 1);
  return isUnbroken ? [...dates, `${dates[0]}/${dates.at(-1)}`] : dates;
}

/** The interval from one date to the last of others, and the days in it. */
function stretch(first: string | undefined, others: readonly string[] = []): readonly string[] {
  const last = others.filter((date) => !date.includes("/")).at(-1);
  if (first === undefined || last === undefined || first >= last) return [];
  const length = daysBetween(first, last);
  const areDays = [first, last].every((date) => date.length === "2024-05-06".length);
  const days = areDays && length <= MOST_DAYS ? Array.from({ length }, (_, index) => daysAfter(first, index)) : [];
  return [...days, `${first}/${last}`];
}

/** "first half of 2024", "the third quarter of 2024" */
function partsOfYearsIn(words: string): readonly string[] {
  const parts = words.matchAll(wholeWords("(first|second|third|fourth) (half|quarter) of (\\d{4})", "g"));
  return [...parts].map(([, which = "", part, year]) => {
    const months = part === "half" ? 6 : 3;
    const last = (["first", "second", "third", "fourth"].indexOf(which) + 1) * months;
    return `${year}-${twoDigits(last - months + 1)}/${year}-${twoDigits(last)}`;
  });
}

/** "since 2020", "since May 2020" */
function datesSince(words: string): readonly string[] {
  const found = words.matchAll(wholeWords(`since (?:the year )?(?:(${MONTH}) )?(\\d{4})`, "g"));
  return [...found].map(([, month, year]) => `${month === undefined ? year : `${year}-${monthOf(month)}`}/..`);
}

function yearRangesIn(words: string): readonly string[] {
  const seasons = [...words.matchAll(wholeWords("(\\d{2})(\\d{2})/(\\d{2})", "g"))].flatMap(
    ([, century, first = "", last = ""]) => (first < last ? `${century}${first}/${century}${last}` : []),
  );
  const ranges = words.matchAll(wholeWords(`(between\\s)?(\\d{4})(?:(${RANGE})|${AND})(\\d{4})`, "g"));
  const spans = [...ranges].flatMap(([, between, first, range, last]) =>
    between === undefined && range === undefined ? [] : `${first}/${last}`,
  );
  return [...seasons, ...spans];
}
