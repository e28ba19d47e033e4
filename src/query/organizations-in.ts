import { organizations } from "../collections.js";
import type { Collection } from "../filter/records-in.js";
import { organizationIn } from "../internal/attendance.js";
import type { VisitEvent } from "../model/event.js";
import type { AnyIds } from "../model/ids.js";
import type { Organization } from "../model/organization.js";
import type { EventRole } from "../model/vocabulary.js";

import { attendedBy } from "./attended-by.js";
import { onRecordIn } from "./on-record-in.js";

/** An organization in an event, with its role there. */
export interface OrganizationInEvent<O extends Organization<AnyIds> = Organization, Role extends string = EventRole> {
  /** The organization. */
  readonly organization: O;
  /** What it was in that event. */
  readonly role?: Role;
}

/**
 * The organizations that took part in an event, with their roles there. For its people use {@link participantsIn}, for
 * the other way round {@link eventsWith}.
 *
 * @param event - the event
 * @returns its organizations, in the event's order, as a fresh array
 * @throws VisitError `invalid-record` for what is no record: an id, for one
 *
 * @example
 * ```ts
 * import { getEvent, organizationsIn } from "ankara-visit-2025";
 *
 * organizationsIn(getEvent("meeting-with-orzax-group")).map(({ organization }) => organization.name); // => ["Orzax Group"]
 * ```
 */
export function organizationsIn(event: VisitEvent): OrganizationInEvent[];
/**
 * The organizations that took part in an event of another visit.
 *
 * @param event - the event
 * @param from - the organizations to look in, or a visit that has them
 * @returns its organizations, in the event's order, as a fresh array
 * @throws VisitError `invalid-collection` where `from` holds no organizations
 */
export function organizationsIn<O extends Organization<AnyIds>>(
  event: VisitEvent<AnyIds>,
  from: Collection<"organizations", O>,
): OrganizationInEvent<O, string>[];
export function organizationsIn(
  event: VisitEvent<AnyIds>,
  from: Collection<"organizations", Organization<AnyIds>> = organizations,
): OrganizationInEvent<Organization<AnyIds>, string>[] {
  return onRecordIn("organizationsIn", event, from, "organizations", (known) =>
    attendedBy(event, organizationIn, known).map(({ record: organization, ...role }) => ({ organization, ...role })),
  );
}
