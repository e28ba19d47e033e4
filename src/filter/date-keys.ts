import { VisitError } from "../error.js";
import { describeValue } from "../text/describe-value.js";
import { nearest } from "../text/nearest.js";
import { parseDate } from "../time/parse-date.js";
import { readSpan } from "../time/read-span.js";
import { type DaySpan, liesWithin, overlaps } from "../time/span.js";
import { readChoice } from "./choice.js";
import { matchEach, type Test } from "./matchers.js";

/** The dates of a record: none, one, or one a milestone. */
export type DatesOf<R> = (record: R) => readonly string[];

const OPEN = "..";

/** Tests whether a date of the record lies in one of the dates asked for. */
export function matchDates<R>(value: unknown, where: string, match: unknown, dates: DatesOf<R>): Test<R> {
  const fits = readMatch(match, where);
  return matchEach(
    readChoice(value, where, readSpan),
    (record, asked) => dates(record).some((date) => dateFits(date, asked, fits)),
    (record) => dates(record).length === 0,
  );
}

/** Tests whether a date of the record lies between two dates. */
export function matchBetween<R>(value: unknown, where: string, match: unknown, dates: DatesOf<R>): Test<R> {
  const fits = readMatch(match, where);
  const asked = readRange(value, where);
  return (record) => dates(record).some((date) => dateFits(date, asked, fits));
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

function readMatch(match: unknown, where: string): (date: DaySpan, asked: DaySpan) => boolean {
  if (match === undefined || match === "certain") return liesWithin;
  if (match === "possible") return overlaps;
  const near = typeof match === "string" ? nearest(match, ["certain", "possible"]) : "certain";
  const problem = `${describeValue(match)} is no way to match; there are "certain" and "possible".`;
  throw new VisitError("invalid-value", problem, { where, value: match, nearest: near });
}

/** Whether a record's own date fits; a malformed one fits nothing, so that it spoils no query. */
function dateFits(date: string, asked: DaySpan, fits: (date: DaySpan, asked: DaySpan) => boolean): boolean {
  const span = parseDate(date);
  return typeof span !== "string" && fits(span, asked);
}
