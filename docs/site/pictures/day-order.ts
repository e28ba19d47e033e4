import { type AnyIds, eventsAfter, eventsBefore, type VisitEvent } from "../../../src/index.js";

/** An event of a day in the order that is known of it: in columns, of which the first is the earliest. */
export interface Placed {
  readonly event: VisitEvent<AnyIds>;
  /** The events that are parts of it. */
  readonly parts: readonly VisitEvent<AnyIds>[];
  /** The first column that it can stand in: those known to be earlier stand before it. */
  readonly first: number;
  /** How many columns it takes. */
  readonly columns: number;
  /** The last column that it can stand in: those known to be later stand behind it. */
  readonly last: number;
}

/** The events of a day, each with the columns between which its place is open. */
export function dayOrder(events: readonly VisitEvent<AnyIds>[]): readonly Placed[] {
  const whole = events.filter((event) => event.partOf === undefined);
  const partsOf = ({ id }: VisitEvent<AnyIds>): readonly VisitEvent<AnyIds>[] =>
    events.filter((event) => event.partOf === id);
  const columnsOf = (event: VisitEvent<AnyIds>): number => Math.max(1, partsOf(event).length);
  const firstOf = (event: VisitEvent<AnyIds>): number =>
    Math.max(0, ...eventsBefore(event, whole).map((earlier) => firstOf(earlier) + columnsOf(earlier)));
  const end = Math.max(...whole.map((event) => firstOf(event) + columnsOf(event)));
  const lastOf = (event: VisitEvent<AnyIds>): number =>
    Math.min(end, ...eventsAfter(event, whole).map((later) => lastOf(later) - columnsOf(later) + 1)) - 1;
  return whole.map((event) => ({
    event,
    parts: partsOf(event),
    first: firstOf(event),
    columns: columnsOf(event),
    last: lastOf(event),
  }));
}

/** The events of a day in lanes: first those whose place is known, one behind the other, then each of the others. */
export function lanesOf(placed: readonly Placed[]): readonly (readonly Placed[])[] {
  const main: Placed[] = [];
  const isFree = ({ first, last }: Placed): boolean => main.every((one) => one.last < first || one.first > last);
  const isDayStated = ({ event }: Placed): boolean => event.inferred?.includes("date") !== true;
  const fixed = placed.filter(isFixed);
  // Two events may have the same place. One whose day is stated goes before one whose day is inferred.
  for (const one of [...fixed.filter(isDayStated), ...fixed]) if (!main.includes(one) && isFree(one)) main.push(one);
  // The later ones higher up: so no arrow that comes down crosses a box.
  const others = placed
    .filter((one) => !main.includes(one))
    .sort((a, b) => b.first - a.first || Number(isFixed(b)) - Number(isFixed(a)));
  return [main.sort((a, b) => a.first - b.first), ...others.map((one) => [one])];
}

/** Whether its place among the others of its day is known. */
export function isFixed({ first, columns, last }: Placed): boolean {
  return first + columns - 1 === last;
}
