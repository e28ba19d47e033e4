import type { AnkaraIds } from "./ankara-ids.js";
import type { AnyIds } from "./ids.js";
import type { CitedRecord } from "./record.js";

/**
 * A position, greeting, praise, priority or thanks that somebody voiced. Numbers are figures instead.
 *
 * @category Records
 */
export interface Statement<I extends AnyIds = AnkaraIds> extends CitedRecord<I> {
  readonly id: I["statement"];
  /** The person or organization that speaks; absent where the report names nobody ("the participants"). */
  readonly speaker?: I["actor"];
  /** Where it was said. */
  readonly event?: I["event"];
  /** Whom it concerns: countries (ISO codes), organizations, participants. */
  readonly about?: readonly (I["country"] | I["organization"] | I["participant"])[];
  /** A paraphrase in the dataset's own words, never a quotation. */
  readonly summary: string;
  /** The subjects that it is on. */
  readonly topics?: readonly I["topic"][];
}
