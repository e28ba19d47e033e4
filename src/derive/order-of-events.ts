import type { EventRecord } from "../model/event.js";
import { parseDate } from "../time/parse-date.js";
import type { DaySpan } from "../time/span.js";

const NEVER: DaySpan = {};

/** The events that are known to have come before another: by their dates, by `after`, or by both in a chain. */
export function earlierThan<E extends EventRecord>(event: EventRecord, events: readonly E[]): E[] {
  return reached(event, events, (steps) => {
    const named = new Set(steps.flatMap(({ after = [] }) => after));
    const latest = greatest(steps.flatMap((step) => span(step).first ?? []));
    return (other) => named.has(other.id) || (latest !== undefined && (span(other).last ?? latest) < latest);
  });
}

/** The events that are known to have come after another: by their dates, by `after`, or by both in a chain. */
export function laterThan<E extends EventRecord>(event: EventRecord, events: readonly E[]): E[] {
  return reached(event, events, (steps) => {
    const ids = new Set(steps.map(({ id }) => id));
    const earliest = least(steps.flatMap((step) => span(step).last ?? []));
    return ({ after = [], ...other }) =>
      after.some((id) => ids.has(id)) || (earliest !== undefined && (span(other).first ?? earliest) > earliest);
  });
}

/** What is reached from an event by steps, in the order of the events; each is looked at once, so that no cycle hangs. */
function reached<E extends EventRecord>(
  start: EventRecord,
  events: readonly E[],
  oneStepFrom: (steps: readonly EventRecord[]) => (other: E) => boolean,
): E[] {
  const found = new Set<E>();
  let isNext = oneStepFrom([start]);
  for (;;) {
    const steps = events.filter((other) => other.id !== start.id && !found.has(other) && isNext(other));
    if (steps.length === 0) break;
    for (const step of steps) found.add(step);
    isNext = oneStepFrom(steps);
  }
  return events.filter((event) => found.has(event));
}

function span({ date }: Pick<EventRecord, "date">): DaySpan {
  const days = parseDate(date);
  return typeof days === "string" ? NEVER : days;
}

function greatest(days: readonly string[]): string | undefined {
  return days.reduce<string | undefined>((a, b) => (a === undefined || b > a ? b : a), undefined);
}

function least(days: readonly string[]): string | undefined {
  return days.reduce<string | undefined>((a, b) => (a === undefined || b < a ? b : a), undefined);
}
