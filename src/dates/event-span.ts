import type { EdtfDate } from "../model/date.js";
import { spanIfDate } from "./parse-date.js";
import { type DaySpan, liesBefore, spanOf } from "./span.js";

/** When something took place: at some time within `date`, or from then `until` another date. */
export interface Dated {
  readonly date: EdtfDate;
  readonly until?: EdtfDate;
}

/** The days within which an event took place: from its earliest possible beginning to its latest possible end. */
export function eventSpan({ date, until }: Dated): DaySpan | undefined {
  const start = spanIfDate(date);
  if (until === undefined || start === undefined) return start;
  const end = spanIfDate(until);
  // An end before the beginning is a mistake, which spoils no question.
  return end === undefined || liesBefore(end, start) ? start : spanOf(start.first, end.last);
}

/** The days on which a lasting event was certainly under way; `undefined` if its dates leave none certain. */
export function certainSpan({ date, until }: Required<Dated>): DaySpan | undefined {
  const [start, end] = [spanIfDate(date), spanIfDate(until)];
  if (start?.last === undefined || end === undefined) return undefined;
  const from = start.last;
  if (end.first !== undefined && from <= end.first) return { first: from, last: end.first };
  // However vague its end is, an event was under way on the very day on which it began.
  return from === start.first ? { first: from, last: from } : undefined;
}
