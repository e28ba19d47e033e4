import { onRecord, ownValue } from "../errors/arguments.js";
import { assertOwn, type FromArgument, isOwn } from "../internal/look-in.js";
import { type AnyHit, allRecords, type Collections, collectionsIn, type Hit } from "../internal/own-visit.js";
import { currentIds } from "../internal/redirects.js";
import type { VisitRecord } from "../model/record.js";
import { referencesIn } from "../model/references.js";
import type { Visit } from "../model/visit.js";

/** A record that refers to another, and the field in which it does. @category Search */
export type Reference<V = Visit> = Hit<V> & {
  /** The field of the record with the reference. */
  readonly field: string;
};

/**
 * Returns every record in the collections of another visit that refers to a record.
 *
 * @throws VisitError also `invalid-collection` if `from` is not a visit
 */
export function referencesTo<V extends Collections>(record: VisitRecord | string | undefined, from: V): Reference<V>[];
/**
 * Returns every record in the collections that refers to a record, such as a person's events or the statements about a
 * country. `visit` is in no collection: see its guests, hosts and countries. For more conditions on one collection, use
 * {@link findEvents} and its siblings.
 *
 * @category Search
 *
 * @param record - a record, its id, or the ISO code of a country, which is the same as its place; `undefined` gives `[]`
 * @returns the records that refer to it, each with its collection and the field; a record that does so in two fields is
 * listed twice
 * @throws VisitError `invalid-record` if the argument is neither a record nor a string; `invalid-collection` if it cites a source of another
 * visit
 *
 * @example
 * ```ts
 * import { getOrganization, referencesTo } from "ankara-visit-2025";
 *
 * referencesTo(getOrganization("s-sistem-lojistik")).map(({ record, field }) => `${record.id}: ${field}`); // => ["huseyin-barlin: roles", "meeting-with-s-sistem-lojistik: participants"]
 * referencesTo("RU").map(({ record }) => record.id); // => ["tokayev-turkiye-mediator"]
 * ```
 */
export function referencesTo(record: VisitRecord | string | undefined): Reference[];
export function referencesTo(
  record: VisitRecord | string | undefined,
  ...from: FromArgument<Collections>
): (AnyHit & { readonly field: string })[] {
  const named = typeof record === "string" ? { id: record } : record;
  return onRecord("referencesTo", named, [], (own) => {
    assertOwn("referencesTo", own, from);
    const hits = allRecords("referencesTo", collectionsIn("referencesTo", from));
    const asked = new Set<unknown>(isOwn(from) ? currentIds([own.id]) : [own.id]);
    // A country is one, whether it is asked for by its code or by its place.
    for (const { collection, record } of hits) {
      const code = collection === "places" && ownValue(record, "kind") === "country" && ownValue(record, "country");
      if (code && (asked.has(code) || asked.has(record.id))) asked.add(code).add(record.id);
    }
    return hits.flatMap((hit) => {
      const named = referencesIn(hit.collection, hit.record).filter(({ id }) => asked.has(id));
      return [...new Set(named.map(({ field }) => field))].map((field) => ({ ...hit, field }));
    });
  });
}
