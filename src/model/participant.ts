import type { AnkaraIds } from "./ankara-ids.js";
import type { Identifier } from "./identifier.js";
import type { AnyIds } from "./ids.js";
import type { Alias } from "./name.js";
import type { CitedRecord } from "./record.js";

/** An office that a person held at the time, as the sources give it. @category Records */
export interface ParticipantRole<I extends AnyIds = AnkaraIds> {
  /** The office, as the sources name it. */
  readonly title: string;
  /** The organization that it is an office of, where it is one of the dataset's. */
  readonly organization?: I["organization"];
}

/** A person who took part in the visit. People only spoken of are no participants. @category Records */
export interface Participant<I extends AnyIds = AnkaraIds> extends CitedRecord<I> {
  readonly id: I["participant"];
  /** As the founding reports spell it. */
  readonly name: string;
  /** Other spellings of the name, in other scripts too. */
  readonly aliases?: readonly Alias<I>[];
  /** What public registers know the person by. */
  readonly identifiers?: readonly Identifier<I>[];
  /** What the sources call the person instead of the name: "the Kazakh President", without the article. */
  readonly designations?: readonly string[];
  /** ISO 3166-1 alpha-2 code of the country represented; absent where no source says or shows it. */
  readonly country?: I["country"];
  /** The offices held at the time. */
  readonly roles: readonly ParticipantRole<I>[];
}
