import { sourceRedirects } from "../../data/redirects.js";
import { sources } from "../collections.js";
import type { Collection } from "../filter/records-in.js";
import type { SourceId } from "../model/ankara-ids.js";
import type { AnyIds } from "../model/ids.js";
import type { MovedIn } from "../model/redirect.js";
import type { Source } from "../model/source.js";

import { lookUp } from "./look-up.js";

/** Retired ids of sources, each of which moved to another. */
type MovedSourceId = MovedIn<typeof sourceRedirects>;

/**
 * One source by its id. For those that a record rests on use {@link citationsOf}.
 *
 * @param id - its id; a known one gives the record, a retired one that which it moved to, any other string may give `undefined`,
 *   and a field that is absent does
 * @returns the record, or `undefined` where there is none of that id
 *
 * @example
 * ```ts
 * import { getSource } from "ankara-visit-2025";
 *
 * getSource("qazinform-award").publisher; // => Qazinform
 * getSource("no-such-source"); // => undefined
 * ```
 */
export function getSource(id: SourceId | MovedSourceId): Source;
export function getSource(id: string | undefined): Source | undefined;
/**
 * One source of another visit by its id.
 *
 * @param id - its id
 * @param from - the records to look in, or a visit that has them
 * @returns the record, or `undefined` where there is none of that id
 * @throws VisitError `invalid-collection` where `from` holds none
 */
export function getSource<R extends Source<AnyIds>>(
  id: string | undefined,
  from: Collection<"sources", R>,
): R | undefined;
export function getSource(
  id: string | undefined,
  from?: Collection<"sources", Source<AnyIds>>,
): Source<AnyIds> | undefined {
  return lookUp("getSource", "sources", sources, sourceRedirects, id, from);
}
