import { participantIds } from "../ids.js";
import type { ParticipantId } from "../model/ankara-ids.js";

/**
 * Whether a value is the id of a participant of this visit. To get the record itself use {@link getParticipant}.
 *
 * @param value - anything: a route parameter, a line of a file
 * @returns `true` for a known id, which narrows the value to `ParticipantId`
 *
 * @example
 * ```ts
 * import { isParticipantId } from "ankara-visit-2025";
 *
 * isParticipantId("hakan-fidan"); // => true
 * isParticipantId("toString"); // => false
 * ```
 */
export function isParticipantId(value: unknown): value is ParticipantId {
  return participantIds.some((id) => id === value);
}
