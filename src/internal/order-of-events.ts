import { eventSpan } from "../dates/event-span.js";
import { compareText } from "../dates/span.js";
import type { VisitEvent } from "../model/event.js";
import type { AnyIds } from "../model/ids.js";
import { findById } from "./find-by-id.js";

/**
 * The events among which chains are followed: those that were passed, or all of this visit's if they are a selection of
 * these. What lies between two events may be left out of a selection.
 */
export function allAround<E extends VisitEvent<AnyIds>>(chosen: readonly E[], own: readonly E[]): readonly E[] {
  return chosen.every((event) => findById(event.id, own) === event) ? own : chosen;
}

/** The chosen events that are known to have come before another: by their dates, by `after`, or by both in a chain. */
export function earlierThan<E extends VisitEvent<AnyIds>>(
  event: VisitEvent<AnyIds>,
  events: readonly E[],
  chosen: readonly E[] = events,
): E[] {
  const byId = new Map(events.map((other) => [other.id, other]));
  const byEnd = dated(events, "last");
  let ended = 0;
  return reached(event, chosen, (step) => {
    const first = eventSpan(step)?.first ?? "";
    const start = ended;
    while ((byEnd[ended]?.day ?? first) < first) ended++;
    return [...(step.after ?? []).flatMap((id) => byId.get(id) ?? []), ...eventsIn(byEnd.slice(start, ended))];
  });
}

/** The chosen events that are known to have come after another: by their dates, by `after`, or by both in a chain. */
export function laterThan<E extends VisitEvent<AnyIds>>(
  event: VisitEvent<AnyIds>,
  events: readonly E[],
  chosen: readonly E[],
): E[] {
  const following = new Map<string, E[]>();
  for (const other of events) {
    for (const id of other.after ?? []) {
      const own = following.get(id);
      if (own === undefined) following.set(id, [other]);
      else own.push(other);
    }
  }
  const byStart = dated(events, "first").reverse();
  let begun = 0;
  return reached(event, chosen, (step) => {
    const last = eventSpan(step)?.last ?? "~";
    const start = begun;
    while ((byStart[begun]?.day ?? last) > last) begun++;
    return [...(following.get(step.id) ?? []), ...eventsIn(byStart.slice(start, begun))];
  });
}

/** An event with the first or the last day on which it may have been under way. */
interface DatedEvent<E> {
  readonly event: E;
  readonly day: string;
}

/** The events that have such a day, in its order. */
function dated<E extends VisitEvent<AnyIds>>(events: readonly E[], end: "first" | "last"): DatedEvent<E>[] {
  return events
    .flatMap((event): readonly DatedEvent<E>[] => {
      const day = eventSpan(event)?.[end];
      return day === undefined ? [] : [{ event, day }];
    })
    .sort((a, b) => compareText(a.day, b.day));
}

function eventsIn<E>(list: readonly DatedEvent<E>[]): readonly E[] {
  return list.map(({ event }) => event);
}

/** What is reached of the chosen events from another by steps, in their order; each is looked at once, so that no cycle hangs. */
function reached<E extends VisitEvent<AnyIds>>(
  start: VisitEvent<AnyIds>,
  chosen: readonly E[],
  stepsFrom: (event: VisitEvent<AnyIds>) => readonly E[],
): E[] {
  const found = new Set<E>();
  const ahead: VisitEvent<AnyIds>[] = [start];
  for (let event = ahead.pop(); event !== undefined; event = ahead.pop()) {
    for (const step of stepsFrom(event)) {
      if (step.id === start.id || found.has(step)) continue;
      found.add(step);
      ahead.push(step);
    }
  }
  return chosen.filter((event) => found.has(event));
}
