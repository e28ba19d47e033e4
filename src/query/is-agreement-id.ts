import { agreementIds } from "../ids.js";
import type { AgreementId } from "../model/ankara-ids.js";

/**
 * Whether a value is the id of an agreement of this visit. To get the record itself use {@link getAgreement}.
 *
 * @param value - anything: a route parameter, a line of a file
 * @returns `true` for a known id, which narrows the value to `AgreementId`
 *
 * @example
 * ```ts
 * import { isAgreementId } from "ankara-visit-2025";
 *
 * isAgreementId("joint-declaration"); // => true
 * isAgreementId("toString"); // => false
 * ```
 */
export function isAgreementId(value: unknown): value is AgreementId {
  return agreementIds.some((id) => id === value);
}
