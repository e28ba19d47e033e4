import { liesWithin, overlaps } from "../dates/span.js";
import { ownValue } from "../errors/arguments.js";
import { organizationIn, personIn } from "../model/attendance.js";
import type { Attendance, EventStatus, OrganizationAttendance, PersonAttendance, VisitEvent } from "../model/event.js";
import type { AnyIds } from "../model/ids.js";
import type { EdtfDate } from "../model/record.js";
import { EVENT_STATUSES } from "../model/vocabulary.js";
import type { FilterCall, Key, KeyTable } from "./apply-filter.js";
import { dateKey } from "./date-key.js";
import { closed, ids, keyTable, open, type Scan, words } from "./keys.js";
import { placeKey } from "./place-key.js";
import type { AnyOf, AnyOrAllOf, CommonFilter, FieldOf, ItemOf, SourceOf } from "./types.js";
import { parseIds } from "./value.js";

type RoleOf<E extends VisitEvent<AnyIds>> = FieldOf<ItemOf<E, "participants">, "role">;

/** The keys of {@link findEvents}. All must match; `null` finds records without the field. @category Filters */
export interface EventFilter<E extends VisitEvent<AnyIds> = VisitEvent, Place extends string = never>
  extends CommonFilter<SourceOf<E>> {
  /** Events within this day, month, year or interval. An event of several days is found on each of them. */
  readonly date?: AnyOf<EdtfDate> | undefined;
  /** Events whose date has a day in common with this one: they may have taken place then. */
  readonly overlaps?: AnyOf<EdtfDate> | undefined;
  /** Events in which this person took part. */
  readonly participant?:
    | AnyOrAllOf<Extract<ItemOf<E, "participants">, PersonAttendance<AnyIds>>["participant"]>
    | null
    | undefined;
  /** Events in which this organisation took part. */
  readonly organization?:
    | AnyOrAllOf<Extract<ItemOf<E, "participants">, OrganizationAttendance<AnyIds>>["organization"]>
    | null
    | undefined;
  /** Events in which somebody had this role; with `participant` or `organization`, in which that one had it. */
  readonly role?: AnyOrAllOf<RoleOf<E>> | null | undefined;
  /** Events at this place, or at a place within it. */
  readonly place?: AnyOrAllOf<FieldOf<E, "place"> | Place> | null | undefined;
  /** Planned, postponed or cancelled events; `null` for events that took place. */
  readonly status?: AnyOf<EventStatus> | null | undefined;
  /** What sort of event it was. */
  readonly kind?: AnyOf<E["kind"]> | undefined;
  /** Parts of this event. */
  readonly partOf?: AnyOf<FieldOf<E, "partOf">> | null | undefined;
  /** Events about this subject. What was said there has its own: `findStatements({ event, topic })`. */
  readonly topic?: AnyOrAllOf<ItemOf<E, "topics">> | null | undefined;
}

type Scanned = Scan<VisitEvent<AnyIds>>;

const scanDate: Scanned = (records, is, found) => {
  for (const record of records) if (is(record.date, record.until)) found.push(record);
};

const scanAttendance =
  (read: (attendance: Attendance<AnyIds>) => string | undefined): Scanned =>
  (records, is, found) => {
    for (const record of records) {
      for (const attendance of record.participants ?? []) {
        if (!is(read(attendance))) continue;
        found.push(record);
        break;
      }
    }
  };

/** Tests the roles of the people and organisations that the filter names, or of anybody if it names none. */
function roleKey(): Key<VisitEvent<AnyIds>> {
  const anyone = open(scanAttendance(({ role }) => role));
  return (value, where, call) => {
    const whose = attendeesAsked(call);
    const conditions = anyone(value, where, call);
    if (whose.size === 0) return conditions;
    const roleOfThem = (attendance: Attendance<AnyIds>): string | undefined =>
      whose.has(personIn(attendance)) || whose.has(organizationIn(attendance)) ? attendance.role : undefined;
    return words(scanAttendance(roleOfThem))(value, where, call);
  };
}

function attendeesAsked({ helper, filter, isOwn }: FilterCall): ReadonlySet<string | undefined> {
  const asked = ["participant", "organization"].flatMap(
    (key) => parseIds(ownValue(filter, key) ?? [], `${helper}({ ${key} })`, isOwn) ?? [],
  );
  return new Set(asked.flat());
}

export const eventKeys: KeyTable<EventFilter<VisitEvent<AnyIds>>, VisitEvent<AnyIds>> = /* @__PURE__ */ (() =>
  keyTable<EventFilter<VisitEvent<AnyIds>>, VisitEvent<AnyIds>>({
    date: dateKey(scanDate, liesWithin),
    overlaps: dateKey(scanDate, overlaps),
    // The most frequent key has its own loop, for speed.
    participant: ids((records, is, found) => {
      for (const record of records) {
        for (const attendance of record.participants ?? []) {
          if (!("participant" in attendance) || !is(attendance.participant)) continue;
          found.push(record);
          break;
        }
      }
    }),
    organization: ids(scanAttendance(organizationIn)),
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
    partOf: ids((records, is, found) => {
      for (const record of records) if (is(record.partOf)) found.push(record);
    }),
    topic: ids((records, is, found) => {
      for (const record of records) if (is(record.topics)) found.push(record);
    }),
  }))();
