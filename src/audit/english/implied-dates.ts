import { wholeWords } from "../words.js";
import { daysAfter, MONTH, monthOf, twoDigits, WEEKDAYS, yearOf } from "./calendar.js";

/**
 * The dates that an English text in lower case leaves to its day of publication: "last year", "last December",
 * "Tuesday".
 *
 * @param published - the day of publication, `YYYY-MM-DD`
 */
export function impliedDates(words: string, published: string): readonly string[] {
  const [year, weekday] = [Number(published.slice(0, 4)), new Date(published).getUTCDay()];
  const phrases: readonly (readonly [phrase: string, date: string])[] = [
    ["last year", yearOf(year - 1)],
    ["this year", yearOf(year)],
    ["next year", yearOf(year + 1)],
    ...WEEKDAYS.flatMap((name, index): readonly (readonly [string, string])[] => {
      const ago = (weekday - index + 7) % 7;
      // "next Tuesday" on a Monday is the day after or a week later.
      const next = [7 - ago, 14 - ago].map((days) => [`next ${name}`, daysAfter(published, days)] as const);
      const last = [`last ${name}`, daysAfter(published, -(ago || 7))] as const;
      const coming = [`will (?:[^.;]{1,80} )?${name}`, daysAfter(published, 7 - ago)] as const;
      return [[`(?<!(?:next|last) )${name}`, daysAfter(published, -ago)], last, coming, ...next];
    }),
    ["last month", monthFrom(published, -1)],
    ["this month", monthFrom(published, 0)],
    ["next month", monthFrom(published, 1)],
    ["today", published],
    ["yesterday", daysAfter(published, -1)],
    ["tomorrow", daysAfter(published, 1)],
  ];
  const lastMonths = [...words.matchAll(wholeWords(`last (${MONTH})`, "g"))].map(([, name = ""]) => {
    const month = monthOf(name);
    return `${yearOf(month < published.slice(5, 7) ? year : year - 1)}-${month}`;
  });
  return [...phrases.flatMap(([phrase, date]) => (wholeWords(phrase).test(words) ? date : [])), ...lastMonths];
}

/** The month so many months after that of a day. */
function monthFrom(day: string, months: number): string {
  const count = Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7)) - 1 + months;
  return `${yearOf(Math.floor(count / 12))}-${twoDigits((count % 12) + 1)}`;
}
