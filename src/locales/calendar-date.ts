import { readSpan } from "../dates/read-span.js";

/** A year, a month or a day, by its parts. */
export interface CalendarDate {
  readonly year: number;
  /** From 0, as lists have them. */
  readonly month?: number;
  readonly day?: number;
}

/** How a language writes dates. All of its functions get parts that exist. */
export interface DateForms {
  readonly date: (date: CalendarDate) => string;
  readonly since: (date: CalendarDate) => string;
  readonly until: (date: CalendarDate) => string;
  /** Two dates of one precision: two days of a month, two months of a year, or anything else. */
  readonly range: (from: CalendarDate, to: CalendarDate) => string;
  /** A part of a year: `half` or `quarter`, counted from 0. */
  readonly partOfYear: (part: "half" | "quarter", nth: number, year: number) => string;
}

/** Writes an EDTF date in the forms of a language. Anybody may call what a locale has, so that it is checked here too. */
export function writeDate(date: string, forms: DateForms): string {
  readSpan(date, "formatDate");
  const [from = "", to = from] = date.split("/");
  if (from === to) return forms.date(partsOf(from));
  if (to === "..") return forms.since(partsOf(from));
  if (from === "..") return forms.until(partsOf(to));
  const [start, end] = [partsOf(from), partsOf(to)];
  const part = from.length === 7 && to.length === 7 && start.year === end.year ? partOfYear(start, end) : undefined;
  if (part !== undefined) return forms.partOfYear(...part, start.year);
  // A range has one precision: if they differ, each end is written by itself.
  return from.length === to.length ? forms.range(start, end) : `${forms.date(start)} – ${forms.date(end)}`;
}

function partOfYear(
  { month: first = 0 }: CalendarDate,
  { month: last = 0 }: CalendarDate,
): readonly ["half" | "quarter", number] | undefined {
  const months = last - first + 1;
  if (first % months !== 0) return undefined;
  if (months === 6) return ["half", first / months];
  return months === 3 ? ["quarter", first / months] : undefined;
}

function partsOf(text: string): CalendarDate {
  const [year = "", month, day] = text.split("-");
  return {
    year: Number(year),
    ...(month === undefined ? {} : { month: Number(month) - 1 }),
    ...(day === undefined ? {} : { day: Number(day) }),
  };
}
