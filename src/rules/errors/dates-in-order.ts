import { eventSpan } from "../../dates/event-span.js";
import { spanIfDate } from "../../dates/parse-date.js";
import { type DaySpan, liesBefore, overlaps } from "../../dates/span.js";
import type { Agreement } from "../../model/agreement.js";
import type { VisitEvent } from "../../model/event.js";
import type { AnyIds } from "../../model/ids.js";
import { allOf, eachIn, type Rule, type Violation, violation } from "../rule.js";
import { groupBy, inCollection, type Located } from "../walk.js";

/** A later event or step does not have an earlier date. */
export const datesInOrder: Rule = {
  name: "dates-in-order",
  requires:
    "No event ends before it begins, precedes an event in its `after`, or lies outside the event that it is part of. No milestone is dated before the previous one, unless it came before it was expected.",
  check: (visit) => {
    const events = new Map(visit.events.map((event) => [event.id, event]));
    const begun = earliestBeginnings(visit.events, events);
    return allOf(
      () =>
        eachIn(inCollection(visit, "events"), (event) => [
          ...endsAfterBeginning(event),
          ...afterOthers(event, events, begun),
          ...withinWhole(event, events),
        ]),
      () => eachIn(inCollection(visit, "agreements"), milestonesInOrder),
    );
  },
};

type Events = ReadonlyMap<string, VisitEvent<AnyIds>>;

function endsAfterBeginning(event: Located<VisitEvent<AnyIds>>): readonly Violation[] {
  const { date, until } = event.value;
  if (until === undefined || !endsBefore(spanIfDate(until), spanIfDate(date))) return [];
  return [violation(event, ".until", `a date not before ${date}`, until)];
}

function afterOthers(event: Located<VisitEvent<AnyIds>>, events: Events, begun: Beginnings): readonly Violation[] {
  const { date, after = [] } = event.value;
  return after.flatMap((id): readonly Violation[] => {
    const [other, first] = [events.get(id), begun.get(id)];
    if (other === undefined || !endsBefore(eventSpan(event.value), first === undefined ? undefined : { first }))
      return [];
    const since = eventSpan(other)?.first === first ? datesOf(other) : `which began on ${first} or later`;
    return [violation(event, ".date", `a date not before ${id}, ${since}`, date)];
  });
}

/** The first day on which each event may have begun, by its own date and by those of all that it came after. */
type Beginnings = ReadonlyMap<string, string | undefined>;

function earliestBeginnings(all: readonly VisitEvent<AnyIds>[], events: Events): Beginnings {
  const begun = new Map(all.map((event) => [event.id, eventSpan(event)?.first]));
  const waits = new Map(all.map(({ id, after = [] }) => [id, after.filter((one) => events.has(one)).length]));
  const following = groupBy(
    all.flatMap(({ id, after = [] }) => after.map((earlier) => ({ id, earlier }))),
    ({ earlier }) => earlier,
  );
  // Each event is looked at once all before it are; what is in a circle, never: that is another rule's.
  const ready = all.flatMap(({ id }) => (waits.get(id) === 0 ? id : []));
  for (let id = ready.pop(); id !== undefined; id = ready.pop()) {
    const first = begun.get(id);
    for (const { id: next } of following.get(id) ?? []) {
      if (first !== undefined && first > (begun.get(next) ?? "")) begun.set(next, first);
      const left = (waits.get(next) ?? 0) - 1;
      waits.set(next, left);
      // Stryker disable next-line ConditionalExpression: to look at each once is faster
      if (left === 0) ready.push(next);
    }
  }
  return begun;
}

function withinWhole(event: Located<VisitEvent<AnyIds>>, events: Events): readonly Violation[] {
  const { date, partOf } = event.value;
  const whole = partOf === undefined ? undefined : events.get(partOf);
  if (whole === undefined) return [];
  // A part with a vaguer date than the whole may still lie within it.
  const [part, span] = [eventSpan(event.value), eventSpan(whole)];
  const end = spanIfDate(event.value.until ?? "");
  if (part === undefined || span === undefined) return [];
  if (end !== undefined && liesBefore(span, end)) {
    return [violation(event, ".until", `a date within ${whole.id}, ${datesOf(whole)}`, event.value.until ?? "")];
  }
  if (overlaps(part, span)) return [];
  return [violation(event, ".date", `a date within ${whole.id}, ${datesOf(whole)}`, date)];
}

function milestonesInOrder(agreement: Located<Agreement<AnyIds>>): readonly Violation[] {
  const { milestones } = agreement.value;
  /** The dates so far that begin last, of what was reached and of all: a vague date, or none, does not hide one before it. */
  let [known, dated]: (string | undefined)[] = [];
  const firstOf = (date = ""): string => spanIfDate(date)?.first ?? "";
  return milestones.flatMap(({ stage, date, reached }, index): readonly Violation[] => {
    // What was expected may come early, late, or be given up.
    const [before, earlier] = [milestones[index - 1], reached ? known : dated];
    if (firstOf(date) >= firstOf(dated)) dated = date;
    if (reached && firstOf(date) >= firstOf(known)) known = date;
    if (before === undefined) return [];
    const step = `.milestones[${index}]`;
    if (reached && !before.reached && stage !== before.stage && stage !== "terminated") {
      return [violation(agreement, `${step}.reached`, "false, as the milestone before it is only expected", "true")];
    }
    if (date === undefined || earlier === undefined || !endsBefore(spanIfDate(date), spanIfDate(earlier))) return [];
    return [violation(agreement, `${step}.date`, `a date not before ${earlier}`, date)];
  });
}

function endsBefore(span: DaySpan | undefined, other: DaySpan | undefined): boolean {
  return span !== undefined && other !== undefined && liesBefore(span, other);
}

function datesOf({ date, until }: VisitEvent<AnyIds>): string {
  return until === undefined ? date : `${date} to ${until}`;
}
