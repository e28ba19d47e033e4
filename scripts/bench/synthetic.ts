import type { AnyIds, VisitEvent, VisitRecord } from "../../src/index.js";
import { randomNumbers } from "./random.js";

/** A visit has some five events a day; collections of more than thirty years there are none. */
const EVENTS_A_DAY = 5;
const MOST_DAYS = 30 * 365;

/** The lists that queries look into. The others are shared, so that a million records fit into memory. */
const OWN_LISTS: readonly string[] = ["topics", "participants", "about"];

/**
 * A collection of any size: each record is a real one drawn at random, so that its fields, their order and what they
 * hold are distributed as in the real collection, with an id and lists of its own.
 */
export function multiply<R extends VisitRecord>(records: readonly R[], size: number): R[] {
  const random = randomNumbers();
  const templates = records.map((record) => ({ record: thaw(record), lists: listsOf(record) }));
  return Array.from({ length: size }, (_, index) => {
    const template = templates[Math.floor(random() * templates.length)];
    if (template === undefined) throw new Error("There is no record to multiply.");
    const { record, lists } = template;
    const own = { ...record, id: `${record.id}-${index}` };
    for (const field of lists) own[field] = thaw(own[field]);
    return own;
  });
}

/** The same for events, which stand by date – as many days as so many events take – and have words of their own. */
export function multiplyEvents(events: readonly VisitEvent<AnyIds>[], size: number): VisitEvent<AnyIds>[] {
  const days = daysFor(size);
  return multiply(events, size).map((event, index) => {
    const date = days[Math.floor((index * days.length) / size)] ?? event.date;
    // Written in place: a second copy of a million records would only be thrown away.
    return Object.assign(event, { date, summary: `${event.summary} ${index}` });
  });
}

/** The days on which so many events happen, in order. */
export function daysFor(size: number): readonly string[] {
  const count = Math.min(MOST_DAYS, Math.ceil(size / EVENTS_A_DAY));
  const first = Date.UTC(1996, 0, 1);
  const days = Array.from({ length: count }, (_, day) => new Date(first + day * 86_400_000).toISOString().slice(0, 10));
  // As keys of an object the texts become what texts in a program or in parsed JSON are: one for each day.
  return Object.keys(Object.fromEntries(days.map((day) => [day, true])));
}

function listsOf<R extends object>(record: R): readonly (keyof R)[] {
  const fields = Object.keys(record) as (keyof R & string)[];
  return fields.filter((field) => OWN_LISTS.includes(field));
}

/** A copy, all the way down, that is not frozen and whose texts are the very same. */
export function thaw<T>(value: T): T;
export function thaw(value: unknown): unknown {
  if (Array.isArray(value)) return value.map((part) => thaw(part));
  if (typeof value !== "object" || value === null) return value;
  const copy: Record<string, unknown> = {};
  for (const [key, part] of Object.entries(value)) copy[key] = thaw(part);
  return copy;
}
