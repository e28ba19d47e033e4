import { events } from "../collections.js";
import { certainSpan } from "../dates/event-span.js";
import { countWhile } from "../dates/halving.js";
import { spanIfDate } from "../dates/parse-date.js";
import { compareSpans, type DaySpan, liesWithin } from "../dates/span.js";
import { withTypeCheck } from "../errors/arguments.js";
import { type From, type FromAny, lookIn } from "../internal/look-in.js";
import type { VisitEvent } from "../model/event.js";
import type { AnyIds } from "../model/ids.js";
import type { EdtfDate } from "../model/record.js";

/** A day, or a vaguer date, with its events. @category Put in order */
export interface TimelineDay<E extends VisitEvent<AnyIds> = VisitEvent> {
  /** The date of the events, at their own precision. */
  readonly date: EdtfDate;
  /**
   * The events of that date, at least one, in the collection's order. An event of several days that began earlier is
   * included.
   */
  readonly events: readonly [E, ...E[]];
}

/**
 * Returns the events of another visit, or of an array, by date.
 *
 * @throws VisitError `invalid-collection` if `from` is neither a visit nor an array of events
 */
export function timeline<E extends VisitEvent<AnyIds>>(from: From<"events", E>): TimelineDay<E>[];
/**
 * Returns the events by date, the earliest first. The order within a day is for display; only `after` says which event
 * came earlier ({@link orderOf}). An event of several days is listed under its first date, its last, and the dates between
 * that have events. To leave out planned, postponed and cancelled events, use `timeline(findEvents({ status: null }))`.
 *
 * @category Put in order
 *
 * @returns the dates with their events
 *
 * @example
 * ```ts
 * import { timeline } from "ankara-visit-2025";
 *
 * timeline().map(({ date, events }) => `${date}: ${events.length}`); // => 2025-07-28: 4, 2025-07-28/2025-07-29: 1, 2025-07-29: 10
 * ```
 */
export function timeline(): TimelineDay[];
export function timeline(...from: FromAny<"events">): TimelineDay<VisitEvent<AnyIds>>[] {
  return withTypeCheck("timeline", from[0], () => {
    const known = lookIn("timeline", "events", events, from);
    const byDate = new Map<EdtfDate, VisitEvent<AnyIds>[]>();
    for (const { date, until = date } of known) byDate.set(date, []).set(until, []);
    const dates = [...byDate.keys()].map((date) => ({ date, span: spanIfDate(date) ?? LAST }));
    dates.sort((a, b) => compareSpans(a.span, b.span));
    for (const event of known) {
      const { date, until = date } = event;
      const certain = event.until === undefined ? undefined : certainSpan({ date, until });
      for (const on of new Set([date, until, ...(certain === undefined ? [] : datesWithin(certain, dates))]))
        byDate.get(on)?.push(event);
    }
    return dates.flatMap(({ date }) => {
      const [first, ...others] = byDate.get(date) ?? [];
      return first === undefined ? [] : { date, events: [first, ...others] };
    });
  });
}

interface SpannedDate {
  readonly date: EdtfDate;
  readonly span: DaySpan;
}

/** Of dates in order, those that lie within some days, found without a look at those before and after them. */
function datesWithin(days: DaySpan, dates: readonly SpannedDate[]): readonly EdtfDate[] {
  const [start, end] = [days.first ?? "", `${days.last}~`].map((day) =>
    countWhile(dates.length, (index) => (dates[index]?.span.first ?? "") < day),
  );
  return dates.slice(start, end).flatMap(({ date, span }) => (liesWithin(span, days) ? date : []));
}

/** A malformed date sorts to the end. */
const LAST: DaySpan = { first: "~" };
