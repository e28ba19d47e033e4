import type { AgreementRecord, Stage } from "../model/agreement.js";

/** How far an agreement has come: its last stage reached, `planned` where none is. */
export type AgreementStatus = Stage | "planned";

/**
 * How far an agreement has come: the last of its milestones that was reached. What is still ahead of it are
 * the milestones with `reached: false`; `findAgreements({ expected: true })` finds those.
 *
 * @param agreement - the agreement
 * @returns its last stage reached, or `"planned"` where the sources only expect something
 *
 * @example
 * ```ts
 * import { getAgreement, statusOf } from "ankara-visit-2025";
 *
 * statusOf(getAgreement("gaziantep-school")); // => under-construction
 * statusOf(getAgreement("maarif-schools")); // => planned
 * ```
 */
export function statusOf(agreement: AgreementRecord): AgreementStatus {
  return agreement.milestones.filter(({ reached }) => reached).at(-1)?.stage ?? "planned";
}
