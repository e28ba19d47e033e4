/** The order of a day's events, as far as it is known. */
import { eventsAfter, eventsBefore, type VisitEvent } from "ankara-visit-2025";
import { say } from "./language.js";

export interface PlacedEvent {
  readonly event: VisitEvent;
  /** "2" for the second step, "after 2" or "between 2 and 4" for what is not a step itself, "" if nothing is known. */
  readonly place: string;
}

/** The longest row of events whose order the sources state are the steps. The other events are placed among them. */
export function inOrder(day: readonly VisitEvent[]): readonly PlacedEvent[] {
  const steps = longestRow(day.filter(({ inferred }) => !inferred?.includes("after")));
  const others = day.filter((event) => !steps.includes(event));
  return [
    ...steps.map((event, index) => ({ event, place: steps.length > 1 ? `${index + 1}` : "" })),
    ...others.map((event) => ({ event, place: placeAmong(steps, event) })),
  ];
}

function longestRow(events: readonly VisitEvent[]): readonly VisitEvent[] {
  return events
    .map((event) => [...longestRow(eventsBefore(event, events)), event])
    .reduce((longest, row) => (row.length > longest.length ? row : longest), []);
}

function placeAmong(steps: readonly VisitEvent[], event: VisitEvent): string {
  const before = eventsBefore(event, [...steps, event]).length;
  const after = eventsAfter(event, [...steps, event]).length;
  const next = steps.length - after + 1;
  if (before > 0 && after > 0) return say("between", { a: before, b: next });
  if (before > 0) return say("afterPosition", { a: before });
  return after > 0 ? say("beforePosition", { a: next }) : "";
}
