import { sources } from "../collections.js";
import { withTextFragment } from "../derive/text-fragment.js";
import type { Collection } from "../filter/records-in.js";
import type { Citation } from "../model/citation.js";
import type { AnyIds } from "../model/ids.js";
import type { PassageId } from "../model/passage.js";
import type { WithCitations } from "../model/record.js";
import type { Source } from "../model/source.js";

import { onRecordIn } from "./on-record-in.js";
import { sourceOf } from "./source-of.js";

/** A citation with its source in place of the source's id. */
export interface ResolvedCitation<S extends Source<AnyIds> = Source> {
  /** The page. */
  readonly source: S;
  /** The sentence; absent where the page was read in part. */
  readonly passage?: PassageId;
  /** At most six words of it, in the form n1; absent where the citation quotes none. */
  readonly quote?: string;
  /** The page, and the quoted words on it: see {@link citationUrl}. */
  readonly url: string;
}

/**
 * What a record rests on: its citations with their sources and links, in the record's order. For one link alone
 * use {@link citationUrl}.
 *
 * @param record - any record that asserts something: an event, a participant, an agreement, a figure …; or one side of a
 * discrepancy
 * @returns its citations, one at least, as a fresh array
 * @throws VisitError `invalid-record` for what is no record: an id, for one
 *
 * @example
 * ```ts
 * import { citationsOf, getAgreement } from "ankara-visit-2025";
 *
 * const [first] = citationsOf(getAgreement("visa-free-regime"));
 * `${first.source.publisher}, sentence ${first.passage}`; // => Qazinform, sentence 4.1
 * ```
 */
export function citationsOf(record: WithCitations): [ResolvedCitation, ...ResolvedCitation[]];
/**
 * What a record of another visit rests on.
 *
 * @param record - any record that asserts something, or one side of a discrepancy
 * @param from - the sources to look in, or a visit that has them
 * @returns its citations, one at least, as a fresh array
 * @throws VisitError `invalid-collection` where `from` lacks one of the sources
 */
export function citationsOf<S extends Source<AnyIds>>(
  record: WithCitations<AnyIds>,
  from: Collection<"sources", S>,
): [ResolvedCitation<S>, ...ResolvedCitation<S>[]];
export function citationsOf(
  record: WithCitations<AnyIds>,
  from: Collection<"sources", Source<AnyIds>> = sources,
): [ResolvedCitation<Source<AnyIds>>, ...ResolvedCitation<Source<AnyIds>>[]] {
  return onRecordIn("citationsOf", record, from, "sources", (known) => {
    const resolve = (citation: Citation<AnyIds>): ResolvedCitation<Source<AnyIds>> => {
      const source = sourceOf(citation, known, "citationsOf");
      return { ...citation, source, url: withTextFragment(source.url, citation.quote) };
    };
    const [first, ...others] = record.citations;
    return [resolve(first), ...others.map(resolve)];
  });
}
