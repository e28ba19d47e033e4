import { onRecord } from "../guard.js";
import type { AgreementRecord, Milestone, Stage } from "../model/agreement.js";
import type { EdtfDate } from "../model/date.js";
import { parseDate } from "../time/parse-date.js";
import { readSpan } from "../time/read-span.js";
import { type DaySpan, endsBy } from "../time/span.js";

/** How far an agreement has come: its last stage reached, `planned` where none is. */
export type AgreementStatus = Stage | "planned";

/**
 * How far an agreement has come: the last of its milestones that was reached. What is still ahead of it are
 * the milestones with `reached: false`; `findAgreements({ expected: true })` finds those.
 *
 * @param agreement - the agreement
 * @param on - as of which date: only what the sources date, and was certainly reached by its last day, counts; a stage
 * without a date then does not. Without it, all that the sources report counts
 * @returns its last stage reached, or `"planned"` where none counts
 * @throws VisitError `invalid-date` or `invalid-interval` for a date that is none
 *
 * @example
 * ```ts
 * import { getAgreement, statusOf } from "ankara-visit-2025";
 *
 * statusOf(getAgreement("gaziantep-school")); // => under-construction
 * statusOf(getAgreement("gaziantep-school"), "2024-11"); // => planned
 * statusOf(getAgreement("maarif-schools")); // => planned
 * ```
 */
export function statusOf(agreement: AgreementRecord, on?: EdtfDate): AgreementStatus {
  return onRecord("statusOf", [agreement], () => {
    const asked = on === undefined ? undefined : readSpan(on, "statusOf");
    const reached = agreement.milestones.filter(
      (milestone) => milestone.reached && (asked === undefined || wasReachedBy(milestone, asked)),
    );
    return reached.at(-1)?.stage ?? "planned";
  });
}

function wasReachedBy({ date }: Milestone, asked: DaySpan): boolean {
  const span = date === undefined ? "malformed" : parseDate(date);
  return typeof span !== "string" && endsBy(span, asked);
}
