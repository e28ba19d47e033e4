import type { AnkaraIds, AnyIds } from "./ids.js";
import type { CitedRecord, EdtfDate } from "./record.js";

/** A person in an event. */
export interface PersonAttendance<I extends AnyIds = AnkaraIds> {
  /** The id of the person. */
  readonly participant: I["participant"];
  /** The person's role in this event, which is not the office held. */
  readonly role?: I["eventRole"];
}

/** An organisation in an event. */
export interface OrganizationAttendance<I extends AnyIds = AnkaraIds> {
  /** The id of the organisation. */
  readonly organization: I["organization"];
  /** The organisation's role in this event. */
  readonly role?: I["eventRole"];
}

/** An unnamed group of people in an event. */
export interface GroupAttendance<I extends AnyIds = AnkaraIds> {
  /** A short label: `"diplomatic corps"`. */
  readonly group: string;
  /** The group's role in this event. */
  readonly role?: I["eventRole"];
}

/** Who took part in an event: a person, an organisation or an unnamed group. @category Records */
export type Attendance<I extends AnyIds = AnkaraIds> =
  | PersonAttendance<I>
  | OrganizationAttendance<I>
  | GroupAttendance<I>;

/**
 * The state of an event that has not taken place. A minor release may add a member, so give a `switch` over it a `default`.
 *
 * @category Vocabularies
 */
export type EventStatus =
  /** It is still to come, or no source says that it took place. */
  "planned" | "postponed" | "cancelled";

/** Something that happened in the visit, or was meant to happen. @category Records */
export interface VisitEvent<I extends AnyIds = AnkaraIds> extends CitedRecord<I> {
  readonly id: I["event"];
  /** What it is called, in the dataset's own words. */
  readonly title: string;
  /** What sort of event it is. */
  readonly kind: I["eventKind"];
  /** When it happened or began. An interval means some time within it. */
  readonly date: EdtfDate;
  /** When it ended, if it lasted beyond its `date`: the last day of a two-day summit. */
  readonly until?: EdtfDate;
  /** Local time at which it began: `"18:40"`. */
  readonly time?: string;
  /** Absent if the event took place. */
  readonly status?: EventStatus;
  /** Where it happened. */
  readonly place?: I["place"];
  /** The event that this one is a part of. */
  readonly partOf?: I["event"];
  /**
   * Ids of events that a source says or implies came earlier. Apart from these, the order of events within a day is for
   * display only.
   */
  readonly after?: readonly I["event"][];
  /** Who took part, as far as the sources say; others may have too. */
  readonly participants?: readonly Attendance<I>[];
  /** The subjects that the sources say were discussed. */
  readonly topics?: readonly I["topic"][];
  /** What happened, in the dataset's own words. */
  readonly summary: string;
}
