import type { AnkaraIds } from "../../data/ids.js";
import type { Participant } from "../../data/records.js";
import { participants } from "../collections.js";
import { personIn } from "../derive/attendance.js";
import type { Collection } from "../filter/records-in.js";
import type { EventRecord } from "../model/event.js";
import type { ParticipantRecord } from "../model/participant.js";
import type { EventRole } from "../model/vocabulary/event-role.js";
import { attendedBy } from "./attended-by.js";
import { onRecordIn } from "./on-record-in.js";

/** A person in an event, with the role there. */
export interface ParticipantInEvent<P extends ParticipantRecord = Participant, Role extends string = EventRole> {
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
export function participantsIn(event: EventRecord<AnkaraIds>): ParticipantInEvent[];
/**
 * The people who took part in an event of another visit.
 *
 * @param event - the event
 * @param from - the participants to look in, or a visit that has them
 * @returns its people, in the event's order, as a fresh array
 * @throws VisitError `invalid-collection` where `from` holds no participants
 */
export function participantsIn<P extends ParticipantRecord>(
  event: EventRecord,
  from: Collection<"participants", P>,
): ParticipantInEvent<P, string>[];
export function participantsIn(
  event: EventRecord,
  from: Collection<"participants", ParticipantRecord> = participants,
): ParticipantInEvent<ParticipantRecord, string>[] {
  return onRecordIn("participantsIn", event, from, "participants", (known) =>
    attendedBy(event, personIn, known).map(({ record: participant, ...role }) => ({ participant, ...role })),
  );
}
