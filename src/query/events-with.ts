import type { AnkaraIds } from "../../data/ids.js";
import type { VisitEvent } from "../../data/records.js";
import { events } from "../collections.js";
import { type Collection, recordsIn } from "../filter/records-in.js";
import type { EventRecord } from "../model/event.js";
import type { ParticipantRecord } from "../model/participant.js";

/** An event that somebody took part in, with the role there. */
export interface EventWithRole<E extends EventRecord = VisitEvent> {
  readonly event: E;
  /** What the person was in that event, which is not the office held. */
  readonly role?: string;
}

/**
 * The events that a person took part in, with the role in each. For the other way round use {@link participantsIn};
 * for events by anything else {@link findEvents}.
 *
 * @param participant - the person
 * @returns the events, in order, as a fresh array
 *
 * @example
 * ```ts
 * import { eventsWith, getParticipant } from "ankara-visit-2025";
 *
 * eventsWith(getParticipant("recep-tayyip-erdogan")).map(({ event, role }) => `${event.id}: ${role ?? "–"}`); // => arrival: host, airport-talk: –, council-meeting: co-chair, signing: signatory, award-ceremony: presenter
 * ```
 */
export function eventsWith(participant: ParticipantRecord<AnkaraIds>): EventWithRole[];
/**
 * The events of another visit that a person took part in.
 *
 * @param participant - the person
 * @param from - the events to look in, or a visit that has them
 * @returns the events, in order, as a fresh array
 * @throws VisitError `invalid-collection` where `from` holds no events
 */
export function eventsWith<E extends EventRecord>(
  participant: ParticipantRecord,
  from: Collection<"events", E>,
): EventWithRole<E>[];
export function eventsWith(
  { id }: ParticipantRecord,
  from: Collection<"events", EventRecord> = events,
): EventWithRole<EventRecord>[] {
  return recordsIn(from, "events", "eventsWith").flatMap((event) => {
    const own = event.participants?.find((entry) => "participant" in entry && entry.participant === id);
    if (own === undefined) return [];
    return [own.role === undefined ? { event } : { event, role: own.role }];
  });
}
