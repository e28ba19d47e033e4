import { spanIfDate } from "../dates/parse-date.js";
import { type DaySpan, endsBy, liesBefore } from "../dates/span.js";
import type { Agreement, Milestone, Stage } from "../model/agreement.js";
import type { AnyIds } from "../model/ids.js";

/**
 * The last stage that an agreement has reached; `planned` if it has reached none.
 *
 * @category Compare numbers and stages
 */
export type AgreementStatus = Stage | "planned";

/** Returns the status by the last day of a date; `undefined` if the milestones do not decide it. */
export function statusBy({ milestones }: Agreement<AnyIds>, asked: DaySpan | undefined): AgreementStatus | undefined {
  const latest = milestones.filter((milestone) => mayBeReached(milestone, asked)).at(-1);
  if (latest === undefined) return "planned";
  return latest.reached && isReachedBy(latest, asked) ? latest.stage : undefined;
}

/** Whether it may have been reached by a date: what was expected for then may have come true, or not. */
function mayBeReached(milestone: Milestone, asked: DaySpan | undefined): boolean {
  if (asked === undefined) return milestone.reached;
  return isReachedBy(milestone, asked) !== false;
}

/** Whether a milestone is over by the last day of a date; `undefined` if its own date leaves it open. */
function isReachedBy({ date }: Milestone, asked: DaySpan | undefined): boolean | undefined {
  if (asked === undefined) return true;
  const span = date === undefined ? undefined : spanIfDate(date);
  return span && (endsBy(span, asked) || (liesBefore(asked, span) ? false : undefined));
}
