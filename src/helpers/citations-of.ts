import { sources } from "../collections.js";
import { onRecord } from "../errors/arguments.js";
import { type From, type FromArgument, lookIn } from "../internal/look-in.js";
import { sourceOf } from "../internal/source-of.js";
import { withTextFragment } from "../internal/text-fragment.js";
import type { Citation } from "../model/citation.js";
import type { AnyIds } from "../model/ids.js";
import type { PassageId } from "../model/passage.js";
import type { WithCitations } from "../model/record.js";
import type { Source } from "../model/source.js";

/** A citation with the source itself in place of its id. @category Check the evidence */
export interface ResolvedCitation<S extends Source<AnyIds> = Source> {
  /** The page. */
  readonly source: S;
  /** The sentence; absent if the page was read in part. */
  readonly passage?: PassageId;
  /** At most six words of it; absent if the citation quotes none. */
  readonly quote?: string;
  /** The page's address with a text fragment, so that a browser scrolls to the quote. The link locates the quote; it does not prove it. */
  readonly url: string;
}

/** What {@link citationsOf} returns: for a record one citation at least, for `undefined` none. */
export type CitationsFor<R, S extends Source<AnyIds> = Source> = R extends undefined
  ? []
  : [ResolvedCitation<S>, ...ResolvedCitation<S>[]];

/** Returns the citations of a record of another visit. */
export function citationsOf<S extends Source<AnyIds>, R extends WithCitations<AnyIds> | undefined>(
  record: R,
  from: From<"sources", S>,
): CitationsFor<R, S>;
/**
 * Returns the citations of a record with their sources and links, in the record's order. To count independent sources use
 * {@link witnessesOf}.
 *
 * @category Check the evidence
 *
 * @param record - a record with citations (an event, a participant, a figure …) or one side of a discrepancy; `undefined`
 * gives `[]`
 * @returns the citations, one at least, as a fresh array
 * @throws VisitError `invalid-record` if the argument is not a record (an id, for example); `invalid-collection` if it is
 * a record of another visit
 *
 * @example
 * ```ts
 * import { citationsOf, getAgreement, getFigure } from "ankara-visit-2025";
 *
 * const [first] = citationsOf(getAgreement("visa-free-regime"));
 * `${first.source.publisher}, sentence ${first.passage}`; // => Qazinform, sentence 4.1
 * citationsOf(getFigure("visa-free-days"))[0].url.split("#")[1]; // => :~:text=90%2Dday
 * ```
 */
export function citationsOf<R extends WithCitations<AnyIds> | undefined>(record: R): CitationsFor<R>;
export function citationsOf(
  record: WithCitations<AnyIds> | undefined,
  ...from: FromArgument<From<"sources", Source<AnyIds>>>
): ResolvedCitation<Source<AnyIds>>[] {
  return onRecord("citationsOf", record, [], (own) => {
    const known = lookIn("citationsOf", "sources", sources, from);
    return own.citations.map((citation: Citation<AnyIds>): ResolvedCitation<Source<AnyIds>> => {
      const source = sourceOf(citation, known, "citationsOf");
      return { ...citation, source, url: withTextFragment(source.url, citation.quote) };
    });
  });
}
