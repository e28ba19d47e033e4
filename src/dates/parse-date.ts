import { type DaySpan, liesBefore, spanOf } from "./span.js";

/** Why a text is not an EDTF date of the forms that the package reads. */
export type DateProblem =
  /** It has not the form of one. */
  | "malformed"
  /** It has the form, but there is no such month or day. */
  | "impossible"
  /** The interval ends before it begins. */
  | "reversed";

const CALENDAR_DATE = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/;
const OPEN = "..";

/**
 * Returns the days that an EDTF date covers. The date is a day, a month, a year, or an interval of these. An interval may
 * be open at one end.
 */
export function parseDate(text: string): DaySpan | DateProblem {
  if (!text.includes("/")) return parseCalendarDate(text);
  const [from = "", to = "", ...rest] = text.split("/");
  if (rest.length > 0) return "malformed";
  if (from === OPEN && to === OPEN) return "malformed";
  const start = from === OPEN ? {} : parseCalendarDate(from);
  const end = to === OPEN ? {} : parseCalendarDate(to);
  if (typeof start === "string") return start;
  if (typeof end === "string") return end;
  if (liesBefore(end, start)) return "reversed";
  return spanOf(start.first, end.last);
}

/** The days that a date covers; `undefined` if it is invalid, as it may be in a record that nobody has checked. */
export function spanIfDate(text: string): DaySpan | undefined {
  const span = parseDate(text);
  return typeof span === "string" ? undefined : span;
}

function parseCalendarDate(text: string): DaySpan | DateProblem {
  const parts = CALENDAR_DATE.exec(text);
  if (parts === null) return "malformed";
  const [, year = "", month, day] = parts;
  if (month === undefined) return { first: `${year}-01-01`, last: `${year}-12-31` };
  if (month < "01" || month > "12") return "impossible";
  if (day === undefined) return { first: `${year}-${month}-01`, last: `${year}-${month}-${daysIn(year, month)}` };
  return day >= "01" && day <= daysIn(year, month) ? { first: text, last: text } : "impossible";
}

/** The last day of a month, both as they are written in a date. Counted, as `Date` takes as long for it as a whole filter. */
export function daysIn(year: string, month: string): "28" | "29" | "30" | "31" {
  const [y, m] = [Number(year), Number(month)];
  if (m === 2) return y % 4 === 0 && (y % 100 !== 0 || y % 400 === 0) ? "29" : "28";
  return m === 4 || m === 6 || m === 9 || m === 11 ? "30" : "31";
}
