import { events, participants } from "../collections.js";
import { type ParticipantFilter, participantKeys } from "../filter/participant-filter.js";
import type { VisitEvent } from "../model/event.js";
import type { AnyIds } from "../model/ids.js";
import type { Participant } from "../model/participant.js";

import { findIn } from "./find-in.js";

/** Participants to look in: an array, or a visit, whose own events then say who took part in what. */
export type ParticipantsOf<P extends Participant<AnyIds>> =
  | readonly P[]
  | {
      /** The records to look in. */
      readonly participants: readonly P[];
      /** The events by which it is known who took part; those of this visit unless given. */
      readonly events?: readonly VisitEvent<AnyIds>[];
    };

/**
 * The people who match a filter. For one person by id use {@link getParticipant}.
 *
 * @param filter - what to ask for; `{}` gives all
 * @returns the matching participants, in the collection's order, as a fresh array
 * @throws VisitError `unknown-filter-key`, `invalid-filter` or `invalid-value`: what is wrong with the filter, and what is
 * nearest that there is
 *
 * @example
 * ```ts
 * import { findParticipants } from "ankara-visit-2025";
 *
 * findParticipants({ event: "council-meeting", country: "TR" }).map(({ name }) => name); // => Recep Tayyip Erdoğan, Hakan Fidan
 * findParticipants({ text: "alimoglu" })[0]?.name; // => Selman Alimoğlu
 * ```
 */
export function findParticipants(filter: ParticipantFilter<Participant>): Participant[];
/**
 * The people of another visit, or of a selection, who match a filter.
 *
 * @param filter - what to ask for
 * @param from - the participants to look in, or a visit that has them
 * @returns the matching participants, in order, as a fresh array
 * @throws VisitError as above, and `invalid-collection` where `from` holds no participants
 */
export function findParticipants<P extends Participant<AnyIds>>(
  filter: ParticipantFilter<NoInfer<P>, string>,
  from: ParticipantsOf<P>,
): P[];
export function findParticipants(
  filter: ParticipantFilter<Participant<AnyIds>, string>,
  from: ParticipantsOf<Participant<AnyIds>> = participants,
): Participant<AnyIds>[] {
  return findIn("findParticipants", "participants", filter, from, participantKeys, () => ({
    events: ("events" in from ? from.events : undefined) ?? events,
  }));
}
