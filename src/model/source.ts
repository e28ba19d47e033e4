import type { AnkaraIds } from "./ankara-ids.js";
import type { EdtfDate } from "./date.js";
import type { AnyIds } from "./ids.js";
import type { OriginalTitle } from "./name.js";
import type { VisitRecord } from "./record.js";

/**
 * How a title came to be: `published` as the page shows it, `described` in the dataset's own words.
 *
 * @category Vocabularies
 */
export type SourceTitleStatus = "published" | "described";

/**
 * How much of a source the curators read: `whole` has its sentences in the passages, `excerpt` only a part.
 *
 * @category Vocabularies
 */
export type Reading = "whole" | "excerpt";

/** What the text that the curators read misses of the published page. @category Vocabularies */
export type MissingPart = "headline" | "lead";

/** A page, or a printed work, that records rest on. @category Records */
export interface Source<I extends AnyIds = AnkaraIds> extends VisitRecord {
  readonly id: I["source"];
  /** Who published it. */
  readonly publisher: string;
  /** As published; a description where the headline is not known: see `titleStatus`. */
  readonly title: string;
  /** Whether the title is the page's own. */
  readonly titleStatus: SourceTitleStatus;
  /** The title in the page's language, where `title` is a translation. */
  readonly original?: OriginalTitle;
  /** The page's address; absent for print. */
  readonly url?: string;
  /** Where to find a printed work: volume, page, archive, shelf mark. */
  readonly reference?: string;
  /** When it was published; absent if it does not say. */
  readonly published?: EdtfDate;
  /** BCP 47 tag of the page's language. */
  readonly language: string;
  /** Whose account it passes on. Ten reports of one press release share their origin and are one witness. */
  readonly origin: I["origin"];
  /** How much of the page the curators read. */
  readonly reading: Reading;
  /** Parts of the published page that the text at hand lacks. */
  readonly lacks?: readonly MissingPart[];
}
