import { events, places } from "../collections.js";
import { type EventFilter, eventKeys } from "../filter/event-filter.js";
import type { VisitEvent } from "../model/event.js";
import type { AnyIds } from "../model/ids.js";
import type { Place } from "../model/place.js";

import { findIn } from "./find-in.js";

/** Events to look in: an array, or a visit, whose own places then say what lies within what. */
export type EventsOf<E extends VisitEvent<AnyIds>> =
  | readonly E[]
  | {
      /** The records to look in. */
      readonly events: readonly E[];
      /** The places by which it is known what lies within what; those of this visit unless given. */
      readonly places?: readonly Place<AnyIds>[];
    };

/**
 * The events that match a filter. For one event by its id use {@link getEvent}.
 *
 * @param filter - what to ask for; `{}` gives all
 * @returns the matching events, in order, as a fresh array
 * @throws VisitError `unknown-filter-key`, `invalid-filter`, `invalid-value`, `invalid-date` or `invalid-interval`: what is
 * wrong with the filter, and what is nearest that there is
 *
 * @example
 * ```ts
 * import { findEvents } from "ankara-visit-2025";
 *
 * findEvents({ on: "2025-07-28" }).map((event) => event.id); // => arrival, guard-of-honour, airport-talk
 * findEvents({ participant: "hakan-fidan" }).length; // => 1
 * findEvents({ place: "ankara", kind: "ceremony" }).length; // => 2
 * ```
 */
export function findEvents(filter: EventFilter<VisitEvent>): VisitEvent[];
/**
 * The events of another visit, or of a selection, that match a filter.
 *
 * @param filter - what to ask for
 * @param from - the events to look in, or a visit that has them
 * @returns the matching events, in order, as a fresh array
 * @throws VisitError as above, and `invalid-collection` where `from` holds no events
 */
export function findEvents<E extends VisitEvent<AnyIds>>(filter: EventFilter<NoInfer<E>>, from: EventsOf<E>): E[];
export function findEvents(
  filter: EventFilter<VisitEvent<AnyIds>>,
  from: EventsOf<VisitEvent<AnyIds>> = events,
): VisitEvent<AnyIds>[] {
  return findIn("findEvents", "events", filter, from, eventKeys, () => ({
    places: ("places" in from ? from.places : undefined) ?? places,
  }));
}
