import { guarded } from "../errors/guard.js";
import { readText } from "../errors/read-text.js";

import { readPassage } from "../filter/citation-keys.js";
import type { AnkaraIds } from "../model/ankara-ids.js";
import type { Citation } from "../model/citation.js";
import type { AnyIds } from "../model/ids.js";
import { type AnyHit, type Collections, everyRecord, type Hit, ownCollections } from "./hits.js";

/** A sentence of a source, or the whole of it. A record's own citations have this form. */
export type Cited<S extends string = string> = Pick<Citation<AnyIds>, "passage"> & {
  /** The id of the source. */
  readonly source: S;
};

/**
 * Everything that rests on a sentence, or on a source: the other way round from {@link citationsOf}. For one collection
 * and more conditions use {@link findEvents} and its siblings with `source` and `passage`.
 *
 * @param cited - the source and, where one sentence is meant, the passage: a record's citation, for one
 * @returns the records that cite it, each with its collection
 * @throws VisitError `invalid-value` for a source or a passage that is no text, or not written as one; `invalid-record`
 * for what has neither
 *
 * @example
 * ```ts
 * import { recordsCiting } from "ankara-visit-2025";
 *
 * recordsCiting({ source: "qazinform-council", passage: "4.1" }).map(({ record }) => record.id); // => ["visa-free-regime", "visa-free-days", "visa-change"]
 * ```
 */
export function recordsCiting(cited: Cited<AnkaraIds["source"]>): Hit[];
/**
 * Everything in another visit that rests on a sentence, or on a source.
 *
 * @param cited - the source and, where one sentence is meant, the passage
 * @param from - a visit, or an object with some of its collections
 * @returns the records that cite it, each with its collection
 * @throws VisitError `invalid-collection` where `from` is no object
 */
export function recordsCiting<V extends Collections>(cited: Cited, from: V): Hit<V>[];
export function recordsCiting(cited: Cited, from: Collections = ownCollections): AnyHit[] {
  return guarded("recordsCiting", [cited, from], () => {
    readText(cited.source, "recordsCiting({ source })");
    if (cited.passage !== undefined) readPassage(cited.passage, "recordsCiting({ passage })");
    return everyRecord(from, "recordsCiting").filter(({ record: { citations = [], sides = [] } }) =>
      [citations, ...sides.map((side) => side.citations ?? [])]
        .flat()
        .some(({ source, passage }) => source === cited.source && (cited.passage ?? passage) === passage),
    );
  });
}
