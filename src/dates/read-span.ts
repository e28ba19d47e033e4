import { throwVisitError } from "../errors/arguments.js";
import { describeValue } from "../errors/describe-value.js";
import { nearestDate } from "./nearest-date.js";
import { type DateProblem, parseDate } from "./parse-date.js";
import type { DaySpan } from "./span.js";

const FORMS = 'Dates are text such as "2025-07-29", "2025-07", "2025", "2025-01/2025-06" or "2025/..".';

/** Reads a date that a caller passed, or says what is wrong with it. */
export function readSpan(value: unknown, where: string): DaySpan {
  if (typeof value !== "string") {
    return throwVisitError("invalid-date", `${describeValue(value)} is not a date. ${FORMS}`, where, value);
  }
  const span = parseDate(value);
  if (typeof span !== "string") return span;
  return refuseDate(span, value, where);
}

function refuseDate(problem: DateProblem, value: string, where: string): never {
  const shown = describeValue(value);
  if (problem === "reversed") {
    const said = `the interval ${shown} ends before it begins.`;
    return throwVisitError("invalid-interval", said, where, value, nearestDate(value));
  }
  const said = problem === "impossible" ? `there is no such date as ${shown}.` : `${shown} is not a date. ${FORMS}`;
  return throwVisitError("invalid-date", said, where, value, nearestDate(value));
}
