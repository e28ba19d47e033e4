import { parseText, throwExpected, throwVisitError, withTypeCheck } from "../errors/arguments.js";
import { describeValue } from "../errors/describe-value.js";
import { type FromArgument, isOwn } from "../internal/look-in.js";
import { type AnyHit, allRecords, type Collections, collectionsIn, type Hit } from "../internal/own-visit.js";
import { currentIds } from "../internal/redirects.js";
import type { SourceId } from "../model/ids.js";
import type { PassageId } from "../model/passage.js";

const CITATION = 'a citation such as { source: "…" }';

/** A source, or one sentence of it. A record's own citations have this form. */
interface Cited<S extends string = SourceId> {
  /** The id of the source. */
  readonly source: S;
  /** The sentence: `"8.1"` is paragraph 8, sentence 1. */
  readonly passage?: PassageId;
}

/**
 * Returns every record in the collections of another visit that cites a source, or one sentence of it.
 *
 * @throws VisitError also `invalid-collection` if `from` is not a visit
 */
export function recordsCiting<V extends Collections>(cited: Cited<string> | undefined, from: V): Hit<V>[];
/**
 * Returns every record in the collections that cites a source, or one sentence of it. `visit` is in no collection: see
 * its own citations. To add conditions on one collection, use {@link findEvents} and its siblings with `source`.
 *
 * @category Check the evidence
 *
 * @param cited - the source and, for one sentence, the passage; a record's citation has this form. `undefined` gives `[]`
 * @returns the records that cite it, each with its collection
 * @throws VisitError `invalid-value` if the source or passage is malformed; `invalid-record` if the argument is not a
 * citation
 *
 * @example
 * ```ts
 * import { recordsCiting } from "ankara-visit-2025";
 *
 * recordsCiting({ source: "qazinform-council", passage: "4.1" }).map(({ record }) => record.id); // => ["visa-free-regime", "visa-free-days", "visa-change"]
 * ```
 */
export function recordsCiting(cited: Cited | undefined): Hit[];
export function recordsCiting(cited: Cited<string> | undefined, ...from: FromArgument<Collections>): AnyHit[] {
  if (cited === undefined) return [];
  return withTypeCheck("recordsCiting", cited, () => {
    if (typeof cited !== "object") return throwExpected("invalid-record", CITATION, "recordsCiting", cited);
    const source = parseText(cited.source, "recordsCiting({ source })");
    const sources = isOwn(from) ? currentIds([source]) : [source];
    const passage = cited.passage === undefined ? undefined : parsePassage(cited.passage);
    return allRecords("recordsCiting", collectionsIn("recordsCiting", from)).filter(({ record }) =>
      [record, ...(record.sides ?? [])].some(({ citations = [] }) =>
        citations.some((one) => sources.includes(one.source) && (passage ?? one.passage) === one.passage),
      ),
    );
  });
}

function parsePassage(value: unknown): string {
  const where = "recordsCiting({ passage })";
  const passage = parseText(value, where);
  if (/^\d+\.\d+$/.test(passage)) return passage;
  const problem = `${describeValue(passage)} is not a passage; "8.1" is paragraph 8, sentence 1.`;
  return throwVisitError("invalid-value", problem, where, value);
}
