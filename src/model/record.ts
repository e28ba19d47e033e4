import type { AnkaraIds } from "./ankara-ids.js";
import type { Citations } from "./citation.js";
import type { AnyIds } from "./ids.js";

/** What every record has, whatever its collection. @category Records */
export interface VisitRecord {
  /** Kebab-case, unique in the whole visit, never reused. */
  readonly id: string;
  /** What a careful user must know before using the record. */
  readonly note?: string;
  /** Names of the fields that, in whole or in part, no source states and the curators concluded; `note` says which and why. */
  readonly inferred?: readonly string[];
}

/** What asserts something, and therefore names its sources: a record, or one side of a discrepancy. */
export interface WithCitations<I extends AnyIds = AnkaraIds> {
  /** What it rests on: one citation at least. */
  readonly citations: Citations<I>;
}

/** A record that asserts something about the visit. @category Records */
export interface CitedRecord<I extends AnyIds = AnkaraIds> extends VisitRecord, WithCitations<I> {}

/** Ids of what a gap or a side of a discrepancy can be about: the visit itself, or what its records describe. */
export type SubjectId<I extends AnyIds = AnkaraIds> =
  | I["visit"]
  | I["place"]
  | I["organization"]
  | I["participant"]
  | I["event"]
  | I["agreement"]
  | I["figure"]
  | I["statement"];
