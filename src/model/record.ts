import type { AnkaraIds } from "./ankara-ids.js";
import type { Citations } from "./citation.js";
import type { AnyIds } from "./ids.js";

/**
 * The fields that every record has. A field is absent if no source states it, or if its default applies.
 *
 * @category Records
 */
export interface VisitRecord {
  /** Kebab-case, unique in the whole visit, never reused. */
  readonly id: string;
  /** What a careful user must know before using the record. */
  readonly note?: string;
  /**
   * Fields, or members of a list (`"topics.trade"`), that were inferred in whole or in part because no source states them.
   * `note` says what was inferred and why.
   */
  readonly inferred?: readonly string[];
}

/** Something that makes a claim and cites its sources: a record, or one side of a discrepancy. */
export interface WithCitations<I extends AnyIds = AnkaraIds> {
  /** The evidence: at least one citation. */
  readonly citations: Citations<I>;
}

/** A record that makes a claim about the visit. @category Records */
export interface CitedRecord<I extends AnyIds = AnkaraIds> extends VisitRecord, WithCitations<I> {}

/** Ids of the records that a gap, or a side of a discrepancy, can be about. The visit itself is one of them. */
export type SubjectId<I extends AnyIds = AnkaraIds> =
  | I["visit"]
  | I["place"]
  | I["organization"]
  | I["participant"]
  | I["event"]
  | I["agreement"]
  | I["figure"]
  | I["statement"];
