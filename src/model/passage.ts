import type { AnkaraIds } from "./ankara-ids.js";
import type { AnyIds } from "./ids.js";

/** `"8.1"`: paragraph 8, sentence 1, both counted from 1 in the text that the curators read. @category Records */
export type PassageId = `${number}.${number}`;

/** Why a passage is cited by no record. @category Vocabularies */
export type SetAsideReason =
  /** It credits a photograph. */
  | "photo-credit"
  /** It belongs to the page, not to the report: a date marker, a label. */
  | "page-furniture"
  /** A sentence that claims nothing that could be checked. */
  | "no-claim";

/** One sentence of a source, as a position in it. The words themselves are not in the package. @category Records */
export interface Passage {
  /** Its paragraph and sentence. */
  readonly id: PassageId;
  /** First code point of the sentence in its normalised paragraph, counted from 0. */
  readonly start: number;
  /** The code point after its last one. */
  readonly end: number;
  /** SHA-256 of the normalised sentence, in base64url: whoever has the article can check that it is the same. */
  readonly digest: string;
  /** Set where no record cites the passage: the reason. */
  readonly setAside?: SetAsideReason;
}

/** The sentences of one source that was read whole, in reading order. Drawn by hand and frozen. @category Records */
export interface SourcePassages<I extends AnyIds = AnkaraIds> {
  /** The source that it is of. */
  readonly source: I["source"];
  /** Its sentences, in reading order. */
  readonly passages: readonly Passage[];
}
