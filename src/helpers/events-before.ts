import { events } from "../collections.js";
import { onRecord } from "../errors/arguments.js";
import { assertOwn, type From, type FromAny, lookIn } from "../internal/look-in.js";
import { allAround, earlierThan } from "../internal/order-of-events.js";
import type { VisitEvent } from "../model/event.js";
import type { AnyIds } from "../model/ids.js";

/**
 * Returns the events of another visit, or of an array, that came before an event. With an array of another visit's events,
 * only events in that array can link the two.
 */
export function eventsBefore<E extends VisitEvent<AnyIds>>(
  event: VisitEvent<AnyIds> | undefined,
  from: From<"events", E>,
): E[];
/**
 * Returns the events that came before an event, as far as dates and `after` (which may be inferred) decide, directly or
 * through other events. For two events, use {@link orderOf}.
 *
 * @category Put in order
 *
 * @param event - the event; `undefined` gives `[]`
 * @returns the earlier events, in the collection's order
 * @throws VisitError `invalid-record` if it is not a record; `invalid-collection` if it is one of another visit
 *
 * @example
 * ```ts
 * import { eventsBefore, getEvent } from "ankara-visit-2025";
 *
 * eventsBefore(getEvent("mausoleum-visit")).map(({ id }) => id); // => ["arrival", "guard-of-honour", "airport-talk", "oil-companies-meeting"]
 * ```
 */
export function eventsBefore(event: VisitEvent<AnyIds> | undefined): VisitEvent[];
export function eventsBefore(event: VisitEvent<AnyIds> | undefined, ...from: FromAny<"events">): VisitEvent<AnyIds>[] {
  return onRecord("eventsBefore", event, [], (own) => {
    assertOwn("eventsBefore", own, from);
    const chosen = lookIn("eventsBefore", "events", events, from);
    return earlierThan(own, allAround(chosen, events), chosen);
  });
}
