import { type Agreement, type AgreementStatus, agreements, type Stage, statusOf } from "../../../src/index.js";

/** The stages in their order; the compiler sees to it that none is missing. */
const ORDER: Readonly<Record<Stage, number>> = {
  announced: 0,
  decided: 1,
  signed: 2,
  "in-force": 3,
  "under-construction": 4,
  commissioned: 5,
  opened: 6,
};

export const STAGES: readonly Stage[] = (Object.keys(ORDER) as Stage[]) // its keys are the stages, by its type
  .sort((a, b) => ORDER[a] - ORDER[b]);

/** Agreements that have come equally far. */
export interface StatusGroup {
  readonly status: AgreementStatus;
  readonly agreements: readonly Agreement[];
}

/** Every agreement, those that have come furthest first, and those of a package behind it. */
export function agreementOrder(): readonly StatusGroup[] {
  const statuses: readonly AgreementStatus[] = [...STAGES].reverse();
  return [...statuses, "planned" as const].flatMap((status) => {
    const own = agreements.filter((agreement) => statusOf(agreement) === status);
    const isMember = ({ partOf }: Agreement): boolean => own.some(({ id }) => id === partOf);
    const ordered = own
      .filter((agreement) => !isMember(agreement))
      .flatMap((agreement) => [agreement, ...own.filter(({ partOf }) => partOf === agreement.id)]);
    return own.length === 0 ? [] : [{ status, agreements: ordered }];
  });
}
