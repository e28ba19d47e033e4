import { describe, expect, test } from "vitest";
import { deepFreeze } from "../../src/deep-freeze.js";
import * as api from "../../src/index.js";

/** Calls with what the types forbid, as an untyped caller would. */
type Loose = (...args: readonly unknown[]) => unknown;

const loose = api as unknown as Readonly<Record<string, Loose>>;
const students = api.getFigure("kazakhstani-students-in-turkiye");

test("an empty filter, or one that asks for nothing, keeps all, in a fresh array", () => {
  for (const filter of [{}, { kind: undefined }]) {
    const found = api.findEvents(filter);
    expect(found).toEqual(api.events);
    expect(found).not.toBe(api.events);
  }
});

test("every record has a text, so that none lacks one", () => {
  expect(loose["findEvents"]?.({ text: null })).toEqual([]);
});

test("what lies within a place is found in whatever order the places stand", () => {
  const { events } = api;
  const places = [...api.places].reverse();
  const inTurkey = api.findEvents({ place: "turkiye" });
  expect(inTurkey.length).toBeGreaterThan(0);
  expect(api.findEvents({ place: "turkiye" }, { events, places })).toEqual(inTurkey);
});

describe("an error of the caller's own getter passes through", () => {
  const own = new TypeError("mine");
  const throwing = (key: string): object =>
    Object.defineProperty({}, key, {
      enumerable: true,
      get: (): never => {
        throw own;
      },
    });
  test.each(["findAgreements", "findEvents", "findFigures", "findParticipants", "findStatements"])("%s", (name) => {
    expect(() => loose[name]?.(throwing("source"))).toThrow(own);
  });
  test("search and timeline", () => {
    expect(() => loose["search"]?.("salt", { events: [throwing("title")] })).toThrow(own);
    expect(() => loose["timeline"]?.([throwing("date")])).toThrow(own);
  });
});

test("a function with a collection is no collection", () => {
  const from = Object.assign(() => undefined, { events: [] });
  expect(() => loose["getEvent"]?.("x", from)).toThrow(
    "getEvent: expected an array of records or an object with events",
  );
});

test("one of what a plural names", () => {
  expect(api.formatFigure({ ...students, comparator: "=", value: 1, unit: "ties-makers" })).toBe("1 ties maker");
  expect(api.formatFigure({ ...students, comparator: "=", value: 1, unit: "cities" })).toBe("1 city");
});

test("a half of a year has its name in English only", () => {
  expect(api.formatPeriod("2025-01/2025-06", "en-GB")).toBe("the first half of 2025");
  expect(api.formatPeriod("2025-01/2025-06", "de-x-en")).not.toContain("half");
});

test("a list of locales is no locale", () => {
  expect(() => loose["formatPeriod"]?.("2025", ["en"])).toThrow("formatPeriod: an array is no locale");
});

test("what is not made of parts is frozen as it is", () => {
  for (const value of [null, undefined, 5, "text"]) expect(deepFreeze(value)).toBe(value);
});

test("a record is found by its id where a record is asked for", () => {
  expect(loose["referencesTo"]?.("signing")).toEqual(api.referencesTo({ id: "signing" }));
  expect(() => loose["referencesTo"]?.("signing", 5)).toThrow("referencesTo: expected a visit");
  expect(() => loose["recordsCiting"]?.({ source: "x" }, 5)).toThrow("recordsCiting: expected a visit");
});

test("a sentence is cited by what cites it, by the sides of a discrepancy too, and by nothing else", () => {
  const cited = { source: "qazinform-award", passage: "19.1" } as const;
  const expected = api.discrepancies.filter(({ sides }) =>
    sides.some(({ citations }) =>
      citations.some(({ source, passage }) => source === cited.source && passage === cited.passage),
    ),
  );
  const hits = api.recordsCiting(cited);
  expect(hits.flatMap(({ collection, record }) => (collection === "discrepancies" ? [record] : []))).toEqual(expected);
  const other = api.recordsCiting(
    { source: "x" },
    { gaps: [{ id: "gap" }], discrepancies: [{ id: "d", sides: [{ claim: "c" }] }] },
  );
  expect(other).toEqual([]);
  const sided = { discrepancies: [{ id: "d", sides: [{ claim: "c", citations: [{ source: "x" }] }] }] };
  expect(api.recordsCiting({ source: "y" }, sided)).toEqual([]);
  expect(
    api.recordsCiting(
      { source: "x" },
      { discrepancies: [{ id: "d", sides: [{ claim: "c", citations: [{ source: "x" }] }] }] },
    ),
  ).toHaveLength(1);
});

test("search and timeline name themselves where a collection holds what is no record", () => {
  expect(() => loose["search"]?.("salt", { events: [null] })).toThrow(
    /^search: something passed to it is not of its type/,
  );
  expect(() => loose["timeline"]?.([null])).toThrow(/^timeline: something passed to it is not of its type/);
});
