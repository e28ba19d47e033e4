import { events } from "../collections.js";
import { onRecord } from "../errors/arguments.js";
import { assertOwn, type From, type FromAny, lookIn } from "../internal/look-in.js";
import { organizationIn, personIn } from "../model/attendance.js";
import type { VisitEvent } from "../model/event.js";
import type { AnyIds } from "../model/ids.js";
import type { Organization } from "../model/organization.js";
import type { Participant } from "../model/participant.js";
import type { EventRole } from "../model/vocabulary.js";

/** An event with the role that somebody had in it. @category Find out who took part */
export interface EventWithRole<E extends VisitEvent<AnyIds> = VisitEvent, Role extends string = EventRole> {
  /** The event. */
  readonly event: E;
  /** The role in that event, which is not the office held. */
  readonly role?: Role;
}

/** Returns the events of another visit, or of an array, that a person or an organisation took part in. */
export function eventsWith<E extends VisitEvent<AnyIds>>(
  attendee: Participant<AnyIds> | Organization<AnyIds> | undefined,
  from: From<"events", E>,
): EventWithRole<E, string>[];
/**
 * Returns the events that a person or an organisation took part in, with the role in each if a source gives it.
 * For more conditions, use {@link findEvents}.
 *
 * @category Find out who took part
 *
 * @param attendee - the person or organisation; `undefined` gives `[]`
 * @returns the events, in order; one in which somebody had two roles is listed twice
 * @throws VisitError `invalid-record` if it is not a record; `invalid-collection` if it is one of another visit
 *
 * @example
 * ```ts
 * import { eventsWith, getParticipant } from "ankara-visit-2025";
 *
 * eventsWith(getParticipant("hakan-fidan")).map(({ event, role }) => `${event.id}: ${role}`); // => council-meeting: speaker
 * ```
 */
export function eventsWith(attendee: Participant<AnyIds> | Organization<AnyIds> | undefined): EventWithRole[];
export function eventsWith(
  attendee: Participant<AnyIds> | Organization<AnyIds> | undefined,
  ...from: FromAny<"events">
): EventWithRole<VisitEvent<AnyIds>, string>[] {
  return onRecord("eventsWith", attendee, [], (own) => {
    assertOwn("eventsWith", own, from);
    return lookIn("eventsWith", "events", events, from).flatMap((event) =>
      (event.participants ?? [])
        .filter((one) => personIn(one) === own.id || organizationIn(one) === own.id)
        .map(({ role }) => (role === undefined ? { event } : { event, role })),
    );
  });
}
