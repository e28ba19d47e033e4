import type { EdtfDate } from "../model/record.js";
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
  return end === undefined ? start : spanUntil(start, end);
}

/** The days from a beginning until an end. An end before the beginning is a mistake, which spoils no question. */
export function spanUntil(start: DaySpan, end: DaySpan): DaySpan {
  return liesBefore(end, start) ? start : spanOf(start.first, end.last);
}

/** The days on which a lasting event was certainly under way; `undefined` if its dates leave none certain. */
export function certainSpan({ date, until }: Required<Dated>): DaySpan | undefined {
  const [start, end] = [spanIfDate(date), spanIfDate(until)];
  if (start === undefined || end === undefined) return undefined;
  const [from, to] = [start.last, end.first];
  if (from !== undefined && to !== undefined && from <= to) return { first: from, last: to };
  // However vague one of the dates is, an event was under way on the very day of the other. An end before the beginning
  // is a mistake.
  const dates = liesBefore(end, start) ? [start] : [start, end];
  return dates.find(({ first, last }) => first !== undefined && first === last);
}
