import { participants } from "../collections.js";
import type { Collection } from "../filter/records-in.js";
import { personIn } from "../internal/attendance.js";
import type { VisitEvent } from "../model/event.js";
import type { AnyIds } from "../model/ids.js";
import type { Participant } from "../model/participant.js";
import type { EventRole } from "../model/vocabulary.js";

import { attendedBy } from "./attended-by.js";
import { onRecordIn } from "./on-record-in.js";

/** A person in an event, with the role there. */
export interface ParticipantInEvent<P extends Participant<AnyIds> = Participant, Role extends string = EventRole> {
  /** The person. */
  readonly participant: P;
  /** What the person was in that event, which is not the office held. */
  readonly role?: Role;
}

/**
 * The people who took part in an event, with their roles there. For its organizations use
 * {@link organizationsIn}, for the other way round {@link eventsWith}; for the groups that nobody
 * names {@link groupsIn}.
 *
 * @param event - the event
 * @returns its people, in the event's order, as a fresh array
 * @throws VisitError `invalid-record` for what is no record: an id, for one
 *
 * @example
 * ```ts
 * import { getEvent, participantsIn } from "ankara-visit-2025";
 *
 * participantsIn(getEvent("award-ceremony")).map(({ participant, role }) => `${participant.name}: ${role}`); // => Recep Tayyip Erdoğan: presenter, Kassym-Jomart Tokayev: recipient
 * ```
 */
export function participantsIn(event: VisitEvent): ParticipantInEvent[];
/**
 * The people who took part in an event of another visit.
 *
 * @param event - the event
 * @param from - the participants to look in, or a visit that has them
 * @returns its people, in the event's order, as a fresh array
 * @throws VisitError `invalid-collection` where `from` holds no participants
 */
export function participantsIn<P extends Participant<AnyIds>>(
  event: VisitEvent<AnyIds>,
  from: Collection<"participants", P>,
): ParticipantInEvent<P, string>[];
export function participantsIn(
  event: VisitEvent<AnyIds>,
  from: Collection<"participants", Participant<AnyIds>> = participants,
): ParticipantInEvent<Participant<AnyIds>, string>[] {
  return onRecordIn("participantsIn", event, from, "participants", (known) =>
    attendedBy(event, personIn, known).map(({ record: participant, ...role }) => ({ participant, ...role })),
  );
}
