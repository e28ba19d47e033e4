import { eventSpan } from "../dates/event-span.js";
import type { VisitEvent } from "../model/event.js";
import type { AnyIds } from "../model/ids.js";

/** The events that are known to have come before another: by their dates, by `after`, or by both in a chain. */
export function earlierThan<E extends VisitEvent<AnyIds>>(event: VisitEvent<AnyIds>, events: readonly E[]): E[] {
  return reached(event, events, (steps) => {
    const named = new Set(steps.flatMap(({ after = [] }) => after));
    const latest = steps
      .flatMap((step) => eventSpan(step)?.first ?? [])
      .sort()
      .at(-1);
    return (other) => named.has(other.id) || (latest !== undefined && (eventSpan(other)?.last ?? latest) < latest);
  });
}

/** The events that are known to have come after another: by their dates, by `after`, or by both in a chain. */
export function laterThan<E extends VisitEvent<AnyIds>>(event: VisitEvent<AnyIds>, events: readonly E[]): E[] {
  return reached(event, events, (steps) => {
    const ids = new Set(steps.map(({ id }) => id));
    const [earliest] = steps.flatMap((step) => eventSpan(step)?.last ?? []).sort();
    return (other) =>
      other.after?.some((id) => ids.has(id)) ||
      (earliest !== undefined && (eventSpan(other)?.first ?? earliest) > earliest);
  });
}

/** What is reached from an event by steps, in the order of the events; each is looked at once, so that no cycle hangs. */
function reached<E extends VisitEvent<AnyIds>>(
  start: VisitEvent<AnyIds>,
  events: readonly E[],
  oneStepFrom: (steps: readonly VisitEvent<AnyIds>[]) => (other: E) => boolean | undefined,
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
