import type { AnyIds, VisitEvent, VisitRecord } from "../../src/index.js";

/** The lists that queries look into. The others are shared, so that many records fit into memory. */
const OWN_LISTS: readonly string[] = ["topics", "participants", "about"];

/**
 * A collection of any size: each record is a real one drawn at random, so that its fields, their order and what they
 * hold are distributed as in the real collection, with an id and lists of its own.
 */
export function multiply<R extends VisitRecord>(records: readonly R[], size: number): R[] {
  const random = randomNumbers();
  const templates = records.map(thaw);
  return Array.from({ length: size }, (_, index) => {
    const template = templates[Math.floor(random() * templates.length)] ?? templates[0];
    if (template === undefined) throw new Error("There is no record to multiply.");
    const lists = Object.entries(template).filter(([field]) => OWN_LISTS.includes(field));
    return { ...template, id: `${template.id}-${index}`, ...thaw(Object.fromEntries(lists)) };
  });
}

/** The same for events, which stand by date, five a day. */
export function multiplyEvents(events: readonly VisitEvent<AnyIds>[], size: number): VisitEvent<AnyIds>[] {
  return multiply(events, size).map((event, index) => ({ ...event, date: dayAt(index) }));
}

/** The day of an event by its place in the collection. */
export function dayAt(index: number): string {
  return new Date(Date.UTC(1900, 0, 1 + Math.floor(index / 5))).toISOString().slice(0, 10);
}

/** A copy, all the way down, that is not frozen. */
export function thaw<T>(value: T): T {
  return JSON.parse(JSON.stringify(value));
}

/** Freezes all the way down. */
export function freeze<T>(value: T): T {
  if (typeof value === "object" && value !== null) Object.values(value).forEach(freeze);
  return Object.freeze(value);
}

/** Numbers from 0 to 1 that look random and are the same in every run (mulberry32). */
function randomNumbers(seed = 2025): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}
