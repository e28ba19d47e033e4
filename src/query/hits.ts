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
import { unexpected } from "../errors/unexpected.js";
import type { VisitRecord } from "../model/record.js";
import type { CollectionName, Visit } from "../model/visit.js";
import type { Worded } from "../text/record-text.js";

/** Collections to look in: a visit, or some of its collections. */
export type Collections = { readonly [K in CollectionName]?: readonly WordedRecord[] };

/** A record of any collection. */
export interface WordedRecord extends VisitRecord, Worded {}

/** A record with the name of its collection, by which it can be told what sort of record it is. */
export type Hit<V extends Collections = Visit> = {
  [K in CollectionName]: V[K] extends readonly (infer R)[]
    ? {
        /** The name of its collection. */
        readonly collection: K;
        /** The record itself. */
        readonly record: R;
      }
    : never;
}[CollectionName];

/**
 * The collections of records that have ids, those that name things before those that tell of them: hits stand in this
 * order. Not `dataset`: that would bring the passages into every bundle with a search.
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

/** Any record with its collection. */
export interface AnyHit {
  readonly collection: CollectionName;
  readonly record: WordedRecord;
}

/** Every record with its collection, in a fixed order. */
export function everyRecord(from: Collections, where: string): readonly AnyHit[] {
  if (typeof from !== "object" || from === null || Array.isArray(from)) {
    return unexpected("invalid-collection", "a visit or some of its collections", where, from);
  }
  // Object.keys gives texts, of which the compiler does not know that they are the names above.
  const names = Object.keys(ownCollections) as (keyof typeof ownCollections)[];
  return names.flatMap((collection) => (from[collection] ?? []).map((record) => ({ collection, record })));
}
