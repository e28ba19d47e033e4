import { describe, expect, test } from "vitest";
import { type AnyIds, findEvents, getEvent, type VisitEvent } from "../../src/index.js";
import { twoEvents } from "../fixtures.js";
import type { Mutable } from "../mutable.js";

const [landing, farewell] = twoEvents;
if (landing === undefined || farewell === undefined) throw new Error("there are two events");

/** Copies that a test may change. */
const drafts = (): Mutable<VisitEvent<AnyIds>>[] =>
  structuredClone(twoEvents) as unknown as Mutable<VisitEvent<AnyIds>>[]; // structuredClone keeps the readonly of its argument's type
/** What a test has changed as the records that they are. */
const asEvents = (events: readonly Mutable<VisitEvent<AnyIds>>[]): readonly VisitEvent<AnyIds>[] =>
  events as unknown as readonly VisitEvent<AnyIds>[]; // a draft's lists may have become empty, which is not what is changed here

describe("a record by its id", () => {
  test("is the one that the array has now, if the array may change", () => {
    const growing = [landing, farewell];
    expect(getEvent("landing", growing)).toBe(landing);
    growing.shift();
    expect(getEvent("landing", growing)).toBeUndefined();
    growing.push({ ...landing, id: "later" });
    expect(getEvent("later", growing)?.title).toBe("Landing");
  });

  test("is the one that has it now, if the array is frozen and its records are not", () => {
    const records = drafts();
    const events = asEvents(Object.freeze(records));
    const [first] = records;
    if (first === undefined) throw new Error("there are two events");
    for (const [id, kind] of [
      ["landing", "arrival"],
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
        expect(getEvent("farewell", events)).toBe(records[1]);
      }
      Object.assign(first, { id: "gone", kind: "gone", topics: [], date: "1999", summary: "" });
      expect(getEvent(id, events)).toBeUndefined();
      for (const filter of [{ kind }, { topic: kind }, { date: "2031" }, { text: `so ${kind}` }]) {
        expect(findEvents(filter, events)).toEqual([]);
      }
    }
  });

  test("is the one that has it now, if the id of a frozen record is a getter", () => {
    let id = "landing";
    const { id: _id, ...rest } = landing;
    const moving = Object.freeze(Object.defineProperty({ ...rest, id }, "id", { get: () => id }));
    const events = Object.freeze([moving]);
    expect(getEvent("landing", events)).toBe(moving);
    id = "moved";
    expect(getEvent("landing", events)).toBeUndefined();
    expect(getEvent("moved", events)).toBe(moving);
  });

  test("is found in frozen records, again and again", () => {
    const fixed = Object.freeze(twoEvents.map((event) => Object.freeze({ ...event })));
    for (let time = 0; time < 2; time++) {
      expect(getEvent("farewell", fixed)).toBe(fixed[1]);
      expect(getEvent("landing", fixed)).toBe(fixed[0]);
      for (const id of ["toString", "", "0", undefined]) expect(getEvent(id, fixed)).toBeUndefined();
    }
  });

  test("is the first of two with one id, frozen or not", () => {
    const twice = [Object.freeze({ ...landing }), Object.freeze({ ...landing, title: "Second" })];
    expect(getEvent("landing", twice)).toBe(twice[0]);
    expect(getEvent("landing", Object.freeze(twice))).toBe(twice[0]);
  });
});
