import type { AnkaraVisit } from "../../data/records.js";
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
import { VisitError } from "../error.js";
import type { VisitRecord } from "../model/record.js";
import type { CollectionName } from "../model/visit.js";
import { describeValue } from "../text/describe-value.js";
import type { Worded } from "../text/record-text.js";

/** The collections of records that have ids, those that name things before those that tell of them. */
const COLLECTIONS: readonly CollectionName[] = [
  ...(["participants", "organizations", "places", "topics", "events", "agreements"] as const),
  ...(["figures", "statements", "discrepancies", "gaps", "sources"] as const),
];

/** Collections to look in: a visit, or some of its collections. */
export type Collections = { readonly [K in CollectionName]?: readonly WordedRecord[] };

/** A record of any collection. */
export interface WordedRecord extends VisitRecord, Worded {}

/** A record with the name of its collection, by which it can be told what sort of record it is. */
export type Hit<V extends Collections = AnkaraVisit> = {
  [K in CollectionName]: V[K] extends readonly (infer R)[] ? { readonly collection: K; readonly record: R } : never;
}[CollectionName];

/** The collections of this package. Not `dataset`: that would bring the passages into every bundle with a search. */
export const ownCollections: Pick<AnkaraVisit, CollectionName> = {
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
    const problem = `expected a visit or an object with some of its collections, found ${describeValue(from)}.`;
    throw new VisitError("invalid-collection", problem, { where, value: from });
  }
  return COLLECTIONS.flatMap((collection) => (from[collection] ?? []).map((record) => ({ collection, record })));
}
