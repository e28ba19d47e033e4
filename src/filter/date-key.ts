import { certainSpan, type Dated, eventSpan } from "../dates/event-span.js";
import { spanIfDate } from "../dates/parse-date.js";
import { readSpan } from "../dates/read-span.js";
import { type DaySpan, isDayIn, overlaps } from "../dates/span.js";
import type { Key } from "./apply-filter.js";
import { keep, keepWithout, type Scan } from "./keys.js";
import { parseValue, type Test } from "./value.js";

/** A key whose dates are compared with a date of the record. */
export function dateKey<R>(scan: Scan<R>, agrees: (own: DaySpan, asked: DaySpan) => boolean): Key<R> {
  return (value, where) => {
    const lists = parseValue(value, where, readSpan);
    return lists === undefined ? [keepWithout(scan)] : lists.map((asked) => keep(scan, agreesWithAny(asked, agrees)));
  };
}

function agreesWithAny(asked: readonly DaySpan[], agrees: (own: DaySpan, asked: DaySpan) => boolean): Test {
  const slowly = agreesSlowly(asked, agrees);
  const [{ first: day, last: end } = {}, ...others] = asked;
  if (day === undefined || day !== end || others.length > 0) return slowly;
  // One day is asked for, and most records are dated by the day: the two are compared as text.
  return (date, until) =>
    // Stryker disable next-line ConditionalExpression: to ask closely of fewer dates is faster, and that alone
    date === day || (typeof date === "string" && (until !== undefined || !isWrittenAsDay(date)) && slowly(date, until));
}

function agreesSlowly(asked: readonly DaySpan[], agrees: (own: DaySpan, asked: DaySpan) => boolean): Test {
  let last: string | undefined;
  let lastAgrees = false;
  return (date, until) => {
    if (typeof date !== "string") return false;
    if (until !== undefined) return asked.some((one) => lastingAgrees({ date, until }, one, agrees));
    // In order of time, one date mostly follows itself.
    // Stryker disable next-line ConditionalExpression: to remember the answer is faster, and that alone
    if (date === last) return lastAgrees;
    last = date;
    // There may be many days, but only those within need to be read.
    if (isWrittenAsDay(date) && !asked.some((one) => isDayIn(date, one))) lastAgrees = false;
    else {
      const span = spanIfDate(date);
      // A malformed date of a record agrees with nothing, so that it spoils no query.
      lastAgrees = span !== undefined && asked.some((one) => agrees(span, one));
    }
    return lastAgrees;
  };
}

/** What lasts agrees as a whole, or on one of the days on which it was certainly under way. */
function lastingAgrees(
  own: Required<Dated>,
  asked: DaySpan,
  agrees: (own: DaySpan, asked: DaySpan) => boolean,
): boolean {
  const [whole, certain] = [eventSpan(own), certainSpan(own)];
  return (whole !== undefined && agrees(whole, asked)) || (certain !== undefined && overlaps(certain, asked));
}

/** Whether it is written as a day is: the hyphens tell it from an interval. */
function isWrittenAsDay(date: string): boolean {
  return date.length === 10 && date[4] === "-" && date[7] === "-";
}
