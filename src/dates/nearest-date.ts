import { daysIn, parseDate } from "./parse-date.js";

/** A day or a month, and perhaps a time of day. Whatever else follows has a meaning that the hint would drop. */
const LOOSE_DATE = /^(\d{4})-(\d{1,2})(?:-(\d{1,2})(?:[T ]\d.*)?)?$/;
const OPEN = "..";

/**
 * The date that a mistyped one probably means: "2025-02-30" is near to "2025-02-28". An interval stays one: each end is
 * corrected by itself, and an empty end is an open one.
 */
export function nearestDate(text: string): string | undefined {
  const [from = "", to, ...rest] = text.split("/");
  if (rest.length > 0) return undefined;
  const ends = to === undefined ? [nearestPoint(from)] : [nearestEnd(from), nearestEnd(to)];
  if (ends.includes(undefined)) return undefined;
  return [ends, [...ends].reverse()].map((own) => own.join("/")).find((near) => typeof parseDate(near) !== "string");
}

function nearestEnd(text: string): string | undefined {
  return text === "" || text === OPEN ? OPEN : nearestPoint(text);
}

function nearestPoint(text: string): string | undefined {
  if (/^\d{4}$/.test(text)) return text;
  const parts = LOOSE_DATE.exec(text);
  if (parts === null) return undefined;
  const [, year = "", month = "", day] = parts;
  // In EDTF these are no months but seasons, quarters and the like.
  if (day === undefined && Number(month) >= 21 && Number(month) <= 41) return undefined;
  const validMonth = Math.min(Math.max(Number(month), 1), 12);
  const yearAndMonth = `${year}-${twoDigits(validMonth)}`;
  if (day === undefined) return yearAndMonth;
  const validDay = Math.min(Math.max(Number(day), 1), Number(daysIn(year, String(validMonth))));
  return `${yearAndMonth}-${twoDigits(validDay)}`;
}

function twoDigits(value: number): string {
  return String(value).padStart(2, "0");
}
