import { agreements } from "../collections.js";
import { type AgreementFilter, agreementKeys } from "../filter/agreement-filter.js";
import { applyFilter } from "../filter/apply-filter.js";
import type { From, FromArgument } from "../internal/look-in.js";
import type { Agreement } from "../model/agreement.js";
import type { AnyIds } from "../model/ids.js";

/**
 * Returns the agreements of another visit, or of an array, that match a filter. To filter by `place`, pass the whole
 * visit.
 *
 * @throws VisitError also `invalid-collection` if `from` is neither a visit nor an array of records, or if places of another
 * visit are needed and not passed
 */
export function findAgreements<R extends Agreement<AnyIds>>(
  filter: NoInfer<AgreementFilter<R>>,
  from: From<"agreements", R>,
): R[];
/**
 * Returns the agreements that match a filter.
 *
 * @category Find records
 *
 * @param filter - keys and values to match; `{}` gives all
 * @returns the agreements in the collection's order
 * @throws VisitError for a wrong filter: `unknown-filter-key`, `invalid-filter`, `invalid-value`, `invalid-date`,
 * `invalid-interval`
 *
 * @example
 * ```ts
 * import { findAgreements } from "ankara-visit-2025";
 *
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
