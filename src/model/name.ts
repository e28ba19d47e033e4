import type { AnkaraIds } from "./ankara-ids.js";
import type { AnyIds } from "./ids.js";

/** Another spelling of a name, or its form in another script. @category Records */
export interface Alias<I extends AnyIds = AnkaraIds> {
  /** The name, so spelt. */
  readonly name: string;
  /** BCP 47 language tag of the spelling: `en`, `tr`, `kk`, `ru`. */
  readonly language: string;
  /** The source that spells it so; absent where the spelling is common knowledge. */
  readonly source?: I["source"];
}

/** A title in the language that it was given in. @category Records */
export interface OriginalTitle {
  /** The title, as it stands on the page or the document. */
  readonly title: string;
  /** BCP 47 language tag of the title. */
  readonly language: string;
}
