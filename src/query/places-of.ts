import { places } from "../collections.js";
import type { Collection } from "../filter/records-in.js";
import type { Agreement } from "../model/agreement.js";
import type { VisitEvent } from "../model/event.js";
import type { AnyIds } from "../model/ids.js";
import type { Place } from "../model/place.js";

import { findAllById } from "./find-by-id.js";
import { onRecordIn } from "./on-record-in.js";

/**
 * Where an event took place, or where an agreement applies or is built. For what happened at a place, and at those
 * within it, use {@link findEvents} with `place`, and {@link findAgreements} for what applies there.
 *
 * @param record - an event or an agreement
 * @returns its places, as a fresh array; empty where no source says
 * @throws VisitError `invalid-record` for what is no record: an id, for one
 *
 * @example
 * ```ts
 * import { getAgreement, getEvent, placesOf } from "ankara-visit-2025";
 *
 * placesOf(getAgreement("maarif-schools")).map(({ name }) => name); // => ["Astana", "Almaty"]
 * placesOf(getEvent("meeting-with-orzax-group")); // => []
 * ```
 */
export function placesOf(record: VisitEvent | Agreement): Place[];
/**
 * Where an event or an agreement of another visit took place.
 *
 * @param record - an event or an agreement
 * @param from - the places to look in, or a visit that has them
 * @returns those of its places that are there, as a fresh array
 * @throws VisitError `invalid-collection` where `from` holds no places
 */
export function placesOf<P extends Place<AnyIds>>(
  record: VisitEvent<AnyIds> | Agreement<AnyIds>,
  from: Collection<"places", P>,
): P[];
export function placesOf(
  record: VisitEvent<AnyIds> | Agreement<AnyIds>,
  from: Collection<"places", Place<AnyIds>> = places,
): Place<AnyIds>[] {
  return onRecordIn("placesOf", record, from, "places", (known) =>
    findAllById("date" in record ? [record.place] : record.places, known),
  );
}
