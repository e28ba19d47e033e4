import { organizationRedirects } from "../../data/redirects.js";
import { organizations } from "../collections.js";
import type { Collection } from "../filter/records-in.js";
import type { OrganizationId } from "../model/ankara-ids.js";
import type { AnyIds } from "../model/ids.js";
import type { Organization } from "../model/organization.js";

import type { MovedIn } from "../model/redirect.js";
import { lookUp } from "./look-up.js";

/** Retired ids of organizations, each of which moved to another. */
type MovedOrganizationId = MovedIn<typeof organizationRedirects>;

/**
 * One organization by its id. To look for one by its name use {@link search}, for those in an event
 * {@link organizationsIn}.
 *
 * @param id - its id; a known one gives the record, a retired one that which it moved to, any other string may give `undefined`,
 *   and a field that is absent does
 * @returns the record, or `undefined` where there is none of that id
 *
 * @example
 * ```ts
 * import { getOrganization } from "ankara-visit-2025";
 *
 * getOrganization("yda-holding").name; // => YDA Holding
 * getOrganization("no-such-organization"); // => undefined
 * ```
 */
export function getOrganization(id: OrganizationId | MovedOrganizationId): Organization;
export function getOrganization(id: string | undefined): Organization | undefined;
/**
 * One organization of another visit by its id.
 *
 * @param id - its id
 * @param from - the records to look in, or a visit that has them
 * @returns the record, or `undefined` where there is none of that id
 * @throws VisitError `invalid-collection` where `from` holds none
 */
export function getOrganization<R extends Organization<AnyIds>>(
  id: string | undefined,
  from: Collection<"organizations", R>,
): R | undefined;
export function getOrganization(
  id: string | undefined,
  from?: Collection<"organizations", Organization<AnyIds>>,
): Organization<AnyIds> | undefined {
  return lookUp("getOrganization", "organizations", organizations, organizationRedirects, id, from);
}
