import { spanIfDate } from "../dates/parse-date.js";
import { readSpan } from "../dates/read-span.js";
import { type DaySpan, endsBy, liesBefore } from "../dates/span.js";
import { onRecord } from "../errors/guard.js";
import type { Agreement, Milestone, Stage } from "../model/agreement.js";
import type { EdtfDate } from "../model/date.js";
import type { AnyIds } from "../model/ids.js";

/** How far an agreement has come: its last stage reached, `planned` where none is. */
export type AgreementStatus = Stage | "planned";

/**
 * How far an agreement has come: the last of its milestones that was reached. What is still ahead of it are
 * the milestones with `reached: false`; {@link findAgreements} with `expected: true` finds the agreements that have some.
 *
 * @param agreement - the agreement
 * @returns its last stage reached, or `"planned"` where none was
 * @throws VisitError `invalid-record` for what is no record: an id, for one
 *
 * @example
 * ```ts
 * import { getAgreement, statusOf } from "ankara-visit-2025";
 *
 * statusOf(getAgreement("gaziantep-school")); // => under-construction
 * statusOf(getAgreement("maarif-schools")); // => planned
 * ```
 */
export function statusOf(agreement: Agreement<AnyIds>): AgreementStatus;
/**
 * How far an agreement had come by a date.
 *
 * @param agreement - the agreement
 * @param on - as of which date: by its last day
 * @returns the last stage certainly reached by then, or `"planned"` where certainly none was; `undefined` where that stays
 * open, as a later stage may have been reached already: its date is vaguer, no source gives one, or it was only expected
 * for then
 * @throws VisitError `invalid-date` or `invalid-interval` for a date that is none
 *
 * @example
 * ```ts
 * import { getAgreement, statusOf } from "ankara-visit-2025";
 *
 * statusOf(getAgreement("gaziantep-school"), "2024-11"); // => planned
 * statusOf(getAgreement("gaziantep-school"), "2024-12-15"); // => undefined
 * statusOf(getAgreement("gaziantep-school"), "2027"); // => undefined
 * ```
 */
export function statusOf(agreement: Agreement<AnyIds>, on: EdtfDate | undefined): AgreementStatus | undefined;
export function statusOf(agreement: Agreement<AnyIds>, on?: EdtfDate): AgreementStatus | undefined {
  return onRecord("statusOf", [agreement], () => {
    const asked = on === undefined ? undefined : readSpan(on, "statusOf");
    const latest = agreement.milestones.filter((milestone) => mayBeReached(milestone, asked)).at(-1);
    if (latest === undefined) return "planned";
    return latest.reached && isReachedBy(latest, asked) ? latest.stage : undefined;
  });
}

/** Whether it may have been reached by a date: what was expected for then may have come true, or not. */
function mayBeReached(milestone: Milestone, asked: DaySpan | undefined): boolean {
  if (asked === undefined || milestone.date === undefined) return milestone.reached;
  return isReachedBy(milestone, asked) !== false;
}

/** Whether a milestone is over by the last day of a date; `undefined` where its own date leaves it open. */
function isReachedBy({ date }: Milestone, asked: DaySpan | undefined): boolean | undefined {
  if (asked === undefined) return true;
  const span = spanIfDate(date ?? "");
  return span && (endsBy(span, asked) || (liesBefore(asked, span) ? false : undefined));
}
