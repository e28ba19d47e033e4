import { type Collection, recordsIn } from "../filter/records-in.js";
import { asOwnError } from "../guard.js";
import type { VisitRecord } from "../model/record.js";
import { findById } from "./find-by-id.js";

/** What every `getX` does: one record of a collection by its id. */
export function lookUp<K extends string, R extends VisitRecord>(
  helper: string,
  collection: K,
  id: string | undefined,
  from: Collection<K, R>,
): R | undefined {
  try {
    return findById(id, recordsIn(from, collection, helper));
  } catch (error) {
    throw asOwnError(error, helper, [from]);
  }
}
