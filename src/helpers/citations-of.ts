import { sources } from "../collections.js";
import { onRecord } from "../errors/arguments.js";
import { citedIn, type PathOf } from "../internal/cited.js";
import type { From } from "../internal/look-in.js";
import { withTextFragment } from "../internal/text-fragment.js";
import type { AnyIds } from "../model/ids.js";
import type { PassageId } from "../model/passage.js";
import type { WithCitations } from "../model/record.js";
import type { Source } from "../model/source.js";

/** A citation with the source itself in place of its id. @category Check the evidence */
export interface ResolvedCitation<S extends Source<AnyIds> = Source> {
  /** The source itself. */
  readonly source: S;
  /** The sentence; absent if the source was read only in part. */
  readonly passage?: PassageId;
  /** At most six words of it; absent if the citation quotes none. */
  readonly quote?: string;
  /** The fields that it supports; absent if it supports everything that the record claims. */
  readonly supports?: readonly string[];
  /** The page's address with a text fragment, so that a browser scrolls to the quote. Absent for print. */
  readonly url?: string;
}

/** What {@link citationsOf} returns: at least one citation for a record, none for `undefined`. */
export type CitationsFor<R, S extends Source<AnyIds> = Source> = R extends undefined
  ? []
  : [ResolvedCitation<S>, ...ResolvedCitation<S>[]];

/** Returns the citations of a record of another visit. */
export function citationsOf<S extends Source<AnyIds>, R extends WithCitations<AnyIds> | undefined>(
  record: R,
  from: From<"sources", S>,
): CitationsFor<R, S>;
/** Returns the citations that support one field of a record of another visit. */
export function citationsOf<S extends Source<AnyIds>, R extends WithCitations<AnyIds> | undefined>(
  record: R,
  field: PathOf<NonNullable<R>>,
  from: From<"sources", S>,
): ResolvedCitation<S>[];
/**
 * Returns the citations of a record with their sources and links, in the record's order. To count independent sources,
 * use {@link witnessesOf}.
 *
 * @category Check the evidence
 *
 * @param record - a record with citations, or one side of a discrepancy; `undefined` gives `[]`
 * @returns the citations, at least one
 * @throws VisitError `invalid-record` if it is not a record; `invalid-collection` if it is one of another visit
 *
 * @example
 * ```ts
 * import { citationsOf, getAgreement, getFigure } from "ankara-visit-2025";
 *
 * const [first] = citationsOf(getAgreement("visa-free-regime"));
 * `${first.source.publisher}, sentence ${first.passage}`; // => Qazinform, sentence 4.1
 * citationsOf(getFigure("visa-free-days"), "value")[0]?.quote; // => 90-day
 * ```
 */
export function citationsOf<R extends WithCitations<AnyIds> | undefined>(record: R): CitationsFor<R>;
/**
 * Returns the citations that support one field of a record.
 *
 * @param record - a record with citations; `undefined` gives `[]`
 * @param field - a field of the record (`"date"`), one member of a list (`"topics.trade"`, `"participants.hakan-fidan"`,
 * `"milestones.signed"`), or one part of a member (`"milestones.signed.date"`)
 * @returns the citations; none if the field is absent or inferred, or in our own words and named by no citation
 * @throws VisitError also `invalid-value` for a field that no such record has, or a member that this one lacks
 */
export function citationsOf<R extends WithCitations<AnyIds> | undefined>(
  record: R,
  field: PathOf<NonNullable<R>>,
): ResolvedCitation[];
export function citationsOf(
  record: WithCitations<AnyIds> | undefined,
  ...args: readonly unknown[]
): ResolvedCitation<Source<AnyIds>>[] {
  return onRecord("citationsOf", record, [], (own) =>
    citedIn("citationsOf", sources, own, args).map(({ citation, source }): ResolvedCitation<Source<AnyIds>> => {
      const url = source.url === undefined ? {} : { url: withTextFragment(source.url, citation.quote) };
      return { ...citation, source, ...url };
    }),
  );
}
