import { agreements, places } from "../collections.js";
import { type AgreementFilter, agreementKeys } from "../filter/agreement-filter.js";
import type { Agreement } from "../model/agreement.js";
import type { AnyIds } from "../model/ids.js";
import type { Place } from "../model/place.js";

import { findIn } from "./find-in.js";

/** Agreements to look in: an array, or a visit, whose own places then say what lies within what. */
export type AgreementsOf<A extends Agreement<AnyIds>> =
  | readonly A[]
  | {
      /** The records to look in. */
      readonly agreements: readonly A[];
      /** The places by which it is known what lies within what; those of this visit unless given. */
      readonly places?: readonly Place<AnyIds>[];
    };

/**
 * The agreements that match a filter. For one agreement by its id use {@link getAgreement}; for how far it has
 * come, {@link statusOf}.
 *
 * @param filter - what to ask for; `{}` gives all
 * @returns the matching agreements, in the collection's order, as a fresh array
 * @throws VisitError `unknown-filter-key`, `invalid-filter`, `invalid-value`, `invalid-date` or `invalid-interval`: what is
 * wrong with the filter, and what is nearest that there is
 *
 * @example
 * ```ts
 * import { findAgreements } from "ankara-visit-2025";
 *
 * findAgreements({ kind: "company-agreement" }).map(({ id }) => id); // => railway-agreement, oil-companies-paper
 * findAgreements({ expected: true, place: "kazakhstan" }).length; // => 4
 * ```
 */
export function findAgreements(filter: AgreementFilter<Agreement>): Agreement[];
/**
 * The agreements of another visit, or of a selection, that match a filter.
 *
 * @param filter - what to ask for
 * @param from - the agreements to look in, or a visit that has them
 * @returns the matching agreements, in order, as a fresh array
 * @throws VisitError as above, and `invalid-collection` where `from` holds no agreements
 */
export function findAgreements<A extends Agreement<AnyIds>>(
  filter: AgreementFilter<NoInfer<A>>,
  from: AgreementsOf<A>,
): A[];
export function findAgreements(
  filter: AgreementFilter<Agreement<AnyIds>>,
  from: AgreementsOf<Agreement<AnyIds>> = agreements,
): Agreement<AnyIds>[] {
  return findIn("findAgreements", "agreements", filter, from, agreementKeys, () => ({
    places: ("places" in from ? from.places : undefined) ?? places,
  }));
}
