import { certainSpan, eventSpan } from "../dates/event-span.js";
import { farthestOf } from "../dates/halving.js";
import { spanIfDate } from "../dates/parse-date.js";
import { readSpan } from "../dates/read-span.js";
import { type DaySpan, isDayIn, overlaps } from "../dates/span.js";
import type { Key } from "./apply-filter.js";
import { keep, keepWithout, type Scan } from "./keys.js";
import { parseValue, type Test } from "./value.js";

/** Whether a date of a record agrees with one that is asked for: it lies within it, or overlaps it. */
type Agrees = (own: DaySpan, asked: DaySpan) => boolean;

/** A key whose dates are compared with a date of the record. */
export function dateKey<R>(scan: Scan<R>, agrees: Agrees): Key<R> {
  return (value, where) => {
    const lists = parseValue(value, where, readSpan);
    return lists === undefined ? [keepWithout(scan)] : lists.map((asked) => keep(scan, agreesWithAny(asked, agrees)));
  };
}

function agreesWithAny(asked: readonly DaySpan[], agrees: Agrees): Test {
  const [{ first: day, last: end } = {}, ...others] = asked;
  if (day === undefined || day !== end || others.length > 0) return agreesSlowly(asked, agrees);
  // One day is asked for, and most records are dated by the day: the two are compared as text.
  let slowly: Test | undefined;
  return (date, until) => {
    if (date === day) return true;
    // Stryker disable next-line ConditionalExpression: to ask closely of fewer dates is faster, and that alone
    if (typeof date !== "string" || (until === undefined && isWrittenAsDay(date))) return false;
    slowly ??= agreesSlowly(asked, agrees);
    return slowly(date, until);
  };
}

function agreesSlowly(asked: readonly DaySpan[], agrees: Agrees): Test {
  const farthest = farthestOf(asked);
  /** What reaches farthest of all that begin by its first day holds it if any does; by its last day, overlaps it. */
  const agreesWith = (own: DaySpan | undefined, agree: Agrees): boolean =>
    // A malformed date of a record agrees with nothing, so that it spoils no query.
    own !== undefined &&
    [own.first ?? "", own.last ?? "~"].some((day) => {
      const one = farthest(day);
      return one !== undefined && agree(own, one);
    });
  let last: string | undefined;
  let lastAgrees = false;
  return (date, until) => {
    if (typeof date !== "string") return false;
    if (until !== undefined) {
      // What lasts agrees as a whole, or on one of the days on which it was certainly under way.
      const lasting = { date, until };
      return agreesWith(eventSpan(lasting), agrees) || agreesWith(certainSpan(lasting), overlaps);
    }
    // In order of time, one date mostly follows itself.
    // Stryker disable next-line ConditionalExpression: to remember the answer is faster, and that alone
    if (date === last) return lastAgrees;
    last = date;
    // There may be many days, but only those within need to be read.
    const mayAgree = !isWrittenAsDay(date) || isDayIn(date, farthest(date) ?? NEVER);
    lastAgrees = mayAgree && agreesWith(spanIfDate(date), agrees);
    return lastAgrees;
  };
}

/** No day is in it. */
const NEVER: DaySpan = { first: "~" };

/** Whether it is written as a day is: the hyphens tell it from an interval. */
function isWrittenAsDay(date: string): boolean {
  return date.length === 10 && date[4] === "-" && date[7] === "-";
}
