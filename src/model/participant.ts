import type { AnkaraIds, AnyIds } from "./ids.js";
import type { Alias, CitedRecord, Identifier } from "./record.js";

/** An office that a person held at the time, as the sources give it. @category Records */
export interface ParticipantRole<I extends AnyIds = AnkaraIds> {
  /** The title of the office, as the sources give it. */
  readonly title: string;
  /** The organisation to which the office belongs, if the dataset has a record of it. */
  readonly organization?: I["organization"];
}

/** A person who took part in the visit. People who are only mentioned are not participants. @category Records */
export interface Participant<I extends AnyIds = AnkaraIds> extends CitedRecord<I> {
  readonly id: I["participant"];
  /** The name, as the sources spell it. */
  readonly name: string;
  /** Other spellings of the name, in other scripts too. */
  readonly aliases?: readonly Alias<I>[];
  /** The person's identifiers in public registers. */
  readonly identifiers?: readonly Identifier<I>[];
  /** What the sources call the person instead of the name, without the article: "Kazakh President". */
  readonly designations?: readonly string[];
  /** ISO 3166-1 alpha-2 code of the country represented. */
  readonly country?: I["country"];
  /** The offices held at the time. */
  readonly roles: readonly ParticipantRole<I>[];
}
