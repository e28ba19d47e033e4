import type { AnkaraIds, AnyIds } from "./ids.js";

/** `"8.1"`: paragraph 8, sentence 1, both counted from 1 in the text that was read. @category Records */
export type PassageId = `${number}.${number}`;

/** Why no record cites a passage. @category Vocabularies */
export type SetAsideReason =
  /** It credits a photograph. */
  | "photo-credit"
  /** It belongs to the page layout, not to the report: a date marker, a label. */
  | "page-furniture"
  /** It makes no claim that could be checked. */
  | "no-claim";

/** The position of one sentence in a source. The sentence itself is not in the dataset. @category Records */
export interface Passage {
  /** Its paragraph and sentence. */
  readonly id: PassageId;
  /** First code point of the sentence in its normalised paragraph, counted from 0. */
  readonly start: number;
  /** The code point after its last one. */
  readonly end: number;
  /** SHA-256 of the normalised sentence, in base64url. With the text of the page, anyone can check the sentence. */
  readonly digest: string;
  /** Why no record cites the passage; absent if one does. */
  readonly setAside?: SetAsideReason;
}

/** The sentences of one source that was read whole. @category Records */
export interface SourcePassages<I extends AnyIds = AnkaraIds> {
  /** The id of the source. */
  readonly source: I["source"];
  /** Its sentences, in reading order. */
  readonly passages: readonly Passage[];
}
