import type { AnkaraIds } from "./ankara-ids.js";
import type { EdtfDate } from "./date.js";
import type { AnyIds } from "./ids.js";
import type { CitedRecord } from "./record.js";

/** A person in an event. */
export interface PersonAttendance<I extends AnyIds = AnkaraIds> {
  /** Who. */
  readonly participant: I["participant"];
  /** What the person was in this event, which is not the office held. */
  readonly role?: I["eventRole"];
}

/** An organization in an event. */
export interface OrganizationAttendance<I extends AnyIds = AnkaraIds> {
  /** Which one. */
  readonly organization: I["organization"];
  /** What the organization was in this event. */
  readonly role?: I["eventRole"];
}

/** People in an event whom the sources do not name. Their number, where one is given, is a figure. */
export interface GroupAttendance<I extends AnyIds = AnkaraIds> {
  /** A short label: `"diplomatic corps"`. */
  readonly group: string;
  /** What the group was in this event. */
  readonly role?: I["eventRole"];
}

/** Who took part in an event: a person, an organization or an unnamed group. @category Records */
export type Attendance<I extends AnyIds = AnkaraIds> =
  | PersonAttendance<I>
  | OrganizationAttendance<I>
  | GroupAttendance<I>;

/**
 * What became of an event that has not taken place. A closed list that may be switched over exhaustively: a new member
 * is a major release.
 *
 * @category Vocabularies
 */
export type EventStatus =
  /** It is still to come, or no source says that it took place. */
  | "planned"
  /** It was put off. */
  | "postponed"
  /** It was called off. */
  | "cancelled";

/** Something that happened in the visit, or was to happen. @category Records */
export interface VisitEvent<I extends AnyIds = AnkaraIds> extends CitedRecord<I> {
  readonly id: I["event"];
  /** What it is called, in the dataset's own words. */
  readonly title: string;
  /** What sort of event it is. */
  readonly kind: I["eventKind"];
  /** When it happened or began, as exactly as the sources say. An interval says: some time within it. */
  readonly date: EdtfDate;
  /** When it ended, if it lasted beyond its `date`: a summit of two days. */
  readonly until?: EdtfDate;
  /** Local time at which it began, `"18:40"`, where a source gives one. */
  readonly time?: string;
  /** Absent for what took place. */
  readonly status?: EventStatus;
  /** Where it happened. */
  readonly place?: I["place"];
  /** The event that this one is a part of. */
  readonly partOf?: I["event"];
  /**
   * Events that a source says or implies came earlier. Beyond it the order of events within a day is for
   * display only.
   */
  readonly after?: readonly I["event"][];
  /** Who took part, as far as the sources say; others may have. */
  readonly participants?: readonly Attendance<I>[];
  /** What was said to be discussed. */
  readonly topics?: readonly I["topic"][];
  /** What happened, in the dataset's own words. */
  readonly summary: string;
}
