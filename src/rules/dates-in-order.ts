import { spanIfDate } from "../dates/parse-date.js";
import { liesWithin } from "../dates/span.js";
import type { Agreement } from "../model/agreement.js";
import type { VisitEvent } from "../model/event.js";
import type { AnyIds } from "../model/ids.js";
import type { Offence, Rule } from "./rule.js";
import { type At, inCollection } from "./walk.js";

/** What came later has no earlier date. */
export const datesInOrder: Rule = {
  name: "dates-in-order",
  requires:
    "No event is dated before one that it came after or outside the one that it is part of, and no milestone before an earlier one.",
  check: (visit) => {
    const events = new Map(visit.events.map((event) => [event.id, event]));
    return [
      ...inCollection(visit, "events").flatMap((event) => [
        ...afterOthers(event, events),
        ...withinWhole(event, events),
      ]),
      ...inCollection(visit, "agreements").flatMap(milestonesInOrder),
    ];
  },
};

type Events = ReadonlyMap<string, VisitEvent<AnyIds>>;

function afterOthers({ value: event, path, record }: At<VisitEvent<AnyIds>>, events: Events): readonly Offence[] {
  return (event.after ?? []).flatMap((id): readonly Offence[] => {
    const other = events.get(id);
    if (other === undefined || !endsBefore(event.date, other.date)) return [];
    return [{ path: `${path}.date`, record, expected: `not before ${id} on ${other.date}`, found: event.date }];
  });
}

function withinWhole({ value: event, path, record }: At<VisitEvent<AnyIds>>, events: Events): readonly Offence[] {
  const whole = event.partOf === undefined ? undefined : events.get(event.partOf);
  if (whole === undefined) return [];
  const [part, span] = [spanIfDate(event.date), spanIfDate(whole.date)];
  if (part === undefined || span === undefined || liesWithin(part, span)) return [];
  return [{ path: `${path}.date`, record, expected: `within ${whole.id} on ${whole.date}`, found: event.date }];
}

function milestonesInOrder({ value, path, record }: At<Agreement<AnyIds>>): readonly Offence[] {
  return value.milestones.flatMap((milestone, index): readonly Offence[] => {
    const before = value.milestones[index - 1];
    if (before === undefined) return [];
    const where = `${path}.milestones[${index}]`;
    if (milestone.reached && !before.reached) {
      return [{ path: `${where}.reached`, record, expected: "steps taken before steps expected", found: "true" }];
    }
    if (milestone.date === undefined || before.date === undefined || !endsBefore(milestone.date, before.date))
      return [];
    return [{ path: `${where}.date`, record, expected: `not before ${before.date}`, found: milestone.date }];
  });
}

function endsBefore(date: string, other: string): boolean {
  const last = spanIfDate(date)?.last;
  const first = spanIfDate(other)?.first;
  return last !== undefined && first !== undefined && last < first;
}
