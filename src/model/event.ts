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

/** Something that happened in the visit. @category Records */
export interface VisitEvent<I extends AnyIds = AnkaraIds> extends CitedRecord<I> {
  readonly id: I["event"];
  /** What it is called, in the dataset's own words. */
  readonly title: string;
  /** What sort of event it is. */
  readonly kind: I["eventKind"];
  /** When it happened, as exactly as the sources say. */
  readonly date: EdtfDate;
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
