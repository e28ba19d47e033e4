import type { PassageId, SetAsideReason } from "../model/passage.js";
import type { PassageStatus } from "./located.js";

/** What a {@link Finding} is about. */
export type FindingKind =
  /** What was passed is no collection of texts, or no text. */
  | "invalid-texts"
  /** What was passed is no visit, or so malformed that it could not be checked. */
  | "invalid-visit"
  /** A text for a source that the visit does not have. */
  | "unknown-source"
  /** A text without a word. */
  | "empty-text"
  /** A text in which hardly a passage of its source was found: the wrong article. */
  | "other-text"
  /** A text far longer than an article; it was not searched for moved passages. */
  | "long-text"
  /** Other words stand where the passage stood. */
  | "passage-changed"
  /** The passage's words stand elsewhere: out of order, or in another paragraph. */
  | "passage-moved"
  /** Nothing stands where the passage stood. */
  | "passage-missing"
  /** Text stands between passages that was not there when the source was read. */
  | "text-inserted"
  /** A quote does not occur in the passage that it is said to be from. */
  | "quote-missing"
  /** A figure's number occurs in none of its quotes. */
  | "numeral-unsupported"
  /** A figure's comparator is not what the words beside its number say. */
  | "comparator-unsupported"
  /** A participant's or organization's name occurs in no passage cited. */
  | "name-unsupported"
  /** A speaker is neither named nor called by office in the passages cited, or another is who speaks there. */
  | "speaker-unsupported"
  /** Somebody or something is said to have taken part, signed, begun or agreed, and no passage cited names them. */
  | "party-unsupported"
  /** A formal or reported title occurs in no passage cited. */
  | "title-unsupported"
  /** A place occurs in no passage cited. */
  | "place-unsupported"
  /** A date is neither stated nor implied in the passages cited. */
  | "date-unsupported"
  /** More of a source is quoted than the budget allows. */
  | "wording-over-budget"
  /** The visit breaks a rule that needs no text to be seen. */
  | "rule-broken";

/** One thing that does not fit. */
export interface Finding {
  /** What it is about, to branch on. */
  readonly kind: FindingKind;
  /** The source that it concerns. */
  readonly source?: string;
  /** The passage that it concerns; for inserted text, the one that it follows. */
  readonly passage?: PassageId;
  /** The record that it concerns. */
  readonly record?: string;
  /** For a passage: the records that rest on it. */
  readonly restingRecords?: readonly string[];
  /** Where in the visit: `events[3].date`. */
  readonly path?: string;
  /** What should be there, in words. */
  readonly expected: string;
  /** What is there instead, in words. */
  readonly found: string;
  /** The nearest valid choice, where there is one. */
  readonly nearest?: string;
}

/** So many of so many. */
export interface Share {
  /** How many there are. */
  readonly of: number;
  /** How many of them were found. */
  readonly found: number;
}

/** A sentence that no record cites, and why. */
export interface SetAsidePassage {
  /** The sentence. */
  readonly passage: PassageId;
  /** Why there is nothing in it to cite. */
  readonly reason: SetAsideReason;
}

/** What becomes of the passages of a source. */
export interface SourceCoverage {
  /** Id of the source. */
  readonly source: string;
  /** How many sentences it has; 0 for a source read in part. */
  readonly passages: number;
  /** How many of them a record cites. */
  readonly cited: number;
  /** Sentences that no record cites, each with the reason. */
  readonly setAside: readonly SetAsidePassage[];
  /** Passages that are neither cited nor set aside. */
  readonly neither: readonly PassageId[];
}

/** How one source fared. */
export interface SourceAudit {
  /** Id of the source. */
  readonly source: string;
  /** `not checked` where no text of it was given: never taken for right. */
  readonly status: "checked" | "not checked";
  /** What becomes of its sentences, which needs no text to be known. */
  readonly coverage: SourceCoverage;
  /** What its text was checked for; absent where there was none. */
  readonly checks?: SourceChecks;
}

/** What the text of a source was checked for. */
export interface SourceChecks {
  /** Paragraphs before the first that the curators read: a headline, a lead. No fault. */
  readonly shift: number;
  /** How many of its sentences stand so in the text. */
  readonly passages: Readonly<Record<PassageStatus, number>>;
  /** How many citations rest on a sentence that stands so. */
  readonly citations: Readonly<Record<PassageStatus, number>>;
  /** Quotes that are in the sentence that they are said to be from. */
  readonly quotes: Share;
  /** Figures whose number is in a quote. */
  readonly numerals: Share;
  /** Participants and organizations whose name is in a passage cited. */
  readonly names: Share;
  /** Statements and figures whose speaker is in a passage cited. */
  readonly speakers: Share;
  /** Words of the source that are quoted anywhere in the package, of all its words. */
  readonly quotedWords: Share;
}

/** How one citation fared. */
export interface CitationAudit {
  /** Id of the record, or of the discrepancy, that cites. */
  readonly record: string;
  /** Where in the visit: `events[3].citations[0]`. */
  readonly path: string;
  /** Id of the source cited. */
  readonly source: string;
  /** The sentence cited; absent where the source was read in part. */
  readonly passage?: PassageId;
  /** The words quoted; absent where there are none. */
  readonly quote?: string;
  /** How the sentence stands in the text; `not checked` where there is no text to look in. */
  readonly status: PassageStatus | "not checked";
  /** Whether the quote is in the passage; absent where there is no quote or no text. */
  readonly quoteFound?: boolean;
}

/** Fields of a record that the curators concluded, and why. They are listed and not failed. */
export interface InferredFields {
  /** Id of the record. */
  readonly record: string;
  /** Names of the fields, as the record's `inferred` has them. */
  readonly fields: readonly string[];
  /** The record's `note`; empty where it has none. */
  readonly reason: string;
}

/** What an audit found: plain data, ready for JSON. */
export interface AuditReport {
  /** How each source of the visit fared, in the order of the sources. */
  readonly sources: readonly SourceAudit[];
  /** How each citation fared, in the order of the records. */
  readonly citations: readonly CitationAudit[];
  /** What no source states: for a reader to judge, as no program can. */
  readonly inferred: readonly InferredFields[];
  /** Everything that does not fit; empty where all does. */
  readonly findings: readonly Finding[];
}
