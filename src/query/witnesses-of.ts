import { sources } from "../collections.js";
import type { Collection } from "../filter/records-in.js";
import type { AnyIds } from "../model/ids.js";
import type { WithCitations } from "../model/record.js";
import type { Source } from "../model/source.js";

import { onRecordIn } from "./on-record-in.js";
import { sourceOf } from "./source-of.js";

/** Whose account it is that a record rests on, and the sources that pass it on. */
export interface Witness<S extends Source<AnyIds> = Source> {
  /** Whose account it is. */
  readonly origin: S["origin"];
  /** The pages that pass it on, one at least, in the order of the record's citations. */
  readonly sources: readonly S[];
}

/**
 * The independent origins behind a record. Ten reports of one press release are one witness: sources with the same
 * `origin` count once. For the single citations use {@link citationsOf}.
 *
 * @param record - any record that asserts something, or one side of a discrepancy
 * @returns its witnesses, each with its sources, in the order of the record's citations
 * @throws VisitError `invalid-record` for what is no record: an id, for one
 *
 * @example
 * ```ts
 * import { getAgreement, getDiscrepancy, witnessesOf } from "ankara-visit-2025";
 *
 * const witnesses = witnessesOf(getAgreement("gaziantep-school"));
 * witnesses.map(({ origin, sources }) => `${origin}: ${sources.length}`); // => ["akorda: 2", "kazaid: 3"]
 * const [fifteen, ten] = getDiscrepancy("trade-target").sides;
 * witnessesOf(ten).map(({ origin }) => origin); // => ["hurriyet-daily-news"]
 * ```
 */
export function witnessesOf(record: WithCitations): Witness[];
/**
 * The independent origins behind a record of another visit.
 *
 * @param record - any record that asserts something, or one side of a discrepancy
 * @param from - the sources to look in, or a visit that has them
 * @returns its witnesses, each with its sources
 * @throws VisitError `invalid-collection` where `from` lacks one of the sources
 */
export function witnessesOf<S extends Source<AnyIds>>(
  record: WithCitations<AnyIds>,
  from: Collection<"sources", S>,
): Witness<S>[];
export function witnessesOf(
  record: WithCitations<AnyIds>,
  from: Collection<"sources", Source<AnyIds>> = sources,
): Witness<Source<AnyIds>>[] {
  return onRecordIn("witnessesOf", record, from, "sources", (known) => {
    const cited = [...new Set(record.citations.map((citation) => sourceOf(citation, known, "witnessesOf")))];
    const origins = [...new Set(cited.map(({ origin }) => origin))];
    return origins.map((origin) => ({ origin, sources: cited.filter((source) => source.origin === origin) }));
  });
}
