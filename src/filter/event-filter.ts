import { organizationIn, personIn } from "../internal/attendance.js";
import type { EdtfDate } from "../model/date.js";
import type { OrganizationAttendance, PersonAttendance, VisitEvent } from "../model/event.js";
import type { AnyIds } from "../model/ids.js";
import type { Place } from "../model/place.js";

import { bySource, matchPassage } from "./citation-keys.js";
import type { KeyTable } from "./compile.js";
import { byDate, byRange, checkMatch, type DateField, dateField } from "./date-keys.js";
import { type Field, fieldOf } from "./field.js";
import { byEntry, byField } from "./matchers.js";
import { matchText } from "./text-key.js";
import type { AnyOf, AnyOrAllOf, CommonFilter, DateMatch, DateRange, FieldOf, ItemOf, SourceOf } from "./types.js";
import { matchPlace } from "./within.js";

/** What {@link findEvents} can ask for. Keys are ANDed; the values of one key are ORed. */
export interface EventFilter<E extends VisitEvent<AnyIds> = VisitEvent> extends CommonFilter<SourceOf<E>> {
  /** Events whose whole date lies in this day, month, year or interval. */
  readonly on?: AnyOf<EdtfDate> | undefined;
  /** Events whose whole date lies between two dates. */
  readonly between?: DateRange | undefined;
  /** How `on` and `between` treat a date that is vaguer than what was asked. */
  readonly match?: DateMatch | undefined;
  /** Events in which this person took part; `null` for those that name nobody. */
  readonly participant?:
    | AnyOrAllOf<Extract<ItemOf<E, "participants">, PersonAttendance<AnyIds>>["participant"]>
    | null
    | undefined;
  /** Events in which this organization took part; `null` for those that name none. */
  readonly organization?:
    | AnyOrAllOf<Extract<ItemOf<E, "participants">, OrganizationAttendance<AnyIds>>["organization"]>
    | null
    | undefined;
  /** Events at a place or at one within it. */
  readonly place?: AnyOrAllOf<FieldOf<E, "place">> | null | undefined;
  /** What sort of event it was. */
  readonly kind?: AnyOf<E["kind"]> | undefined;
  /** The parts of an event; `null` for the events that are part of no other. */
  readonly partOf?: AnyOf<FieldOf<E, "partOf">> | null | undefined;
  /** Events at which a subject was said to be discussed. */
  readonly topic?: AnyOrAllOf<ItemOf<E, "topics">> | null | undefined;
}

/** What the keys of an {@link EventFilter} need besides the events. */
export interface EventContext {
  readonly places: readonly Place<AnyIds>[];
}

const dates: DateField<VisitEvent<AnyIds>> = /* @__PURE__ */ dateField(({ date }) => date);
const placeOf: Field<VisitEvent<AnyIds>> = /* @__PURE__ */ fieldOf(({ place }) => place);
const attendances = ({ participants }: VisitEvent<AnyIds>): VisitEvent<AnyIds>["participants"] => participants;

/** How each key of an {@link EventFilter} is tested. */
export const eventKeys: KeyTable<EventFilter<VisitEvent<AnyIds>>, VisitEvent<AnyIds>, EventContext> = {
  on: /* @__PURE__ */ byDate(dates),
  between: /* @__PURE__ */ byRange(dates),
  match: checkMatch,
  participant: /* @__PURE__ */ byEntry(attendances, personIn),
  organization: /* @__PURE__ */ byEntry(attendances, organizationIn),
  place: (value, where, _filter, { places }) => matchPlace(value, where, placeOf, places),
  kind: /* @__PURE__ */ byField((record) => record.kind),
  partOf: /* @__PURE__ */ byField((record) => record.partOf),
  topic: /* @__PURE__ */ byField((record) => record.topics),
  source: /* @__PURE__ */ bySource(),
  passage: matchPassage,
  text: matchText,
  inferred: /* @__PURE__ */ byField((record) => record.inferred),
};
