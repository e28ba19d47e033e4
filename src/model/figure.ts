import type { AnkaraIds } from "./ankara-ids.js";
import type { EdtfDate } from "./date.js";
import type { AnyIds } from "./ids.js";
import type { CitedRecord } from "./record.js";

/**
 * How the stated number bounds the true one. A closed list that may be switched over exhaustively: a new
 * member is a major release.
 *
 * @category Vocabularies
 */
export type Comparator =
  /** The number itself. */
  | "="
  /** Around it: "some", "about", "nearly". No tolerance is ever made up. */
  | "~"
  /** More than. */
  | ">"
  /** At least. */
  | ">="
  /** Less than. */
  | "<"
  /** At most; with the unit `rank`, among the top so many. */
  | "<=";

/**
 * In what sense the number was stated; it follows the verb. A closed list that may be switched over
 * exhaustively: a new member is a major release.
 *
 * @category Vocabularies
 */
export type Modality =
  /** It was, is, or has been decided. */
  | "reported"
  /** It may, or is expected to, come true. */
  | "forecast"
  /** Someone aims at it or is committed to it. */
  | "target"
  /** Someone plans it. */
  | "plan";

/**
 * A number that somebody stated. One record for each speaker and value. An order told in words alone ("the first
 * country", "the highest") is a statement.
 *
 * @category Records
 */
export interface Figure<I extends AnyIds = AnkaraIds> extends CitedRecord<I> {
  readonly id: I["figure"];
  /** What is counted, without the number: "Kazakhstanis studying in Türkiye". */
  readonly label: string;
  /** What is measured. */
  readonly measure: I["measure"];
  /** Whose number it is: countries (ISO codes) and organizations. Absent where the sources tie it to none. */
  readonly about?: readonly (I["country"] | I["organization"])[];
  /** The country where, when the number has a direction: Kazakhstanis visiting *Türkiye*. */
  readonly in?: I["country"];
  /** Fully scaled: 15 billion is `15_000_000_000`, 5.1 % is `5.1`. */
  readonly value: number;
  /** An ISO 4217 code for money, `percent`, `rank`, `ordinal`, or a plural noun. */
  readonly unit: I["unit"];
  /** How the number bounds the true one. */
  readonly comparator: Comparator;
  /** In what sense it was stated. */
  readonly modality: Modality;
  /** Set where the source itself softens the claim: "may exceed". */
  readonly hedged?: true;
  /** The time that the number is for; absent for "at present". */
  readonly period?: EdtfDate;
  /** The person or organization that stated it; absent if the source itself does. */
  readonly speaker?: I["actor"];
  /** The event at which it was stated. */
  readonly statedAt?: I["event"];
  /** The event that it counts or numbers: who was present, which meeting it was. */
  readonly event?: I["event"];
  /** The agreement that it is a term or a size of. */
  readonly agreement?: I["agreement"];
  /** The subjects that it belongs to. */
  readonly topics?: readonly I["topic"][];
}
