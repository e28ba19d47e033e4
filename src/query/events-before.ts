import { events } from "../collections.js";
import { earlierThan } from "../derive/order-of-events.js";
import type { Collection } from "../filter/records-in.js";
import type { VisitEvent } from "../model/event.js";
import type { AnyIds } from "../model/ids.js";

import { onRecordIn } from "./on-record-in.js";

/**
 * The events that are known to have come before another: by their dates, by what a source says or implies of their
 * order (their `after`, which may be inferred), or by a chain of both. Events of one day whose order
 * no source gives are left out. For the other way round use {@link eventsAfter}, for the days in order {@link timeline}.
 *
 * @param event - the event
 * @returns the earlier events, in the collection's order, as a fresh array
 * @throws VisitError `invalid-record` for what is no record: an id, for one
 *
 * @example
 * ```ts
 * import { eventsBefore, findEvents, getEvent } from "ankara-visit-2025";
 *
 * eventsBefore(getEvent("mausoleum-visit")).map(({ id }) => id); // => ["arrival", "guard-of-honour", "airport-talk"]
 * const second = findEvents({ on: "2025-07-29" });
 * eventsBefore(getEvent("signing"), second).map(({ id }) => id); // => ["mausoleum-visit", "welcome-ceremony", "one-to-one-talks", "council-meeting"]
 * ```
 */
export function eventsBefore(event: VisitEvent): VisitEvent[];
/**
 * The events of another visit that are known to have come before one of them.
 *
 * @param event - the event
 * @param from - the events to look in, or a visit that has them
 * @returns the earlier events, in order, as a fresh array
 * @throws VisitError `invalid-collection` where `from` holds no events
 */
export function eventsBefore<E extends VisitEvent<AnyIds>>(
  event: VisitEvent<AnyIds>,
  from: Collection<"events", E>,
): E[];
export function eventsBefore(
  event: VisitEvent<AnyIds>,
  from: Collection<"events", VisitEvent<AnyIds>> = events,
): VisitEvent<AnyIds>[] {
  return onRecordIn("eventsBefore", event, from, "events", (known) => earlierThan(event, known));
}
