import { type AnyIds, eventsAfter, eventsBefore, type VisitEvent } from "../../../src/index.js";

type Event = VisitEvent<AnyIds>;

/** An event of a day: in the row of its earliest place, and between two parts of the width, from 0 to 1. */
export interface Placed {
  readonly event: Event;
  /** The events that are parts of it. */
  readonly parts: readonly Event[];
  /** The events that it follows directly: not those that come before another of them. */
  readonly follows: readonly Event[];
  readonly row: number;
  readonly from: number;
  readonly to: number;
}

/** Between two parts of the width. */
type Extent = readonly [from: number, to: number];

/** The events of a day in rows. Those that follow one event share its width, so that arrows lead straight down. */
export function dayOrder(events: readonly Event[]): readonly Placed[] {
  const whole = events.filter(({ partOf }) => partOf === undefined);
  const follows = (event: Event): readonly Event[] => {
    const earlier = whole.filter(({ id }) => event.after?.includes(id));
    return earlier.filter((one) => !earlier.some((other) => eventsBefore(other, whole).includes(one)));
  };
  const rowOf = (event: Event): number => Math.max(-1, ...follows(event).map(rowOf)) + 1;
  const isLast = (event: Event): boolean => eventsAfter(event, whole).length === 0;
  /** The width of one among others: more for those that others follow, which come first. */
  const share = (one: Event, among: readonly Event[], [from, to]: Extent): Extent => {
    const ordered = [...among].sort((a, b) => Number(isLast(a)) - Number(isLast(b)));
    const weights = ordered.map((event) => (isLast(event) ? 1 : 1.25));
    const sum = (upTo: number): number => weights.slice(0, upTo).reduce((total, weight) => total + weight, 0);
    const unit = (to - from) / sum(weights.length);
    const place = ordered.indexOf(one);
    return [from + sum(place) * unit, from + sum(place + 1) * unit];
  };
  const extentOf = (event: Event): Extent => {
    const above = follows(event);
    if (above.length === 0)
      return share(
        event,
        whole.filter((one) => follows(one).length === 0),
        [0, 1],
      );
    const shares = above.map((one) =>
      share(
        event,
        whole.filter((other) => follows(other).includes(one)),
        extentOf(one),
      ),
    );
    return [Math.min(...shares.map(([from]) => from)), Math.max(...shares.map(([, to]) => to))];
  };
  return whole.map((event) => {
    const [from, to] = extentOf(event);
    const parts = events.filter(({ partOf }) => partOf === event.id);
    return { event, parts, follows: follows(event), row: rowOf(event), from, to };
  });
}

/** The longest sequence of events of which each is stated to follow the one before. */
export function longestSequence(events: readonly Event[]): readonly Event[] {
  const upTo = (event: Event): readonly Event[] => {
    const stated = events.filter(({ id }) => event.after?.includes(id) && !isOrderInferred(event, id));
    return [...longest(stated.map(upTo)), event];
  };
  return longest(events.map(upTo));
}

const longest = (all: readonly (readonly Event[])[]): readonly Event[] =>
  all.reduce((most, one) => (one.length > most.length ? one : most), []);

/** Whether it is inferred that an event follows another. */
export function isOrderInferred({ inferred = [] }: Event, id: string): boolean {
  return inferred.includes("after") || inferred.includes(`after.${id}`);
}
