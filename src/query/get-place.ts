import { placeRedirects } from "../../data/redirects.js";
import { places } from "../collections.js";
import type { Collection } from "../filter/records-in.js";
import type { PlaceId } from "../model/ankara-ids.js";
import type { AnyIds } from "../model/ids.js";
import type { Place } from "../model/place.js";

import type { MovedIn } from "../model/redirect.js";
import { lookUp } from "./look-up.js";

/** Retired ids of places, each of which moved to another. */
type MovedPlaceId = MovedIn<typeof placeRedirects>;

/**
 * One place by its id. To look for one by its name use {@link search}, for those of an event or an agreement
 * {@link placesOf}.
 *
 * @param id - its id; a known one gives the record, a retired one that which it moved to, any other string may give `undefined`,
 *   and a field that is absent does
 * @returns the record, or `undefined` where there is none of that id
 *
 * @example
 * ```ts
 * import { getPlace } from "ankara-visit-2025";
 *
 * getPlace("ankara").country; // => TR
 * getPlace("no-such-place"); // => undefined
 * ```
 */
export function getPlace(id: PlaceId | MovedPlaceId): Place;
export function getPlace(id: string | undefined): Place | undefined;
/**
 * One place of another visit by its id.
 *
 * @param id - its id
 * @param from - the records to look in, or a visit that has them
 * @returns the record, or `undefined` where there is none of that id
 * @throws VisitError `invalid-collection` where `from` holds none
 */
export function getPlace<R extends Place<AnyIds>>(id: string | undefined, from: Collection<"places", R>): R | undefined;
export function getPlace(
  id: string | undefined,
  from?: Collection<"places", Place<AnyIds>>,
): Place<AnyIds> | undefined {
  return lookUp("getPlace", "places", places, placeRedirects, id, from);
}
