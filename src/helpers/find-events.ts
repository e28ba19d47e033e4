import { events } from "../collections.js";
import { applyFilter } from "../filter/apply-filter.js";
import { type EventFilter, eventKeys } from "../filter/event-filter.js";
import type { From, FromArgument } from "../internal/look-in.js";
import type { VisitEvent } from "../model/event.js";
import type { AnyIds } from "../model/ids.js";

/**
 * Returns the events of another visit, or of an array, that match a filter. To filter by `place`, pass the whole visit.
 *
 * @throws VisitError also `invalid-collection` if `from` is neither a visit nor an array of records, or if places of another
 * visit are needed and not passed
 */
export function findEvents<R extends VisitEvent<AnyIds>>(filter: NoInfer<EventFilter<R>>, from: From<"events", R>): R[];
/**
 * Returns the events that match a filter.
 *
 * @category Find records
 *
 * @param filter - keys and values to match; `{}` gives all
 * @returns the events in the collection's order
 * @throws VisitError for a wrong filter: `unknown-filter-key`, `invalid-filter`, `invalid-value`, `invalid-date`,
 * `invalid-interval`
 *
 * @example
 * ```ts
 * import { findEvents } from "ankara-visit-2025";
 *
 * findEvents({ date: "2025-07-28" }).map(({ id }) => id); // => arrival, guard-of-honour, airport-talk, oil-companies-meeting
 * findEvents({ participant: "recep-tayyip-erdogan", role: "host" }).length; // => 2
 * findEvents({ place: "ankara", kind: "ceremony" }).length; // => 2
 * ```
 */
export function findEvents(filter: EventFilter): VisitEvent[];
export function findEvents(
  filter: EventFilter<VisitEvent<AnyIds>>,
  ...from: FromArgument<From<"events", VisitEvent<AnyIds>>>
): VisitEvent<AnyIds>[] {
  return applyFilter("findEvents", "events", events, eventKeys, filter, from);
}
