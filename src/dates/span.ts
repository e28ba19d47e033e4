/** The days that a date covers, both inclusive. A missing end is open. @category Put in order */
export interface DaySpan {
  /** First day, `YYYY-MM-DD`. */
  readonly first?: string;
  /** Last day, `YYYY-MM-DD`. */
  readonly last?: string;
}

/** The span from one day to another; a missing end is absent, and not merely undefined. */
export function spanOf(first: string | undefined, last: string | undefined): DaySpan {
  if (first === undefined) return last === undefined ? {} : { last };
  return last === undefined ? { first } : { first, last };
}

// ISO days of four-digit years sort as text; open ends sort beyond every day.
const BEFORE_ALL = "";
const AFTER_ALL = "~";

/** Whether every day of `inner` is a day of `outer`. */
export function liesWithin(inner: DaySpan, outer: DaySpan): boolean {
  return (inner.first ?? BEFORE_ALL) >= (outer.first ?? BEFORE_ALL) && endsBy(inner, outer);
}

/** Whether a day is one of those that a date covers. */
export function isDayIn(day: string, { first, last }: DaySpan): boolean {
  // Stryker disable next-line ConditionalExpression,LogicalOperator: what may lie within is read closely by whoever asks
  return (first === undefined || first <= day) && (last === undefined || day <= last);
}

/** Whether the last day of one is the same as that of another, or earlier. */
export function endsBy(one: DaySpan, other: DaySpan): boolean {
  return (one.last ?? AFTER_ALL) <= (other.last ?? AFTER_ALL);
}

/** Whether every day of one is earlier than every day of another. */
export function liesBefore(one: DaySpan, other: DaySpan): boolean {
  return (one.last ?? AFTER_ALL) < (other.first ?? BEFORE_ALL);
}

export function overlaps(a: DaySpan, b: DaySpan): boolean {
  return !liesBefore(a, b) && !liesBefore(b, a);
}

/** Orders spans by their first day, then by their last. */
export function compareSpans(a: DaySpan, b: DaySpan): number {
  return (
    compareText(a.first ?? BEFORE_ALL, b.first ?? BEFORE_ALL) || compareText(a.last ?? AFTER_ALL, b.last ?? AFTER_ALL)
  );
}

/** Orders texts by their code units: days of four-digit years by time. */
export function compareText(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}
