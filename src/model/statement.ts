import type { AnkaraIds, AnyIds } from "./ids.js";
import type { CitedRecord } from "./record.js";

/**
 * A position, greeting, praise, priority or thanks that somebody expressed. A sentence that only gives a number is a figure.
 *
 * @category Records
 */
export interface Statement<I extends AnyIds = AnkaraIds> extends CitedRecord<I> {
  readonly id: I["statement"];
  /** The person or organisation that made it; absent if the source names nobody ("the participants"). */
  readonly speaker?: I["actor"];
  /** The event at which it was made. */
  readonly event?: I["event"];
  /** Whom it concerns: countries (ISO codes), organisations, participants. */
  readonly about?: readonly (I["country"] | I["organization"] | I["participant"])[];
  /** A paraphrase in the dataset's own words, never a quotation. */
  readonly summary: string;
  /** Its subjects. */
  readonly topics?: readonly I["topic"][];
}
