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
      const these = [0, 7].map((days) => [`this ${name}`, daysAfter(published, days - ago)] as const);
      return [[`(?<!(?:next|last|this) )${name}`, daysAfter(published, -ago)], last, coming, ...these, ...next];
    }),
    ["last month", monthFrom(published, -1)],
    ["this month", monthFrom(published, 0)],
    ["next month", monthFrom(published, 1)],
    ["today", published],
    ["yesterday", daysAfter(published, -1)],
    ["tomorrow", daysAfter(published, 1)],
  ];
  const months = [...words.matchAll(wholeWords(`(last|this|next) (${MONTH})`, "g"))].map(([, which, name = ""]) => {
    const [month, own] = [monthOf(name), published.slice(5, 7)];
    const years = which === "last" && month >= own ? -1 : which === "next" && month <= own ? 1 : 0;
    return `${yearOf(year + years)}-${month}`;
  });
  return [...phrases.flatMap(([phrase, date]) => (wholeWords(phrase).test(words) ? date : [])), ...months];
}

/** The month so many months after that of a day. */
function monthFrom(day: string, months: number): string {
  const count = Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7)) - 1 + months;
  return `${yearOf(Math.floor(count / 12))}-${twoDigits((count % 12) + 1)}`;
}
