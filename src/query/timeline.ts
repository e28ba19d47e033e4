import { events } from "../collections.js";
import { spanIfDate } from "../dates/parse-date.js";
import { compareSpans, type DaySpan } from "../dates/span.js";
import { guarded } from "../errors/guard.js";
import { type Collection, recordsIn } from "../filter/records-in.js";
import type { EdtfDate } from "../model/date.js";
import type { VisitEvent } from "../model/event.js";
import type { AnyIds } from "../model/ids.js";

/** A day, or a vaguer date, with its events. */
export interface TimelineDay<E extends VisitEvent<AnyIds> = VisitEvent> {
  /** The date of its events, as vague as they have it. */
  readonly date: EdtfDate;
  /** The events of that date, one at least, in the collection's order. */
  readonly events: readonly E[];
}

/**
 * The events by their dates, the earliest first, those of one date in the collection's order. Within a day only
 * `after` says what came earlier: the rest of the order is for display. For some of the events use {@link findEvents}.
 *
 * @returns the dates with their events, as fresh arrays
 *
 * @example
 * ```ts
 * import { timeline } from "ankara-visit-2025";
 *
 * timeline().map(({ date, events }) => `${date}: ${events.length}`); // => 2025-07-28: 3, 2025-07-29: 10
 * ```
 */
export function timeline(): TimelineDay[];
/**
 * The events of another visit, or of a selection, by their dates.
 *
 * @param from - the events, or a visit that has them
 * @returns the dates with their events, as fresh arrays
 * @throws VisitError `invalid-collection` where `from` holds no events
 */
export function timeline<E extends VisitEvent<AnyIds>>(from: Collection<"events", E>): TimelineDay<E>[];
export function timeline(from: Collection<"events", VisitEvent<AnyIds>> = events): TimelineDay<VisitEvent<AnyIds>>[] {
  return guarded("timeline", [from], () => {
    const byDate = new Map<EdtfDate, VisitEvent<AnyIds>[]>();
    for (const event of recordsIn(from, "events", "timeline")) {
      const own = byDate.get(event.date);
      if (own === undefined) byDate.set(event.date, [event]);
      else own.push(event);
    }
    return [...byDate]
      .sort(([a], [b]) => compareSpans(spanIfDate(a) ?? LAST, spanIfDate(b) ?? LAST))
      .map(([date, own]) => ({ date, events: own }));
  });
}

/** A date that is none stands at the end. */
const LAST: DaySpan = { first: "~" };
