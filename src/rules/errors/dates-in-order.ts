import { eventSpan } from "../../dates/event-span.js";
import { spanIfDate } from "../../dates/parse-date.js";
import { type DaySpan, liesBefore, overlaps } from "../../dates/span.js";
import type { Agreement } from "../../model/agreement.js";
import type { VisitEvent } from "../../model/event.js";
import type { AnyIds } from "../../model/ids.js";
import { type Rule, type Violation, violation } from "../rule.js";
import { inCollection, type Located } from "../walk.js";

/** A later event or step does not have an earlier date. */
export const datesInOrder: Rule = {
  name: "dates-in-order",
  requires:
    "No event ends before it begins, precedes an event in its `after`, or lies outside the event that it is part of. No milestone is dated before the previous one.",
  check: (visit) => {
    const events = new Map(visit.events.map((event) => [event.id, event]));
    return [
      ...inCollection(visit, "events").flatMap((event) => [
        ...endsAfterBeginning(event),
        ...afterOthers(event, events),
        ...withinWhole(event, events),
      ]),
      ...inCollection(visit, "agreements").flatMap(milestonesInOrder),
    ];
  },
};

type Events = ReadonlyMap<string, VisitEvent<AnyIds>>;

function endsAfterBeginning(event: Located<VisitEvent<AnyIds>>): readonly Violation[] {
  const { date, until } = event.value;
  if (until === undefined || !endsBefore(spanIfDate(until), spanIfDate(date))) return [];
  return [violation(event, ".until", `a date not before ${date}`, until)];
}

function afterOthers(event: Located<VisitEvent<AnyIds>>, events: Events): readonly Violation[] {
  const { date, after = [] } = event.value;
  return after.flatMap((id): readonly Violation[] => {
    const other = events.get(id);
    if (other === undefined || !endsBefore(eventSpan(event.value), eventSpan(other))) return [];
    return [violation(event, ".date", `a date not before ${id}, ${datesOf(other)}`, date)];
  });
}

function withinWhole(event: Located<VisitEvent<AnyIds>>, events: Events): readonly Violation[] {
  const { date, partOf } = event.value;
  const whole = partOf === undefined ? undefined : events.get(partOf);
  if (whole === undefined) return [];
  // A part with a vaguer date than the whole may still lie within it.
  const [part, span] = [eventSpan(event.value), eventSpan(whole)];
  if (part === undefined || span === undefined || overlaps(part, span)) return [];
  return [violation(event, ".date", `a date within ${whole.id}, ${datesOf(whole)}`, date)];
}

function milestonesInOrder(agreement: Located<Agreement<AnyIds>>): readonly Violation[] {
  const { milestones } = agreement.value;
  return milestones.flatMap(({ date, reached }, index): readonly Violation[] => {
    const before = milestones[index - 1];
    if (before === undefined) return [];
    const step = `.milestones[${index}]`;
    if (reached && !before.reached) {
      return [violation(agreement, `${step}.reached`, "false, as the milestone before it is only expected", "true")];
    }
    if (date === undefined || before.date === undefined || !endsBefore(spanIfDate(date), spanIfDate(before.date)))
      return [];
    return [violation(agreement, `${step}.date`, `a date not before ${before.date}`, date)];
  });
}

function endsBefore(span: DaySpan | undefined, other: DaySpan | undefined): boolean {
  return span !== undefined && other !== undefined && liesBefore(span, other);
}

function datesOf({ date, until }: VisitEvent<AnyIds>): string {
  return until === undefined ? date : `${date} to ${until}`;
}
