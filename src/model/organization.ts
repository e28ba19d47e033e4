import type { AnkaraIds, AnyIds } from "./ids.js";
import type { Alias, CitedRecord, Identifier } from "./record.js";

/** A company, foundation, council or international organisation that a record names. @category Records */
export interface Organization<I extends AnyIds = AnkaraIds> extends CitedRecord<I> {
  readonly id: I["organization"];
  /** The name, as the sources spell it in English. */
  readonly name: string;
  /** Other spellings of the name. */
  readonly aliases?: readonly Alias<I>[];
  /** The organisation's identifiers in public registers. */
  readonly identifiers?: readonly Identifier<I>[];
  /** What sort of organisation it is. */
  readonly kind: I["organizationKind"];
  /** ISO 3166-1 alpha-2 code. */
  readonly country?: I["country"];
}
