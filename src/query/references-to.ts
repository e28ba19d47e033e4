import { referencesIn } from "../derive/referenced-ids.js";
import { onRecord } from "../errors/guard.js";
import type { VisitRecord } from "../model/record.js";
import type { Visit } from "../model/visit.js";
import { type AnyHit, type Collections, everyRecord, type Hit, ownCollections } from "./hits.js";

/** A record that names another, and in which of its fields. */
export type Reference<V extends Collections = Visit> = Hit<V> & {
  /** The field of the record in which it names the other. */
  readonly field: string;
};

/**
 * Everything that names a record: the events a person took part in and the statements about them, all that rests on a
 * source, whatever belongs to a topic. For one collection and more conditions use {@link findEvents} and its siblings;
 * for words {@link search}.
 *
 * @param record - any record, its id, or the ISO code of a country
 * @returns the records that name it, each with its collection and the field in which it does; one that does so in two
 * fields stands there twice
 * @throws VisitError `invalid-record` for what is neither a record nor a text
 *
 * @example
 * ```ts
 * import { getAgreement, getOrganization, referencesTo } from "ankara-visit-2025";
 *
 * referencesTo(getOrganization("s-sistem-lojistik")).map(({ record, field }) => `${record.id}: ${field}`); // => ["huseyin-barlin: roles", "meeting-with-s-sistem-lojistik: participants"]
 * referencesTo(getAgreement("gaziantep-school")).map(({ collection }) => collection); // => ["figures", "discrepancies"]
 * referencesTo("RU").map(({ record }) => record.id); // => ["tokayev-turkiye-mediator"]
 * ```
 */
export function referencesTo(record: VisitRecord | string): Reference[];
/**
 * Everything in another visit that names a record.
 *
 * @param record - any record, its id, or the ISO code of a country
 * @param from - a visit, or an object with some of its collections
 * @returns the records that name it, each with its collection and the field in which it does
 * @throws VisitError `invalid-collection` where `from` is no object
 */
export function referencesTo<V extends Collections>(record: VisitRecord | string, from: V): Reference<V>[];
export function referencesTo(record: VisitRecord | string, from: Collections = ownCollections): AnyReference[] {
  const named = typeof record === "string" ? { id: record } : record;
  return onRecord("referencesTo", [named, from], () =>
    everyRecord(from, "referencesTo").flatMap((hit) =>
      referencesIn(hit.record).flatMap(({ field, ids }) => (ids.includes(named.id) ? { ...hit, field } : [])),
    ),
  );
}

interface AnyReference extends AnyHit {
  readonly field: string;
}
