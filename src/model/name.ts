import type { AnkaraIds } from "./ankara-ids.js";
import type { AnyIds } from "./ids.js";

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
