import type { AnyIds } from "../model/ids.js";
import type { PassageId, SetAsideReason } from "../model/passage.js";
import type { Citation } from "../model/record.js";

/**
 * What became of a passage in a text. `exact`: its words, in place; `moved`: its words, out of order or in another
 * paragraph; `changed`: other words in its place; `missing`: nothing in its place.
 */
export type PassageStatus = "exact" | "moved" | "changed" | "missing";

/** What a {@link Finding} is about. */
export type FindingKind =
  /** The texts are not an object, or one of them is not a string. */
  | "invalid-texts"
  /** The visit has another shape, and could not be checked. */
  | "invalid-visit"
  /** A text is given for a source that the visit does not have. */
  | "unknown-source"
  /** A text is empty. */
  | "empty-text"
  /** A text has less than half of the passages of its source: it is taken to be another article. */
  | "other-text"
  /** A text is far longer than an article, and was not checked. */
  | "long-text"
  /** A text was not checked, as this environment lacks `crypto.subtle`, `TextEncoder` or `btoa`. */
  | "unsupported"
  /** Other words are in the place of a passage. */
  | "passage-changed"
  /** A passage is out of order, or in another paragraph. */
  | "passage-moved"
  /** Nothing is in the place of a passage. */
  | "passage-missing"
  /** There is text between passages that the source did not have when it was read. */
  | "text-inserted"
  /** A quote is not in the passage that it is cited from, or not in the text. */
  | "quote-missing"
  /** A figure's number is in none of its quotes. */
  | "number-missing"
  /** A participant's or organisation's name is in no cited passage, in any of its spellings. */
  | "name-missing"
  /** A speaker is in no cited passage, by name or office. */
  | "speaker-missing"
  /** No cited passage names somebody who is said to have taken part, signed, initiated or agreed. */
  | "party-missing"
  /** No cited passage names a country, an organisation or a person that a figure or a statement is about. */
  | "subject-missing"
  /** A formal or reported title is in no cited passage. */
  | "title-missing"
  /** A place is in no cited passage. */
  | "place-missing"
  /** A date is neither stated nor implied in a cited passage. */
  | "date-missing"
  /** More of a source is quoted than the limit allows. */
  | "wording-over-budget"
  /** The visit breaks a rule that needs no text to check. */
  | "rule-broken";

/** One problem that an audit found. */
export interface Finding {
  /** What it is about, to branch on. */
  readonly kind: FindingKind;
  /** Id of the source. */
  readonly source?: string;
  /** The passage; for inserted text, the one before it. */
  readonly passage?: PassageId;
  /** Id of the record. */
  readonly record?: string;
  /** For a passage: ids of the records that cite it. */
  readonly restingRecords?: readonly string[];
  /** Where in the visit: `events[3].date`. */
  readonly path?: string;
  /** What should be there, in words. */
  readonly expected: string;
  /** What is there instead, in words. */
  readonly found: string;
  /** The nearest valid choice, if there is one. */
  readonly nearest?: string;
}

/** A count out of a total. */
export interface Share {
  /** The total. */
  readonly of: number;
  /** How many of them were found. */
  readonly found: number;
}

/** How many sentences of a source are cited, and how many are not. */
export interface SourceCoverage {
  /** Id of the source. */
  readonly source: string;
  /** Number of its sentences; 0 for a source read in part. */
  readonly passages: number;
  /** Number of sentences that a record cites. */
  readonly cited: number;
  /** Sentences that no record cites, each with the reason. */
  readonly setAside: readonly {
    /** The sentence. */
    readonly passage: PassageId;
    /** Why it has nothing to cite. */
    readonly reason: SetAsideReason;
  }[];
  /** Sentences that are neither cited nor set aside. */
  readonly neither: readonly PassageId[];
}

/** Audit result of one source. */
export interface SourceAudit {
  /** Id of the source. */
  readonly source: string;
  /** `not checked` if no text of it was given, or none that could be used: `findings` says what was wrong. */
  readonly status: "checked" | "not checked";
  /** Which of its sentences are cited; known without a text. */
  readonly coverage: SourceCoverage;
  /** Results for its text; absent without one, and for a source read in part. */
  readonly checks?: SourceChecks;
}

/** Results for the text of one source. */
export interface SourceChecks {
  /** Number of paragraphs before the first one that was read, such as a headline. Not a fault. */
  readonly shift: number;
  /** Number of its sentences by status. */
  readonly passages: Readonly<Record<PassageStatus, number>>;
  /** Number of citations by the status of the sentence cited. */
  readonly citations: Readonly<Record<PassageStatus, number>>;
  /** Quotes that are in the sentence that they are cited from. */
  readonly quotes: Share;
  /** Figures whose number is in a quote. `of` includes those that were not checked, here and below. */
  readonly numbers: Share;
  /** Participants and organisations whose name is in a cited passage. */
  readonly names: Share;
  /** Statements and figures whose speaker is in a cited passage. */
  readonly speakers: Share;
  /** Words of the source that are quoted anywhere in the visit, out of all its words. */
  readonly quotedWords: Share;
}

/** Audit result of one citation. */
export interface CitationAudit extends Citation<AnyIds> {
  /** Id of the record or discrepancy that cites. */
  readonly record: string;
  /** Where in the visit: `events[3].citations[0]`. */
  readonly path: string;
  /** What became of the sentence in the text; `not checked` without a text that could be used. */
  readonly status: PassageStatus | "not checked";
  /** Whether the quote is in the passage; absent without a quote or a text. */
  readonly quoteFound?: boolean;
}

/** Result of an audit: plain data, ready for JSON. */
export interface AuditReport {
  /** One result per source of the visit, in the order of the sources. */
  readonly sources: readonly SourceAudit[];
  /** One result per citation, in the order of the records. */
  readonly citations: readonly CitationAudit[];
  /** Fields that no source states. No program can judge them. */
  readonly inferred: readonly {
    /** Id of the record. */
    readonly record: string;
    /** Names of the fields. */
    readonly fields: readonly string[];
    /** The record's `note`; empty if it has none. */
    readonly reason: string;
  }[];
  /** Every problem found; empty if nothing is wrong. */
  readonly findings: readonly Finding[];
}
