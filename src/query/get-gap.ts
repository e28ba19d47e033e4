import type { GapId } from "../../data/ids.js";
import type { Gap } from "../../data/records.js";
import { gaps } from "../collections.js";
import type { GapRecord } from "../model/gap.js";
import { findById } from "./find-by-id.js";

/**
 * One gap by its id.
 *
 * @param id - its id; a known one gives the record, any other string may give `undefined`
 * @returns the record, or `undefined` where there is none of that id
 *
 * @example
 * ```ts
 * import { getGap } from "ankara-visit-2025";
 *
 * getGap("end-of-visit").question; // => When did Kassym-Jomart Tokayev leave Türkiye?
 * getGap("no-such-gap"); // => undefined
 * ```
 */
export function getGap(id: GapId): Gap;
export function getGap(id: string): Gap | undefined;
/**
 * One gap of another visit by its id.
 *
 * @param id - its id
 * @param from - the collection to look in
 * @returns the record, or `undefined` where there is none of that id
 * @throws VisitError `invalid-collection` where `from` is no array
 */
export function getGap<R extends GapRecord>(id: string, from: readonly R[]): R | undefined;
export function getGap(id: string, from: readonly GapRecord[] = gaps): GapRecord | undefined {
  return findById(id, from, "getGap");
}
