import { participantRedirects } from "../../data/redirects.js";
import { participants } from "../collections.js";
import type { Collection } from "../filter/records-in.js";
import type { ParticipantId } from "../model/ankara-ids.js";
import type { AnyIds } from "../model/ids.js";
import type { Participant } from "../model/participant.js";

import type { MovedIn } from "../model/redirect.js";
import { lookUp } from "./look-up.js";

/** Retired ids of participants, each of which moved to another. */
type MovedParticipantId = MovedIn<typeof participantRedirects>;

/**
 * One participant by its id. To select by anything else use {@link findParticipants}.
 *
 * @param id - its id; a known one gives the record, a retired one that which it moved to, any other string may give `undefined`,
 *   and a field that is absent does
 * @returns the record, or `undefined` where there is none of that id
 *
 * @example
 * ```ts
 * import { getParticipant } from "ankara-visit-2025";
 *
 * getParticipant("hakan-fidan").name; // => Hakan Fidan
 * getParticipant("no-such-participant"); // => undefined
 * ```
 */
export function getParticipant(id: ParticipantId | MovedParticipantId): Participant;
export function getParticipant(id: string | undefined): Participant | undefined;
/**
 * One participant of another visit by its id.
 *
 * @param id - its id
 * @param from - the records to look in, or a visit that has them
 * @returns the record, or `undefined` where there is none of that id
 * @throws VisitError `invalid-collection` where `from` holds none
 */
export function getParticipant<R extends Participant<AnyIds>>(
  id: string | undefined,
  from: Collection<"participants", R>,
): R | undefined;
export function getParticipant(
  id: string | undefined,
  from?: Collection<"participants", Participant<AnyIds>>,
): Participant<AnyIds> | undefined {
  return lookUp("getParticipant", "participants", participants, participantRedirects, id, from);
}
