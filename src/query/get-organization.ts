import type { OrganizationId } from "../../data/ids.js";
import type { Organization } from "../../data/records.js";
import { organizations } from "../collections.js";
import type { OrganizationRecord } from "../model/organization.js";
import { findById } from "./find-by-id.js";

/**
 * One organization by its id.
 *
 * @param id - its id; a known one gives the record, any other string may give `undefined`
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
export function getOrganization(id: OrganizationId): Organization;
export function getOrganization(id: string): Organization | undefined;
/**
 * One organization of another visit by its id.
 *
 * @param id - its id
 * @param from - the collection to look in
 * @returns the record, or `undefined` where there is none of that id
 * @throws VisitError `invalid-collection` where `from` is no array
 */
export function getOrganization<R extends OrganizationRecord>(id: string, from: readonly R[]): R | undefined;
export function getOrganization(
  id: string,
  from: readonly OrganizationRecord[] = organizations,
): OrganizationRecord | undefined {
  return findById(id, from, "getOrganization");
}
