import { sources } from "../collections.js";
import { onRecord } from "../errors/arguments.js";
import { type From, type FromArgument, lookIn } from "../internal/look-in.js";
import { sourceFinder } from "../internal/source-of.js";
import type { AnyIds } from "../model/ids.js";
import type { WithCitations } from "../model/record.js";
import type { Source } from "../model/source.js";

/** An independent origin of a record, with the sources that repeat it. @category Check the evidence */
export interface Witness<S extends Source<AnyIds> = Source> {
  /** Where the information comes from: a press service, an agency, an author. */
  readonly origin: S["origin"];
  /** The sources that repeat it, at least one, in the order of the record's citations. */
  readonly sources: readonly S[];
}

/** Returns the origins of a record of another visit. */
export function witnessesOf<S extends Source<AnyIds>>(
  record: WithCitations<AnyIds> | undefined,
  from: From<"sources", S>,
): Witness<S>[];
/**
 * Returns the independent origins of a record. Ten reports of one press release have one origin and count once.
 * For the citations themselves use {@link citationsOf}.
 *
 * @category Check the evidence
 *
 * @param record - a record with citations, or one side of a discrepancy; `undefined` gives `[]`
 * @returns the origins, each with its sources, in the order of the record's citations, as a fresh array
 * @throws VisitError `invalid-record` if the argument is not a record (an id, for example); `invalid-collection` if it is
 * a record of another visit
 *
 * @example
 * ```ts
 * import { getAgreement, getDiscrepancy, witnessesOf } from "ankara-visit-2025";
 *
 * const witnesses = witnessesOf(getAgreement("gaziantep-school"));
 * witnesses.map(({ origin, sources }) => `${origin}: ${sources.length}`); // => ["akorda: 1", "kazaid: 3"]
 * const [fifteen, ten] = getDiscrepancy("trade-target").sides;
 * witnessesOf(ten).map(({ origin }) => origin); // => ["hurriyet-daily-news"]
 * ```
 */
export function witnessesOf(record: WithCitations<AnyIds> | undefined): Witness[];
export function witnessesOf(
  record: WithCitations<AnyIds> | undefined,
  ...from: FromArgument<From<"sources", Source<AnyIds>>>
): Witness<Source<AnyIds>>[] {
  return onRecord("witnessesOf", record, [], (own) => {
    const known = lookIn("witnessesOf", "sources", sources, from);
    const byOrigin = new Map<string, Source<AnyIds>[]>();
    for (const source of new Set(own.citations.map(sourceFinder(known, "witnessesOf")))) {
      const others = byOrigin.get(source.origin);
      if (others === undefined) byOrigin.set(source.origin, [source]);
      else others.push(source);
    }
    return Array.from(byOrigin, ([origin, passing]) => ({ origin, sources: passing }));
  });
}
