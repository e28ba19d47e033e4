import { spanIfDate } from "../dates/parse-date.js";
import { readSpan, refuseReversed } from "../dates/read-span.js";
import { type DaySpan, isDayIn, liesWithin, overlaps, spanOf } from "../dates/span.js";
import { readWord } from "../errors/read-word.js";
import { unexpected } from "../errors/unexpected.js";
import { readChoice } from "./choice.js";
import type { CompileKey } from "./compile.js";
import { type Condition, conditionsOf, type Keep, lacksField, type Test } from "./condition.js";
import { type Field, fieldOf, type ReadField } from "./field.js";

type Agrees = (date: DaySpan, asked: DaySpan) => boolean;

const OPEN = "..";

/** A field that holds a date, a list of dates, or nothing. */
export interface DateField<R> extends Field<R> {
  /** The dates as they are written. What the field itself reads is the same for every way to write a day. */
  readonly written: ReadField<R>;
}

export function dateField<R>(written: ReadField<R>): DateField<R> {
  const field = fieldOf<R>((record) => {
    const own = written(record);
    return typeof own === "string" ? asDay(own) : own?.map(asDay);
  });
  return { ...field, written };
}

function asDay(date: string): string {
  const span = spanIfDate(date);
  return span?.first !== undefined && span.first === span.last ? span.first : date;
}

/** Tests a key by whether a date of the record lies in one of the dates asked for. */
export function byDate<R>(field: DateField<R>): CompileKey<R, unknown> {
  return (value, where, filter) => {
    const agrees = readMatch(filter["match"], where);
    return conditionsOf(
      readChoice(value, where, readSpan),
      (asked) => hasDateIn(asked, agrees, field),
      () => lacksField(field),
    );
  };
}

/** Tests a key by whether a date of the record lies between two dates. */
export function byRange<R>(field: DateField<R>): CompileKey<R, unknown> {
  return (value, where, filter) => {
    const agrees = readMatch(filter["match"], where);
    return [hasDateIn([readRange(value, where)], agrees, field)];
  };
}

function hasDateIn<R>(asked: readonly DaySpan[], agrees: Agrees, field: DateField<R>): Condition<R> {
  const fits = fitsOneOf(asked, agrees);
  return { keep: keepDated(field.written, fits), indexed: { field, wanted: onlyDay(asked, agrees) ?? fits } };
}

/** The day, where only a whole day is asked for: what is vaguer or longer does not lie within. */
function onlyDay([{ first, last } = {}, ...others]: readonly DaySpan[], agrees: Agrees): readonly string[] | undefined {
  const isDay = first !== undefined && first === last && others.length === 0;
  return isDay && agrees === liesWithin ? [first] : undefined;
}

function keepDated<R>(datesOf: ReadField<R>, fits: Test<string>): Keep<R> {
  return (records) => {
    const kept: R[] = [];
    let last: string | undefined;
    let lastFits = false;
    for (const record of records) {
      const own = datesOf(record);
      if (typeof own !== "string") {
        if (own?.some(fits)) kept.push(record);
        continue;
      }
      // In order of time, one date mostly follows itself.
      if (own !== last) lastFits = fits(own);
      last = own;
      if (lastFits) kept.push(record);
    }
    return kept;
  };
}

function fitsOneOf(asked: readonly DaySpan[], agrees: Agrees): Test<string> {
  return (date) => {
    // There may be many days, but only those within need to be read.
    if (isWrittenAsDay(date) && !asked.some((one) => isDayIn(date, one))) return false;
    const span = spanIfDate(date);
    // A malformed date of a record fits nothing, so that it spoils no query.
    return span !== undefined && asked.some((one) => agrees(span, one));
  };
}

/** Whether it is written as a day is: the hyphens tell it from an interval. */
function isWrittenAsDay(date: string): boolean {
  return date.length === 10 && date[4] === "-" && date[7] === "-";
}

function readRange(value: unknown, where: string): DaySpan {
  if (typeof value === "string") return readSpan(value, where);
  if (!Array.isArray(value) || value.length !== 2) {
    return unexpected("invalid-interval", 'two dates such as ["2025-07-28", "2025-07-29"]', where, value);
  }
  const [from, to]: readonly unknown[] = value;
  const first = from === OPEN ? undefined : readSpan(from, where).first;
  const last = to === OPEN ? undefined : readSpan(to, where).last;
  if (first !== undefined && last !== undefined && last < first) {
    return refuseReversed(`${from}/${to}`, where, value);
  }
  return spanOf(first, last);
}

/** Reads how dates are matched; alone it selects nothing. */
export function checkMatch(value: unknown, where: string): readonly [] {
  readMatch(value, where);
  return [];
}

function readMatch(match: unknown, where: string): Agrees {
  const word = match === undefined ? "certain" : readWord(match, ["certain", "possible"], where, "invalid-value");
  return word === "certain" ? liesWithin : overlaps;
}
