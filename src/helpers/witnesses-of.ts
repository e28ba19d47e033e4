import { sources } from "../collections.js";
import { onRecord } from "../errors/arguments.js";
import { citedIn, type PathOf } from "../internal/cited.js";
import type { From } from "../internal/look-in.js";
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
/** Returns the independent sources of one field of a record of another visit. */
export function witnessesOf<S extends Source<AnyIds>, R extends WithCitations<AnyIds> | undefined>(
  record: R,
  field: PathOf<NonNullable<R>>,
  from: From<"sources", S>,
): Witness<S>[];
/**
 * Returns the independent sources of a record. Pages with one `origin` count once: ten reports of one press release are
 * one independent source. Some support only part of the record: name a field, such as `"value"`, to count those of a
 * number.
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
/**
 * Returns the independent sources of one field of a record.
 *
 * @param record - a record with citations; `undefined` gives `[]`
 * @param field - a field of the record, a member of a list or a part of one, as for {@link citationsOf}
 * @returns the origins, each with its pages; none if the field is absent or inferred, or in our own words and named by no
 * citation
 * @throws VisitError also `invalid-value` for a field that no such record has, or a member that this one lacks
 *
 * @example
 * ```ts
 * import { getFigure, witnessesOf } from "ankara-visit-2025";
 *
 * const documents = getFigure("documents-signed");
 * witnessesOf(documents, "value").map(({ origin }) => origin); // => ["akorda", "presidency-of-turkiye"]
 * ```
 */
export function witnessesOf<R extends WithCitations<AnyIds> | undefined>(
  record: R,
  field: PathOf<NonNullable<R>>,
): Witness[];
export function witnessesOf(
  record: WithCitations<AnyIds> | undefined,
  ...args: readonly unknown[]
): Witness<Source<AnyIds>>[] {
  return onRecord("witnessesOf", record, [], (own) => {
    const byOrigin = new Map<string, Source<AnyIds>[]>();
    for (const source of new Set(citedIn("witnessesOf", sources, own, args).map((cited) => cited.source))) {
      // Before it is parsed, a visit may leave out the origin of a page that is its own.
      const origin: string = source.origin ?? source.id;
      const others = byOrigin.get(origin);
      if (others === undefined) byOrigin.set(origin, [source]);
      else others.push(source);
    }
    return Array.from(byOrigin, ([origin, passing]) => ({ origin, sources: passing }));
  });
}
