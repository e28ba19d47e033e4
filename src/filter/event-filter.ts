import { liesWithin, overlaps } from "../dates/span.js";
import { organizationIn, personIn } from "../internal/attendance.js";
import type { EdtfDate } from "../model/date.js";
import type { Attendance, EventStatus, OrganizationAttendance, PersonAttendance, VisitEvent } from "../model/event.js";
import type { AnyIds } from "../model/ids.js";
import { EVENT_STATUSES } from "../model/vocabulary.js";
import type { FilterCall, Key, KeyTable } from "./apply-filter.js";
import { dateKey } from "./date-key.js";
import { closed, field, keyTable, open, type Scan } from "./keys.js";
import { placeKey } from "./place-key.js";
import type { AnyOf, AnyOrAllOf, CommonFilter, FieldOf, ItemOf, SourceOf } from "./types.js";

type RoleOf<E extends VisitEvent<AnyIds>> = FieldOf<ItemOf<E, "participants">, "role">;

/** What {@link findEvents} can ask for. Keys are ANDed; the values of one key are ORed. @category Filters */
export interface EventFilter<E extends VisitEvent<AnyIds> = VisitEvent> extends CommonFilter<SourceOf<E>> {
  /**
   * Events that certainly took place, or were to, in this day, month, year or interval: their whole date lies in it. What
   * lasted is found on each of its days.
   */
  readonly date?: AnyOf<EdtfDate> | undefined;
  /** Events whose date has a day in common with this one: those of `date`, and vaguer ones. */
  readonly overlaps?: AnyOf<EdtfDate> | undefined;
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
  /** Events in which somebody had this role; together with `participant` or `organization`, these had it. */
  readonly role?: AnyOrAllOf<RoleOf<E>> | null | undefined;
  /** Events at a place or at one within it. */
  readonly place?: AnyOrAllOf<FieldOf<E, "place">> | null | undefined;
  /** What became of an event that has not taken place; `null` for those that did. */
  readonly status?: AnyOf<EventStatus> | null | undefined;
  /** What sort of event it was. */
  readonly kind?: AnyOf<E["kind"]> | undefined;
  /** The parts of an event; `null` for the events that are part of no other. */
  readonly partOf?: AnyOf<FieldOf<E, "partOf">> | null | undefined;
  /** Events at which a subject was discussed. */
  readonly topic?: AnyOrAllOf<ItemOf<E, "topics">> | null | undefined;
}

type Scanned = Scan<VisitEvent<AnyIds>>;

const scanDate: Scanned = (records, is, found) => {
  for (const record of records) if (is(record.date, record.until)) found.push(record);
};

/** Adds the events with an attendance that has a value that passes the test. */
const scanAttendance =
  (read: (attendance: Attendance<AnyIds>) => string | undefined): Scanned =>
  (records, is, found) => {
    for (const record of records) {
      for (const attendance of record.participants ?? []) {
        const own = read(attendance);
        if (own === undefined || !is(own)) continue;
        found.push(record);
        break;
      }
    }
  };

/** The role of those who are asked for beside it, or of anybody. */
function roleKey(): Key<VisitEvent<AnyIds>> {
  const anyone = open(scanAttendance(({ role }) => role));
  return (value, where, call) => {
    const whose = attendeesAsked(call);
    const conditions = anyone(value, where, call);
    if (whose.length === 0) return conditions;
    const roleOfThem = (attendance: Attendance<AnyIds>): string | undefined =>
      whose.includes(personIn(attendance) ?? organizationIn(attendance)) ? attendance.role : undefined;
    return field(scanAttendance(roleOfThem))(value, where, call);
  };
}

function attendeesAsked({ filter }: FilterCall): readonly unknown[] {
  return [filter["participant"] ?? [], filter["organization"] ?? []].flatMap((asked) =>
    typeof asked === "object" && "all" in asked ? asked.all : asked,
  );
}

/** The keys of an {@link EventFilter}. */
export const eventKeys: KeyTable<EventFilter<VisitEvent<AnyIds>>, VisitEvent<AnyIds>> = /* @__PURE__ */ (() =>
  keyTable<EventFilter<VisitEvent<AnyIds>>, VisitEvent<AnyIds>>({
    date: dateKey(scanDate, liesWithin),
    overlaps: dateKey(scanDate, overlaps),
    // The key that is asked most has a loop of its own.
    participant: field((records, is, found) => {
      for (const record of records) {
        for (const attendance of record.participants ?? []) {
          if (!("participant" in attendance) || !is(attendance.participant)) continue;
          found.push(record);
          break;
        }
      }
    }),
    organization: field(scanAttendance(organizationIn)),
    role: roleKey(),
    place: placeKey((records, is, found) => {
      for (const record of records) if (is(record.place)) found.push(record);
    }),
    status: closed(EVENT_STATUSES, (records, is, found) => {
      for (const record of records) if (is(record.status)) found.push(record);
    }),
    kind: open((records, is, found) => {
      for (const record of records) if (is(record.kind)) found.push(record);
    }),
    partOf: field((records, is, found) => {
      for (const record of records) if (is(record.partOf)) found.push(record);
    }),
    topic: field((records, is, found) => {
      for (const record of records) if (is(record.topics)) found.push(record);
    }),
  }))();
