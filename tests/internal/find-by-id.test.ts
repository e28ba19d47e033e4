import { describe, expect, test } from "vitest";
import { type AnyIds, findEvents, getEvent, type VisitEvent } from "../../src/index.js";
import { island } from "../island.js";
import type { Mutable } from "../mutable.js";

const [landing, farewell] = island.events;
if (landing === undefined || farewell === undefined) throw new Error("the island has events");

/** Copies that a test may change. */
const drafts = (): Mutable<VisitEvent<AnyIds>>[] =>
  structuredClone(island.events.slice(0, 2)) as unknown as Mutable<VisitEvent<AnyIds>>[]; // structuredClone keeps the readonly of its argument's type
/** What a test has changed as the records that they are. */
const asEvents = (events: readonly Mutable<VisitEvent<AnyIds>>[]): readonly VisitEvent<AnyIds>[] =>
  events as unknown as readonly VisitEvent<AnyIds>[]; // a draft's lists may have become empty, which is not what is changed here

describe("a record by its id", () => {
  test("is the one that the array has now, if the array may change", () => {
    // Records that cannot change say nothing of the array.
    const [first, second] = [Object.freeze({ ...landing }), Object.freeze({ ...farewell })];
    const growing = [first, second];
    expect(getEvent("arrival", growing)).toBe(first);
    growing.shift();
    expect(getEvent("arrival", growing)).toBeUndefined();
    growing.push({ ...landing, id: "later" });
    expect(getEvent("later", growing)?.title).toBe(landing.title);
  });

  test("is the one that has it now, if the array is frozen and its records are not", () => {
    const records = drafts();
    const events = asEvents(Object.freeze(records));
    const [first, second] = records;
    // One that cannot change says nothing of the others.
    Object.freeze(second);
    if (first === undefined) throw new Error("the island has events");
    for (const [id, kind] of [
      ["arrival", "arrival"],
      ["moored", "stop"],
      ["sailed", "leave"],
    ] as const) {
      Object.assign(first, { id, kind, topics: [kind], date: "2031-01-01", summary: `So to ${kind}.` });
      for (let time = 0; time < 2; time++) {
        expect(getEvent(id, events)).toBe(first);
        for (const filter of [{ kind }, { topic: kind }, { date: "2031" }, { text: `so ${kind}` }]) {
          expect(findEvents(filter, events)).toEqual([first]);
        }
        expect(getEvent("never", events)).toBeUndefined();
        expect(getEvent("second-day", events)).toBe(second);
      }
      Object.assign(first, { id: "gone", kind: "gone", topics: [], date: "1999", summary: "" });
      expect(getEvent(id, events)).toBeUndefined();
      for (const filter of [{ kind }, { topic: kind }, { date: "2031" }, { text: `so ${kind}` }]) {
        expect(findEvents(filter, events)).toEqual([]);
      }
    }
  });

  test("is the one that has it now, if the id of a frozen record is a getter", () => {
    let id = "arrival";
    const { id: _id, ...rest } = landing;
    const moving = Object.freeze(Object.defineProperty({ ...rest, id }, "id", { get: () => id }));
    const events = Object.freeze([moving]);
    expect(getEvent("arrival", events)).toBe(moving);
    id = "moved";
    expect(getEvent("arrival", events)).toBeUndefined();
    expect(getEvent("moved", events)).toBe(moving);
  });

  test("is found in frozen records, again and again", () => {
    const fixed = Object.freeze(island.events.map((event) => Object.freeze({ ...event })));
    for (let time = 0; time < 2; time++) {
      expect(getEvent("second-day", fixed)).toBe(fixed[1]);
      expect(getEvent("arrival", fixed)).toBe(fixed[0]);
      for (const id of ["toString", "", "0", undefined]) expect(getEvent(id, fixed)).toBeUndefined();
    }
  });

  test("is the first of two with one id, frozen or not", () => {
    const twice = [Object.freeze({ ...landing }), Object.freeze({ ...landing, title: "Second" })];
    expect(getEvent("arrival", twice)).toBe(twice[0]);
    expect(getEvent("arrival", Object.freeze(twice))).toBe(twice[0]);
  });
});
