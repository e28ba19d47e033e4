import type { AnkaraIds, AnyIds } from "./ids.js";
import type { CitedRecord, EdtfDate } from "./record.js";

/**
 * How the true number compares with the stated one. A closed list: a new member needs a major release.
 *
 * @category Vocabularies
 */
export type Comparator =
  /** Exactly the number. */
  | "="
  /** Around the number: "some", "about", "nearly". No tolerance is assumed. */
  | "~"
  /** More than. */
  | ">"
  /** At least. */
  | ">="
  /** Less than. */
  | "<"
  /** At most. With the unit `rank`: among the top ten, if the value is 10. */
  | "<=";

/**
 * Whether the number was reported, forecast, targeted or planned; it follows the source's verb. A closed list, safe for
 * an exhaustive `switch`: a new member needs a major release.
 *
 * @category Vocabularies
 */
export type Modality =
  /** Stated as a fact: it was, is, or has been decided. */
  | "reported"
  /** It may come true, or is expected to. */
  | "forecast"
  /** Someone aims at it or is committed to it. */
  | "target"
  /** Someone plans it. */
  | "plan";

/**
 * A number that somebody stated. Each speaker and value has its own record. A rank given only in words ("the
 * first country", "the highest") is a statement.
 *
 * @category Records
 */
export interface Figure<I extends AnyIds = AnkaraIds> extends CitedRecord<I> {
  readonly id: I["figure"];
  /** What is counted, without the number: "students from Kazakhstan in Türkiye". */
  readonly label: string;
  /** What is measured. */
  readonly measure: I["measure"];
  /** The countries (ISO codes) and organisations that the number is about. */
  readonly about?: readonly (I["country"] | I["organization"])[];
  /** The country of destination, if the number has a direction: Kazakhstanis visiting *Türkiye*. */
  readonly in?: I["country"];
  /** The number in full: 15 billion is `15_000_000_000`, 5.1 % is `5.1`. */
  readonly value: number;
  /** An ISO 4217 code for money, `percent`, `rank`, `ordinal`, or a plural noun. */
  readonly unit: I["unit"];
  /** How the true number compares with `value`. */
  readonly comparator: Comparator;
  /** Whether it was reported, forecast, targeted or planned. */
  readonly modality: Modality;
  /** `true` if the source itself qualifies the claim: "may exceed". */
  readonly hedged?: true;
  /** The period that the number covers; absent if the source gives none. */
  readonly period?: EdtfDate;
  /** The person or organisation that stated it; absent if that is the source itself or a person without a record. */
  readonly speaker?: I["actor"];
  /** The event at which it was stated. */
  readonly statedAt?: I["event"];
  /** The event that it describes: how many were present, which meeting it was. */
  readonly event?: I["event"];
  /** The agreement whose terms or size it states. */
  readonly agreement?: I["agreement"];
  /** Its subjects. */
  readonly topics?: readonly I["topic"][];
}
