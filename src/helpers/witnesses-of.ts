import { sources } from "../collections.js";
import { onRecord } from "../errors/arguments.js";
import { type From, type FromAny, lookIn, sourceFinder } from "../internal/look-in.js";
import type { AnyIds } from "../model/ids.js";
import type { WithCitations } from "../model/record.js";
import type { Source } from "../model/source.js";

/**
 * One independent source of a record: where its information comes from, and the pages that repeat it.
 *
 * @category Check the evidence
 */
export interface Witness<S extends Source<AnyIds> = Source> {
  /** Where the information comes from: a press service, an agency, an author. */
  readonly origin: S["origin"];
  /** The sources that repeat it, at least one, in the order of the record's citations. */
  readonly sources: readonly S[];
}

/** Returns the independent sources of a record of another visit. */
export function witnessesOf<S extends Source<AnyIds>>(
  record: WithCitations<AnyIds> | undefined,
  from: From<"sources", S>,
): Witness<S>[];
/**
 * Returns the independent sources of a record. Pages with one `origin` count once: ten reports of one press release are
 * one independent source.
 *
 * @category Check the evidence
 *
 * @param record - a record with citations, or one side of a discrepancy; `undefined` gives `[]`
 * @returns the origins, each with its pages, in the order of the record's citations
 * @throws VisitError `invalid-record` if it is not a record; `invalid-collection` if it is one of another visit
 *
 * @example
 * ```ts
 * import { getAgreement, getDiscrepancy, witnessesOf } from "ankara-visit-2025";
 *
 * const witnesses = witnessesOf(getAgreement("gaziantep-school"));
 * witnesses.map(({ origin, sources }) => `${origin}: ${sources.length}`); // => ["akorda: 2", "kazaid: 3"]
 * const [fifteen, ten] = getDiscrepancy("trade-target").sides;
 * witnessesOf(ten).map(({ origin }) => origin); // => ["hurriyet-daily-news", "foreign-ministry-of-turkiye"]
 * ```
 */
export function witnessesOf(record: WithCitations<AnyIds> | undefined): Witness[];
export function witnessesOf(
  record: WithCitations<AnyIds> | undefined,
  ...from: FromAny<"sources">
): Witness<Source<AnyIds>>[] {
  return onRecord("witnessesOf", record, [], (own) => {
    const known = lookIn("witnessesOf", "sources", sources, from);
    const byOrigin = new Map<string, Source<AnyIds>[]>();
    for (const source of new Set(own.citations.map(sourceFinder(known, "witnessesOf")))) {
      // Before it is parsed, a visit may leave out the origin of a page that is its own.
      const origin: string = source.origin ?? source.id;
      const others = byOrigin.get(origin);
      if (others === undefined) byOrigin.set(origin, [source]);
      else others.push(source);
    }
    return Array.from(byOrigin, ([origin, passing]) => ({ origin, sources: passing }));
  });
}
