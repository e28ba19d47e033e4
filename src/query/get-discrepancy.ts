import { discrepancyRedirects } from "../../data/redirects.js";
import { discrepancies } from "../collections.js";
import type { Collection } from "../filter/records-in.js";
import type { DiscrepancyId } from "../model/ankara-ids.js";
import type { Discrepancy } from "../model/discrepancy.js";
import type { AnyIds } from "../model/ids.js";

import type { MovedIn } from "../model/redirect.js";
import { lookUp } from "./look-up.js";

/** Retired ids of discrepancies, each of which moved to another. */
type MovedDiscrepancyId = MovedIn<typeof discrepancyRedirects>;

/**
 * One discrepancy by its id. For those that a record stands in use {@link discrepanciesOf}.
 *
 * @param id - its id; a known one gives the record, a retired one that which it moved to, any other string may give `undefined`,
 *   and a field that is absent does
 * @returns the record, or `undefined` where there is none of that id
 *
 * @example
 * ```ts
 * import { getDiscrepancy } from "ankara-visit-2025";
 *
 * getDiscrepancy("no-such-discrepancy"); // => undefined
 * ```
 */
export function getDiscrepancy(id: DiscrepancyId | MovedDiscrepancyId): Discrepancy;
export function getDiscrepancy(id: string | undefined): Discrepancy | undefined;
/**
 * One discrepancy of another visit by its id.
 *
 * @param id - its id
 * @param from - the records to look in, or a visit that has them
 * @returns the record, or `undefined` where there is none of that id
 * @throws VisitError `invalid-collection` where `from` holds none
 */
export function getDiscrepancy<R extends Discrepancy<AnyIds>>(
  id: string | undefined,
  from: Collection<"discrepancies", R>,
): R | undefined;
export function getDiscrepancy(
  id: string | undefined,
  from?: Collection<"discrepancies", Discrepancy<AnyIds>>,
): Discrepancy<AnyIds> | undefined {
  return lookUp("getDiscrepancy", "discrepancies", discrepancies, discrepancyRedirects, id, from);
}
