import type { AnkaraIds } from "./ankara-ids.js";
import type { AnyIds } from "./ids.js";
import type { SubjectId, VisitRecord, WithCitations } from "./record.js";

/** What one side of a disagreement claims, and on whose word. @category Records */
export interface DiscrepancySide<I extends AnyIds = AnkaraIds> extends WithCitations<I> {
  /** What it says, in the dataset's own words. */
  readonly claim: string;
  /** Ids of the records that it is about or that hold it. Where one record is disputed, all sides name it. */
  readonly records: readonly SubjectId<I>[];
}

/** A question that the sources answer differently. All sides are kept; none is preferred. @category Records */
export interface Discrepancy<I extends AnyIds = AnkaraIds> extends VisitRecord {
  readonly id: I["discrepancy"];
  /** What the sources answer differently. */
  readonly question: string;
  /** The answers, two at least. */
  readonly sides: readonly [DiscrepancySide<I>, DiscrepancySide<I>, ...DiscrepancySide<I>[]];
  /** What may explain it, or that it stays open. */
  readonly note: string;
}
