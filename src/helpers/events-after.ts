import { events } from "../collections.js";
import { onRecord } from "../errors/arguments.js";
import { assertOwn, type From, type FromAny, lookIn } from "../internal/look-in.js";
import { allAround, laterThan } from "../internal/order-of-events.js";
import type { VisitEvent } from "../model/event.js";
import type { AnyIds } from "../model/ids.js";

/**
 * Returns the events of another visit, or of an array, that came after an event. With an array of another visit's events,
 * only events in that array can link the two.
 */
export function eventsAfter<E extends VisitEvent<AnyIds>>(
  event: VisitEvent<AnyIds> | undefined,
  from: From<"events", E>,
): E[];
/**
 * Returns the events that came after an event, as far as dates and `after` (which may be inferred) decide, directly or
 * through other events. For two events, use {@link orderOf}.
 *
 * @category Put in order
 *
 * @param event - the event; `undefined` gives `[]`
 * @returns the later events, in the collection's order
 * @throws VisitError `invalid-record` if it is not a record; `invalid-collection` if it is one of another visit
 *
 * @example
 * ```ts
 * import { eventsAfter, getEvent } from "ankara-visit-2025";
 *
 * eventsAfter(getEvent("council-meeting")).map(({ id }) => id); // => ["signing", "press-conference", "award-ceremony"]
 * ```
 */
export function eventsAfter(event: VisitEvent<AnyIds> | undefined): VisitEvent[];
export function eventsAfter(event: VisitEvent<AnyIds> | undefined, ...from: FromAny<"events">): VisitEvent<AnyIds>[] {
  return onRecord("eventsAfter", event, [], (own) => {
    assertOwn("eventsAfter", own, from);
    const chosen = lookIn("eventsAfter", "events", events, from);
    return laterThan(own, allAround(chosen, events), chosen);
  });
}
