import { wholeWords } from "../words.js";
import { daysAfter, MONTH, monthOf, twoDigits, WEEKDAYS, yearOf } from "./calendar.js";

const NUMBER = "\\d{1,2}(?:st|nd|rd|th)?";
const DAY = `(?:${NUMBER}\\s(?:of\\s)?(?:${MONTH})\\.?|(?:${MONTH})\\.?\\s${NUMBER})`;
/** That a weekday does not stand beside its own day: "Tuesday, April 30", "Monday (4 December)", "April 30, Tuesday". */
const NO_DAY_AFTER = `(?!,?\\s\\(?(?:the\\s)?${DAY})`;
const NO_DAY_BEFORE = `(?<!${DAY}(?:,?\\s\\d{4})?(?:,\\s|\\s\\())`;

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
      const on = (phrase: string, ...days: readonly number[]) =>
        days.map((day) => [phrase, daysAfter(published, day)] as const);
      // Words alone do not say whether a day is past or to come: "arrived on Friday", "is due on Friday".
      const alone = on(`(?<!(?:next|last) )${NO_DAY_BEFORE}${name}${NO_DAY_AFTER}`, -ago, 7 - ago);
      // "next Tuesday" on a Monday is the day after or a week later.
      return [...alone, ...on(`last ${name}`, -(ago || 7)), ...on(`next ${name}`, 7 - ago, 14 - ago)];
    }),
    ["last month", monthFrom(published, -1)],
    ["this month", monthFrom(published, 0)],
    ["next month", monthFrom(published, 1)],
    ["today", published],
    ["the day before yesterday", daysAfter(published, -2)],
    ["(?<!day before )yesterday", daysAfter(published, -1)],
    ["(?<!day after )tomorrow", daysAfter(published, 1)],
    ["the day after tomorrow", daysAfter(published, 2)],
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
