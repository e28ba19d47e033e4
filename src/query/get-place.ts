import type { PlaceId } from "../../data/ids.js";
import type { Place } from "../../data/records.js";
import { places } from "../collections.js";
import type { PlaceRecord } from "../model/place.js";
import { findById } from "./find-by-id.js";

/**
 * One place by its id.
 *
 * @param id - its id; a known one gives the record, any other string may give `undefined`
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
export function getPlace(id: PlaceId): Place;
export function getPlace(id: string): Place | undefined;
/**
 * One place of another visit by its id.
 *
 * @param id - its id
 * @param from - the collection to look in
 * @returns the record, or `undefined` where there is none of that id
 * @throws VisitError `invalid-collection` where `from` is no array
 */
export function getPlace<R extends PlaceRecord>(id: string, from: readonly R[]): R | undefined;
export function getPlace(id: string, from: readonly PlaceRecord[] = places): PlaceRecord | undefined {
  return findById(id, from, "getPlace");
}
