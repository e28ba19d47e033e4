import type { AnkaraIds, AnyIds } from "./ids.js";
import type { PassageId } from "./passage.js";

/**
 * A date in ISO 8601-2 (EDTF) level 0 with open intervals: a day `2025-07-29`, a month `2024-12`, a year `2026`, an
 * interval `2025-01/2025-06`, an open one `2025/..` or `../2025-07`. Always a string, never a `Date`, and never more
 * precise than the source.
 *
 * @category Records
 */
export type EdtfDate = string;

/**
 * The evidence for a record: the source, the sentence in it, and the few words that state the fact.
 *
 * @category Records
 */
export interface Citation<I extends AnyIds = AnkaraIds> {
  /** The id of the source. */
  readonly source: I["source"];
  /** `"8.1"`: paragraph 8, sentence 1. Absent if the source was read only in part. */
  readonly passage?: PassageId;
  /** At most six words, verbatim: the shortest span that states the fact. */
  readonly quote?: string;
  /**
   * The fields of the record that it supports: `"date"`, one member of a list, `"topics.trade"` or
   * `"participants.hakan-fidan"`, or one part of a member, `"milestones.signed.stage"`. A member that is listed twice
   * counts as both. If absent, it supports everything that the record claims.
   */
  readonly supports?: readonly string[];
}

/** The citations of a record that makes a claim: at least one. */
export type Citations<I extends AnyIds = AnkaraIds> = readonly [Citation<I>, ...Citation<I>[]];

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
   * Fields, members of a list (`"topics.trade"`) or parts of a member (`"milestones.signed.date"`) that were inferred, in
   * whole or in part, because no source states them. `note` says why, unless the reason is one that many records share.
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

/** Another spelling of a name, or its form in another script. @category Records */
export interface Alias<I extends AnyIds = AnkaraIds> {
  /** The name in this spelling. */
  readonly name: string;
  /** BCP 47 language tag of the spelling: `en`, `tr`, `kk`, `ru`. */
  readonly language: string;
  /** A source that uses this spelling; absent if the spelling is common knowledge. */
  readonly source?: I["source"];
}

/** A title in its original language. @category Records */
export interface OriginalTitle {
  /** The title, as on the page or the document. */
  readonly title: string;
  /** BCP 47 language tag of the title. */
  readonly language: string;
}

/** A record's identifier in a public register. Only checked identifiers are given. @category Records */
export interface Identifier<I extends AnyIds = AnkaraIds> {
  /** The register or standard that the identifier belongs to. */
  readonly scheme: I["identifierScheme"];
  /** The identifier itself. */
  readonly value: string;
  /** What it was checked against. */
  readonly checkedAgainst: string;
}
