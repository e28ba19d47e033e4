import { eventRedirects } from "../../data/redirects.js";
import { events } from "../collections.js";
import type { Collection } from "../filter/records-in.js";
import type { EventId } from "../model/ankara-ids.js";
import type { VisitEvent } from "../model/event.js";
import type { AnyIds } from "../model/ids.js";

import type { MovedIn } from "../model/redirect.js";
import { lookUp } from "./look-up.js";

/** Retired ids of events, each of which moved to another. */
type MovedEventId = MovedIn<typeof eventRedirects>;

/**
 * One event by its id. To select by anything else use {@link findEvents}.
 *
 * @param id - its id; a known one gives the record, a retired one that which it moved to, any other string may give `undefined`,
 *   and a field that is absent does
 * @returns the record, or `undefined` where there is none of that id
 *
 * @example
 * ```ts
 * import { getEvent } from "ankara-visit-2025";
 *
 * getEvent("arrival").date; // => 2025-07-28
 * getEvent("no-such-event"); // => undefined
 * ```
 */
export function getEvent(id: EventId | MovedEventId): VisitEvent;
export function getEvent(id: string | undefined): VisitEvent | undefined;
/**
 * One event of another visit by its id.
 *
 * @param id - its id
 * @param from - the records to look in, or a visit that has them
 * @returns the record, or `undefined` where there is none of that id
 * @throws VisitError `invalid-collection` where `from` holds none
 */
export function getEvent<R extends VisitEvent<AnyIds>>(
  id: string | undefined,
  from: Collection<"events", R>,
): R | undefined;
export function getEvent(
  id: string | undefined,
  from?: Collection<"events", VisitEvent<AnyIds>>,
): VisitEvent<AnyIds> | undefined {
  return lookUp("getEvent", "events", events, eventRedirects, id, from);
}
