import type { AnkaraIds, AnyIds } from "./ids.js";
import type { Alias, Identifier, VisitRecord } from "./record.js";

/**
 * A place that a record names. Its country and the place that contains it are reference facts and need no citation.
 *
 * @category Records
 */
export interface Place<I extends AnyIds = AnkaraIds> extends VisitRecord {
  readonly id: I["place"];
  /** The English name, with proper names as their own language spells them: "Nurdağı". */
  readonly name: string;
  /** Other spellings of the name, in other scripts too. */
  readonly aliases?: readonly Alias<I>[];
  /** What the sources call it or its people instead of the name: "Turkish". */
  readonly designations?: readonly string[];
  /** The place's identifiers in public registers. */
  readonly identifiers?: readonly Identifier<I>[];
  /** What sort of place it is. Other records name a `"country"` by its ISO code. */
  readonly kind: I["placeKind"];
  /** ISO 3166-1 alpha-2 code of the country that it is or lies in. */
  readonly country: I["country"];
  /** The next larger place that contains it. */
  readonly within?: I["place"];
}
