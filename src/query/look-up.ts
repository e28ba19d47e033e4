import { asOwnError } from "../errors/guard.js";
import { type Collection, recordsIn } from "../filter/records-in.js";
import type { VisitRecord } from "../model/record.js";
import type { Redirects } from "../model/redirect.js";
import { findById } from "./find-by-id.js";
import { movedTo } from "./moved-to.js";

/**
 * What every `getX` does: one record of a collection by its id. The package's own collection has redirects for its
 * retired ids; they are asked only where no record has the id.
 */
export function lookUp<K extends string, R extends VisitRecord>(
  helper: string,
  collection: K,
  own: readonly R[],
  redirects: Redirects,
  id: string | undefined,
  from: Collection<K, R> = own,
): R | undefined {
  try {
    const records = recordsIn(from, collection, helper);
    return findById(id, records) ?? (records === own ? findById(movedTo(id, redirects), records) : undefined);
  } catch (error) {
    throw asOwnError(error, helper, [from]);
  }
}
