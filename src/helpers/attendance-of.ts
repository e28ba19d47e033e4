import { organizations, participants } from "../collections.js";
import { onRecord } from "../errors/arguments.js";
import { describeValue } from "../errors/describe-value.js";
import { finderIn } from "../internal/find-by-id.js";
import { assertOwn, type FromArgument, lookInVisit, throwOtherVisit } from "../internal/look-in.js";
import { groupIn, organizationIn, personIn } from "../model/attendance.js";
import type { VisitEvent } from "../model/event.js";
import type { AnyIds } from "../model/ids.js";
import type { Organization } from "../model/organization.js";
import type { Participant } from "../model/participant.js";
import type { VisitRecord } from "../model/record.js";
import type { EventRole } from "../model/vocabulary.js";

/**
 * Who took part in an event: a person, an organisation, or a group whose members no source names.
 *
 * @category Find out who took part
 */
export type Attendee<P = Participant, O = Organization, Role extends string = EventRole> = (
  | {
      /** The person. */
      readonly participant: P;
    }
  | {
      /** The organisation. */
      readonly organization: O;
    }
  | {
      /** A short label: `"diplomatic corps"`. */
      readonly group: string;
    }
) & {
  /** The name of the person or organisation, or the label of the group. */
  readonly name: string;
  /** The role in this event, which is not the office held; absent if no source gives it. */
  readonly role?: Role;
};

/** The collections that `attendanceOf` reads. */
interface Attendees<P, O> {
  /** The people. */
  readonly participants: readonly P[];
  /** The organisations. */
  readonly organizations: readonly O[];
}

/** Returns who took part in an event of another visit. */
export function attendanceOf<P extends Participant<AnyIds>, O extends Organization<AnyIds>>(
  event: VisitEvent<AnyIds> | undefined,
  from: Attendees<P, O>,
): Attendee<P, O, string>[];
/**
 * Returns who took part in an event: people, organisations and unnamed groups, each with the role there if a source gives
 * it. For the events of a person, use {@link eventsWith}.
 *
 * @category Find out who took part
 *
 * @param event - the event; `undefined` gives `[]`
 * @returns the people, organisations and groups in the event's order
 * @throws VisitError `invalid-record` if it is not a record; `invalid-collection` if it is one of another visit
 *
 * @example
 * ```ts
 * import { attendanceOf, getEvent } from "ankara-visit-2025";
 *
 * attendanceOf(getEvent("guard-of-honour")).map(({ name, role }) => `${name}: ${role}`); // => ["Kassym-Jomart Tokayev: guest", "guard of honour: honour-guard"]
 * attendanceOf(getEvent("oil-companies-meeting")).flatMap((who) => ("organization" in who ? [who.organization.country] : [])); // => KZ, TR
 * ```
 */
export function attendanceOf(event: VisitEvent<AnyIds> | undefined): Attendee[];
export function attendanceOf(
  event: VisitEvent<AnyIds> | undefined,
  ...from: FromArgument<Attendees<Participant<AnyIds>, Organization<AnyIds>>>
): Attendee<Participant<AnyIds>, Organization<AnyIds>, string>[] {
  return onRecord("attendanceOf", event, [], (own) => {
    assertOwn("attendanceOf", own, from);
    const known = lookInVisit("attendanceOf", ["participants", "organizations"], { participants, organizations }, from);
    const finder = <R extends VisitRecord>(records: readonly R[]): ((id: string) => R) => {
      const find = finderIn(records);
      return (id) =>
        find(id) ?? throwOtherVisit("attendanceOf", `names ${describeValue(id)}, which is not known here`, own);
    };
    const [person, organization] = [finder(known.participants), finder(known.organizations)];
    // `parseVisit` lets an entry name one. In a visit that was not parsed it may name more: all took part.
    return (own.participants ?? []).flatMap((entry) => {
      const role = entry.role === undefined ? {} : { role: entry.role };
      const [people, bodies] = [[personIn(entry) ?? []].flat(), [organizationIn(entry) ?? []].flat()];
      return [
        ...people.map(person).map((participant) => ({ name: participant.name, participant, ...role })),
        ...bodies.map(organization).map((found) => ({ name: found.name, organization: found, ...role })),
        ...[groupIn(entry) ?? []].flat().map((group) => ({ name: group, group, ...role })),
      ];
    });
  });
}
