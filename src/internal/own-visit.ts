import {
  agreements,
  discrepancies,
  events,
  figures,
  gaps,
  organizations,
  participants,
  places,
  sources,
  statements,
  topics,
} from "../collections.js";
import { isPlainObject, ownValue, throwExpected } from "../errors/arguments.js";
import type { CollectionName, Visit } from "../model/visit.js";
import type { SearchableRecord } from "../text/record-text.js";
import { type FromArgument, isOwn } from "./look-in.js";

/** A visit, or some of its collections. @category Other visits */
export type Collections = { readonly [K in CollectionName]?: readonly SearchableRecord[] };

/** A record with the name of its collection, which says what sort of record it is. @category Search */
export type Hit<V = Visit, K extends CollectionName = CollectionName> = {
  [P in K]: V extends { readonly [Q in P]?: readonly (infer R)[] }
    ? {
        /** The name of its collection. */
        readonly collection: P;
        /** The record itself. */
        readonly record: R;
      }
    : never;
}[K];

export interface AnyHit {
  readonly collection: CollectionName;
  readonly record: SearchableRecord;
}

/** The collections that name things, whose names count for the records that refer to them. */
export const NAMING: readonly CollectionName[] = ["participants", "organizations", "places", "topics"];

/**
 * The collections of this visit, in the order of search results. Not `dataset`, which would bring the passages into every
 * bundle with a search.
 */
export const ownCollections: Pick<Visit, CollectionName> = {
  participants,
  organizations,
  places,
  topics,
  events,
  agreements,
  figures,
  statements,
  discrepancies,
  gaps,
  sources,
};

/** Returns the collections to look in: those that were passed, or else the package's own. */
export function collectionsIn(helper: string, from: FromArgument<Collections>): Collections {
  return isOwn(from) ? ownCollections : asCollections(helper, from[0]);
}

/** What was passed as a visit or some of its collections. */
export function asCollections(helper: string, given: unknown): Collections {
  if (isPlainObject(given)) {
    const names = Object.keys(given);
    // As the signature has it; each collection is looked at below. Names without a collection among them are misspelt.
    if (names.length === 0 || names.some((name) => Object.hasOwn(ownCollections, name))) return given as Collections;
  }
  return throwExpected("invalid-collection", "a visit or some of its collections", helper, given);
}

/** Every record of some collections, in a fixed order. */
export function allRecords(helper: string, from: Collections): readonly AnyHit[] {
  // Object.keys returns strings, of which the compiler does not know that they are the names above.
  const names = Object.keys(ownCollections) as (keyof typeof ownCollections)[];
  return names.flatMap((collection) => {
    const records: unknown = ownValue(from, collection) ?? [];
    if (!Array.isArray(records))
      return throwExpected("invalid-collection", `an array of ${collection}`, helper, records);
    return records.map((record: SearchableRecord) => ({ collection, record }));
  });
}
