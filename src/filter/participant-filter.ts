import { events as ownEvents } from "../collections.js";
import { ownValue } from "../errors/arguments.js";
import { assertOwn } from "../internal/look-in.js";
import { peopleIn } from "../model/attendance.js";
import type { VisitEvent } from "../model/event.js";
import type { AnyIds, EventId } from "../model/ids.js";
import type { Participant } from "../model/participant.js";
import { toldBy } from "../model/supports.js";
import type { FilterCall, Key, KeyTable } from "./apply-filter.js";
import { ids, keyTable } from "./keys.js";
import type { AnyOf, AnyOrAllOf, CommonFilter, FieldOf, SourceOf } from "./types.js";
import { parseIds } from "./value.js";

/** The keys of {@link findParticipants}. All must match; `null` finds records without the field. @category Filters */
export interface ParticipantFilter<P extends Participant<AnyIds> = Participant, Event extends string = EventId>
  extends CommonFilter<SourceOf<P>> {
  /** ISO code of the country represented. */
  readonly country?: AnyOf<FieldOf<P, "country">> | null | undefined;
  /** People who held an office in this organisation. */
  readonly organization?: AnyOrAllOf<NonNullable<P["roles"][number]["organization"]>> | null | undefined;
  /** People who took part in this event. */
  readonly event?: AnyOrAllOf<Event> | null | undefined;
}

type AnyParticipant = Participant<AnyIds>;

const eventKey: Key<AnyParticipant> = (value, where, call) => {
  const lists = parseIds(value, where, call.isOwn);
  const known = eventsOf(call);
  const { tellers } = call;
  const events = tellers === undefined ? known : known.flatMap((event) => toldBy(event, tellers) ?? []);
  if (lists === undefined) {
    const everyone = new Set(events.flatMap(peopleIn));
    return [(records) => records.filter(({ id }) => !everyone.has(id))];
  }
  const byEvent = new Map<string, Set<string>>();
  for (const event of events) {
    const people = byEvent.get(event.id) ?? new Set<string>();
    byEvent.set(event.id, people);
    for (const person of peopleIn(event)) people.add(person);
  }
  return lists.map((asked) => {
    const people = new Set(asked.flatMap((id) => [...(byEvent.get(id) ?? [])]));
    return (records) => records.filter(({ id }) => people.has(id));
  });
};

/** The events that say who took part: those of the visit that is searched. */
function eventsOf({ from, isOwn, helper, records }: FilterCall): readonly VisitEvent<AnyIds>[] {
  const given: unknown = Array.isArray(from) ? undefined : ownValue(from, "events");
  // As the signature has them, like the people below.
  if (Array.isArray(given)) return given as readonly VisitEvent<AnyIds>[];
  // Another visit may use the same ids for its events and people.
  if (!isOwn) for (const person of records as readonly AnyParticipant[]) assertOwn(helper, person, []);
  return ownEvents;
}

export const participantKeys: KeyTable<ParticipantFilter<AnyParticipant>, AnyParticipant> = /* @__PURE__ */ (() =>
  keyTable<ParticipantFilter<AnyParticipant>, AnyParticipant>({
    country: ids((records, is, found) => {
      for (const record of records) if (is(record.country)) found.push(record);
    }),
    organization: ids((records, is, found) => {
      for (const record of records) {
        // A source may say nothing of somebody's offices.
        const { roles }: Partial<AnyParticipant> = record;
        if (roles?.some(({ organization }) => is(organization))) found.push(record);
      }
    }),
    event: eventKey,
  }))();
