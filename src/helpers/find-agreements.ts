import { agreements } from "../collections.js";
import { type AgreementFilter, agreementKeys } from "../filter/agreement-filter.js";
import { applyFilter } from "../filter/apply-filter.js";
import type { From, FromArgument } from "../internal/look-in.js";
import type { Agreement } from "../model/agreement.js";
import type { AnyIds } from "../model/ids.js";

/**
 * Returns the agreements of another visit, or of a selection, that match a filter. A key `place` needs to know which
 * place lies within which: pass the whole visit then, not an array.
 */
export function findAgreements<R extends Agreement<AnyIds>>(
  filter: NoInfer<AgreementFilter<R>>,
  from: From<"agreements", R>,
): R[];
/**
 * Returns the agreements that match a filter. For one agreement by its id use {@link getAgreement}; for its stage, {@link statusOf}.
 *
 * @category Find records
 *
 * @param filter - what to ask for; `{}` gives all
 * @returns the matching agreements, in the collection's order, as a fresh array
 * @throws VisitError `unknown-filter-key`, `invalid-filter`, `invalid-value`, `invalid-date`, `invalid-interval`: what is wrong with the
 * filter, with the nearest valid choice; `invalid-collection` if `from` is neither a visit nor
 * an array of records
 *
 * @example
 * ```ts
 * import { findAgreements } from "ankara-visit-2025";
 *
 * findAgreements({ kind: "company-agreement" }).map(({ id }) => id); // => railway-agreement, oil-companies-paper
 * findAgreements({ status: "signed", date: "2025-07-29" }).length; // => 3
 * findAgreements({ expected: true, place: "kazakhstan" }).length; // => 4
 * ```
 */
export function findAgreements(filter: AgreementFilter): Agreement[];
export function findAgreements(
  filter: AgreementFilter<Agreement<AnyIds>>,
  ...from: FromArgument<From<"agreements", Agreement<AnyIds>>>
): Agreement<AnyIds>[] {
  return applyFilter("findAgreements", "agreements", agreements, agreementKeys, filter, from);
}
