import { agreementRedirects } from "../../data/redirects.js";
import { agreements } from "../collections.js";
import type { Collection } from "../filter/records-in.js";
import type { Agreement } from "../model/agreement.js";
import type { AgreementId } from "../model/ankara-ids.js";
import type { AnyIds } from "../model/ids.js";

import type { MovedIn } from "../model/redirect.js";
import { lookUp } from "./look-up.js";

/** Retired ids of agreements, each of which moved to another. */
type MovedAgreementId = MovedIn<typeof agreementRedirects>;

/**
 * One agreement by its id. To select by anything else use {@link findAgreements}.
 *
 * @param id - its id; a known one gives the record, a retired one that which it moved to, any other string may give `undefined`,
 *   and a field that is absent does
 * @returns the record, or `undefined` where there is none of that id
 *
 * @example
 * ```ts
 * import { getAgreement } from "ankara-visit-2025";
 *
 * getAgreement("visa-free-regime").kind; // => decision
 * getAgreement("no-such-agreement"); // => undefined
 * ```
 */
export function getAgreement(id: AgreementId | MovedAgreementId): Agreement;
export function getAgreement(id: string | undefined): Agreement | undefined;
/**
 * One agreement of another visit by its id.
 *
 * @param id - its id
 * @param from - the records to look in, or a visit that has them
 * @returns the record, or `undefined` where there is none of that id
 * @throws VisitError `invalid-collection` where `from` holds none
 */
export function getAgreement<R extends Agreement<AnyIds>>(
  id: string | undefined,
  from: Collection<"agreements", R>,
): R | undefined;
export function getAgreement(
  id: string | undefined,
  from?: Collection<"agreements", Agreement<AnyIds>>,
): Agreement<AnyIds> | undefined {
  return lookUp("getAgreement", "agreements", agreements, agreementRedirects, id, from);
}
