import { VisitError } from "../error.js";
import { describeValue } from "../text/describe-value.js";
import { nearest } from "../text/nearest.js";
import { parseDate } from "../time/parse-date.js";
import { readSpan } from "../time/read-span.js";
import { type DaySpan, liesWithin, overlaps } from "../time/span.js";
import { readChoice } from "./choice.js";
import type { RawFilter } from "./compile.js";
import { type Keep, keepBy, matchChoice } from "./matchers.js";

/** Whether some date of a record – it may have none, one, or one a milestone – fits. */
export type SomeDate<R> = (record: R, fits: (date: string) => boolean) => boolean;

type Agrees = (date: DaySpan, asked: DaySpan) => boolean;

const OPEN = "..";

/** Tests whether a date of the record lies in one of the dates asked for. */
export function matchDates<R>(value: unknown, where: string, filter: RawFilter, someDate: SomeDate<R>): Keep<R> {
  const agrees = readMatch(filter["match"], where);
  return matchChoice(
    readChoice(value, where, readSpan),
    (asked) => inOneOf(asked, agrees, someDate),
    (record) => !someDate(record, () => true),
  );
}

/** Tests whether a date of the record lies between two dates. */
export function matchBetween<R>(value: unknown, where: string, filter: RawFilter, someDate: SomeDate<R>): Keep<R> {
  const agrees = readMatch(filter["match"], where);
  return inOneOf([readRange(value, where)], agrees, someDate);
}

function inOneOf<R>(asked: readonly DaySpan[], agrees: Agrees, someDate: SomeDate<R>): Keep<R> {
  // Records share their dates, and in order of time one date mostly follows itself.
  const known = new Map<string, boolean>();
  let last: string | undefined;
  let lastFits = false;
  const fits = (date: string): boolean => {
    if (date === last) return lastFits;
    let answer = known.get(date);
    if (answer === undefined) {
      const span = parseDate(date);
      // A malformed date of a record fits nothing, so that it spoils no query.
      answer = typeof span !== "string" && asked.some((one) => agrees(span, one));
      known.set(date, answer);
    }
    last = date;
    lastFits = answer;
    return answer;
  };
  return keepBy((record) => someDate(record, fits));
}

function readRange(value: unknown, where: string): DaySpan {
  if (typeof value === "string") return readSpan(value, where);
  if (!Array.isArray(value) || value.length !== 2) {
    const problem = `expected two dates such as ["2025-07-28", "2025-07-29"], found ${describeValue(value)}.`;
    throw new VisitError("invalid-interval", problem, { where, value });
  }
  const [from, to]: readonly unknown[] = value;
  const first = from === OPEN ? undefined : readSpan(from, where).first;
  const last = to === OPEN ? undefined : readSpan(to, where).last;
  if (first !== undefined && last !== undefined && last < first) {
    const problem = `the interval ends (${last}) before it begins (${first}).`;
    throw new VisitError("invalid-interval", problem, { where, value, nearest: `${to}/${from}` });
  }
  return { ...(first === undefined ? {} : { first }), ...(last === undefined ? {} : { last }) };
}

/** Reads how dates are matched; alone it selects nothing. */
export function checkMatch(value: unknown, where: string): undefined {
  readMatch(value, where);
}

function readMatch(match: unknown, where: string): Agrees {
  if (match === undefined || match === "certain") return liesWithin;
  if (match === "possible") return overlaps;
  const near = typeof match === "string" ? nearest(match, ["certain", "possible"]) : "certain";
  const problem = `${describeValue(match)} is no way to match; there are "certain" and "possible".`;
  throw new VisitError("invalid-value", problem, { where, value: match, nearest: near });
}
