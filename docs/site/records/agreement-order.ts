import { type Agreement, type AgreementStatus, agreements, statusOf } from "../../../src/index.js";

/** How near to being done an agreement of a status is, the nearest first. */
const RANKS: Readonly<Record<AgreementStatus, number>> = {
  opened: 0,
  commissioned: 1,
  "in-force": 2,
  ratified: 3,
  exchanged: 4,
  signed: 5,
  adopted: 6,
  decided: 7,
  "under-construction": 8,
  announced: 9,
  proposed: 10,
  planned: 11,
  terminated: 12,
};

/** The agreements by status, the members of a package below it. */
export function orderedAgreements(): readonly Agreement[] {
  const ranked = [...agreements].sort((a, b) => RANKS[statusOf(a)] - RANKS[statusOf(b)]);
  const below = (parent: Agreement["id"] | undefined): readonly Agreement[] =>
    ranked.filter(({ partOf }) => partOf === parent).flatMap((agreement) => [agreement, ...below(agreement.id)]);
  return below(undefined);
}
