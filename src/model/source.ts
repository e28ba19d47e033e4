import type { AnkaraIds, AnyIds } from "./ids.js";
import type { EdtfDate, OriginalTitle, VisitRecord } from "./record.js";

/**
 * Whose words a source's title is in. `published`: the page's own; `described`: the dataset's.
 *
 * @category Vocabularies
 */
export type SourceTitleStatus = "published" | "described";

/**
 * How much of a source was read. `whole`: every sentence, and `passages` lists them; `excerpt`: only a part.
 *
 * @category Vocabularies
 */
export type Reading = "whole" | "excerpt";

/** A part of the published page that is missing from the text that was read. @category Vocabularies */
export type MissingPart = "headline" | "lead";

/** A web page or a printed work that records cite. @category Records */
export interface Source<I extends AnyIds = AnkaraIds> extends VisitRecord {
  readonly id: I["source"];
  /** Who published it. */
  readonly publisher: string;
  /** The headline, or a description if the headline is not known: see `titleStatus`. */
  readonly title: string;
  /** Whether the title is the page's own. */
  readonly titleStatus: SourceTitleStatus;
  /** The title in the page's language, if `title` is a translation. */
  readonly original?: OriginalTitle;
  /** The page's address; absent for print. */
  readonly url?: string;
  /** Where to find a printed work: volume, page, archive, shelf mark. */
  readonly reference?: string;
  /** When it was published; absent if it is undated. */
  readonly published?: EdtfDate;
  /** BCP 47 tag of the page's language. */
  readonly language: string;
  /** Where its information comes from. Pages with one origin count as one independent source. */
  readonly origin: I["origin"];
  /** How much of the source was read. */
  readonly reading: Reading;
  /** Parts of the published page that are missing from the text that was read. */
  readonly lacks?: readonly MissingPart[];
}
