import { gapRedirects } from "../../data/redirects.js";
import { gaps } from "../collections.js";
import type { Collection } from "../filter/records-in.js";
import type { GapId } from "../model/ankara-ids.js";
import type { Gap } from "../model/gap.js";
import type { AnyIds } from "../model/ids.js";

import type { MovedIn } from "../model/redirect.js";
import { lookUp } from "./look-up.js";

/** Retired ids of gaps, each of which moved to another. */
type MovedGapId = MovedIn<typeof gapRedirects>;

/**
 * One gap by its id. To look for one by its words use {@link search}.
 *
 * @param id - its id; a known one gives the record, a retired one that which it moved to, any other string may give `undefined`,
 *   and a field that is absent does
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
export function getGap(id: GapId | MovedGapId): Gap;
export function getGap(id: string | undefined): Gap | undefined;
/**
 * One gap of another visit by its id.
 *
 * @param id - its id
 * @param from - the records to look in, or a visit that has them
 * @returns the record, or `undefined` where there is none of that id
 * @throws VisitError `invalid-collection` where `from` holds none
 */
export function getGap<R extends Gap<AnyIds>>(id: string | undefined, from: Collection<"gaps", R>): R | undefined;
export function getGap(id: string | undefined, from?: Collection<"gaps", Gap<AnyIds>>): Gap<AnyIds> | undefined {
  return lookUp("getGap", "gaps", gaps, gapRedirects, id, from);
}
