import { events } from "../collections.js";
import type { Collection } from "../filter/records-in.js";
import { organizationIn, personIn } from "../internal/attendance.js";
import type { VisitEvent } from "../model/event.js";
import type { AnyIds } from "../model/ids.js";
import type { Organization } from "../model/organization.js";
import type { Participant } from "../model/participant.js";
import type { EventRole } from "../model/vocabulary.js";

import { onRecordIn } from "./on-record-in.js";

/** An event that somebody took part in, with the role there. */
export interface EventWithRole<E extends VisitEvent<AnyIds> = VisitEvent, Role extends string = EventRole> {
  /** The event. */
  readonly event: E;
  /** What the attendee was in that event, which is not the office held. */
  readonly role?: Role;
}

/**
 * The events that a person or an organization took part in, with the role in each. For the other way round use
 * {@link participantsIn} and {@link organizationsIn}; for events by anything else {@link findEvents}.
 *
 * @param attendee - the person or organization
 * @returns the events, in order, as a fresh array
 * @throws VisitError `invalid-record` for what is no record: an id, for one
 *
 * @example
 * ```ts
 * import { eventsWith, getParticipant } from "ankara-visit-2025";
 *
 * eventsWith(getParticipant("recep-tayyip-erdogan")).map(({ event, role }) => `${event.id}: ${role ?? "–"}`); // => arrival: host, airport-talk: –, welcome-ceremony: host, one-to-one-talks: –, council-meeting: co-chair, signing: signatory, press-conference: speaker, award-ceremony: presenter
 * ```
 */
export function eventsWith(attendee: Participant | Organization): EventWithRole[];
/**
 * The events of another visit that a person or an organization took part in.
 *
 * @param attendee - the person or organization
 * @param from - the events to look in, or a visit that has them
 * @returns the events, in order, as a fresh array
 * @throws VisitError `invalid-collection` where `from` holds no events
 */
export function eventsWith<E extends VisitEvent<AnyIds>>(
  attendee: Participant<AnyIds> | Organization<AnyIds>,
  from: Collection<"events", E>,
): EventWithRole<E, string>[];
export function eventsWith(
  attendee: Participant<AnyIds> | Organization<AnyIds>,
  from: Collection<"events", VisitEvent<AnyIds>> = events,
): EventWithRole<VisitEvent<AnyIds>, string>[] {
  return onRecordIn("eventsWith", attendee, from, "events", (known) =>
    known.flatMap((event) => {
      const own = event.participants?.find(
        (entry) => personIn(entry) === attendee.id || organizationIn(entry) === attendee.id,
      );
      if (own === undefined) return [];
      return [own.role === undefined ? { event } : { event, role: own.role }];
    }),
  );
}
