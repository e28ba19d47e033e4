import { participants } from "../collections.js";
import { applyFilter } from "../filter/apply-filter.js";
import { type ParticipantFilter, participantKeys } from "../filter/participant-filter.js";
import type { From, FromArgument } from "../internal/look-in.js";
import type { VisitEvent } from "../model/event.js";
import type { AnyIds } from "../model/ids.js";
import type { Participant } from "../model/participant.js";

/**
 * Returns the people of another visit, or of an array, that match a filter. To filter by `event`, pass the whole visit.
 *
 * @throws VisitError also `invalid-collection` if `from` is neither a visit nor an array of records, or if events of another
 * visit are needed and not passed
 */
export function findParticipants<R extends Participant<AnyIds>, E extends VisitEvent<AnyIds> = VisitEvent<AnyIds>>(
  filter: NoInfer<ParticipantFilter<R, E["id"]>>,
  from: From<"participants", R> & { readonly events?: readonly E[] },
): R[];
/**
 * Returns the people that match a filter.
 *
 * @category Find records
 *
 * @param filter - keys and values to match; `{}` gives all
 * @returns the people in the collection's order
 * @throws VisitError for a wrong filter: `unknown-filter-key`, `invalid-filter`, `invalid-value`
 *
 * @example
 * ```ts
 * import { findParticipants } from "ankara-visit-2025";
 *
 * findParticipants({ event: "council-meeting", country: "TR" }).map(({ name }) => name); // => Recep Tayyip Erdoğan, Hakan Fidan
 * findParticipants({ text: "alimoglu" })[0]?.name; // => Selman Alimoğlu
 * ```
 */
export function findParticipants(filter: ParticipantFilter): Participant[];
export function findParticipants(
  filter: ParticipantFilter<Participant<AnyIds>, string>,
  ...from: FromArgument<From<"participants", Participant<AnyIds>>>
): Participant<AnyIds>[] {
  return applyFilter("findParticipants", "participants", participants, participantKeys, filter, from);
}
