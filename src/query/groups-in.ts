import { onRecord } from "../errors/guard.js";
import type { VisitEvent } from "../model/event.js";
import type { AnyIds } from "../model/ids.js";
import type { EventRole } from "../model/vocabulary.js";

/** Unnamed people in an event, with their role there. */
export interface GroupInEvent<Role extends string = EventRole> {
  /** A short label: `"diplomatic corps"`. */
  readonly group: string;
  /** What the group was in that event; absent where no source says. */
  readonly role?: Role;
}

/**
 * The groups in an event whose members no source names. Their number, where one is given, is a figure. For those who are
 * named use {@link participantsIn} and {@link organizationsIn}.
 *
 * @param event - the event
 * @returns its groups, in the event's order, as a fresh array
 * @throws VisitError `invalid-record` for what is no record: an id, for one
 *
 * @example
 * ```ts
 * import { getEvent, groupsIn } from "ankara-visit-2025";
 *
 * groupsIn(getEvent("guard-of-honour")); // => [{ group: "guard of honour", role: "honour-guard" }]
 * ```
 */
export function groupsIn(event: VisitEvent): GroupInEvent[];
/**
 * The groups in an event of another visit.
 *
 * @param event - the event
 * @returns its groups, in the event's order, as a fresh array
 */
export function groupsIn(event: VisitEvent<AnyIds>): GroupInEvent<string>[];
export function groupsIn(event: VisitEvent<AnyIds>): GroupInEvent<string>[] {
  return onRecord("groupsIn", [event], () =>
    (event.participants ?? []).flatMap((entry) => ("group" in entry ? { ...entry } : [])),
  );
}
