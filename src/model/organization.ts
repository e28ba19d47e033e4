import type { AnkaraIds } from "./ankara-ids.js";
import type { Identifier } from "./identifier.js";
import type { AnyIds } from "./ids.js";
import type { Alias } from "./name.js";
import type { CitedRecord } from "./record.js";

/** A company, foundation, council or international organization that a record names. @category Records */
export interface Organization<I extends AnyIds = AnkaraIds> extends CitedRecord<I> {
  readonly id: I["organization"];
  /** As the sources spell it in English. */
  readonly name: string;
  /** Other spellings of the name. */
  readonly aliases?: readonly Alias<I>[];
  /** What public registers know the organization by. */
  readonly identifiers?: readonly Identifier<I>[];
  /** What sort of organization it is. */
  readonly kind: I["organizationKind"];
  /** ISO 3166-1 alpha-2 code; absent where no source ties it to one country. */
  readonly country?: I["country"];
}
