import type { AnkaraIds, AnyIds } from "./ids.js";
import type { SubjectId, VisitRecord, WithCitations } from "./record.js";

/** One side of a disagreement: its claim and the sources for it. @category Records */
export interface DiscrepancySide<I extends AnyIds = AnkaraIds> extends WithCitations<I> {
  /** The claim, in the dataset's own words. */
  readonly claim: string;
  /** Ids of the records that state the claim or that it is about. If the sides disagree about one record, all of them name it. */
  readonly records: readonly SubjectId<I>[];
}

/** A question that the sources answer differently. All sides are kept; none is preferred. @category Records */
export interface Discrepancy<I extends AnyIds = AnkaraIds> extends VisitRecord {
  readonly id: I["discrepancy"];
  /** The question. */
  readonly question: string;
  /** The different answers, at least two. */
  readonly sides: readonly [DiscrepancySide<I>, DiscrepancySide<I>, ...DiscrepancySide<I>[]];
  /** A possible explanation, or that none is known. */
  readonly note: string;
}
