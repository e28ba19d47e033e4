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
  if (asked === undefined) return milestones.filter(({ reached }) => reached).at(-1)?.stage ?? "planned";
  const steps = milestones.filter(({ reached }) => reached).concat(stillExpected(milestones));
  // What follows a milestone of later came later too.
  const later = steps.findIndex((milestone) => isReachedBy(milestone, asked) === false);
  // What was expected for then may have come true, or not.
  const latest = (later < 0 ? steps : steps.slice(0, later)).at(-1);
  if (latest === undefined) return "planned";
  return latest.reached && isReachedBy(latest, asked) ? latest.stage : undefined;
}

/** The milestones that are still to come: what was expected before something that was reached since has come, or never will. */
export function stillExpected(milestones: readonly Milestone[]): readonly Milestone[] {
  const last = milestones.map(({ reached }) => reached).lastIndexOf(true);
  return milestones.slice(last + 1);
}

/** Whether a milestone is over by the last day of a date; `undefined` if its own date leaves it open. */
function isReachedBy({ date }: Milestone, asked: DaySpan): boolean | undefined {
  const span = date === undefined ? undefined : spanIfDate(date);
  return span && (endsBy(span, asked) || (liesBefore(asked, span) ? false : undefined));
}
