import { describe, expect, test } from "vitest";
import { dataset } from "../../src/index.js";
import { parseVisit, safeParseVisit } from "../../src/schema.js";
import { caught } from "../caught.js";
import { type Json, visitJson } from "./json.js";
import { replicate } from "./replicate.js";

/** So many problems are told at most. */
const MOST = 1_000;

function nested(depth: number): Json {
  let value: Json = {};
  for (let level = 0; level < depth; level++) value = level % 2 === 0 ? [value] : { value };
  return value;
}

function thrower(): Json {
  return {
    get visit(): never {
      throw new TypeError("not to be read");
    },
  };
}

const withEvents = (events: Json): Json => ({ ...visitJson(), events });

const anything: readonly (readonly [string, Json])[] = [
  ["nothing", undefined],
  ["null", null],
  ["a number", 5],
  ["a symbol", Symbol("x")],
  ["a function", () => ({})],
  ["a date", new Date(0)],
  ["a list", []],
  ["a map", new Map([["visit", {}]])],
  ["a text of JSON", JSON.stringify(dataset)],
  ["an empty object", {}],
  ["an object without a prototype", Object.create(null)],
  ["an object that inherits a visit", Object.create(dataset)],
  ["a value whose getter throws", thrower()],
  [
    "a Proxy that throws",
    new Proxy(
      {},
      {
        ownKeys: () => {
          throw new RangeError("no keys");
        },
      },
    ),
  ],
  ["__proto__ in place of a visit", JSON.parse('{"__proto__": {"visit": {}, "polluted": true}}')],
  ["a text of 50 MB", "x".repeat(50_000_000)],
  ["a field of 50 MB", withEvents([{ ...dataset.events[0], title: 5, summary: "x".repeat(50_000_000) }])],
  ["an id of 50 MB", withEvents([{ ...dataset.events[0], id: "a-".repeat(25_000_000) }])],
  ["a date of 50 MB", withEvents([{ ...dataset.events[0], date: `2025-07-${"2".repeat(50_000_000)}` }])],
  ["millions of members that are none", withEvents(Array.from({ length: 1_000_000 }, () => 0))],
  ["a list of holes without end", withEvents(new Array(4_294_967_295))],
  [
    "millions of citations that are none",
    withEvents([{ ...dataset.events[0], citations: Array.from({ length: 1_000_000 }, () => 0) }]),
  ],
  [
    "millions of members in lists of lists",
    {
      ...visitJson(),
      discrepancies: [
        {
          ...dataset.discrepancies[0],
          sides: Array.from({ length: 60 }, () => ({ records: new Array(99_999).fill(0) })),
        },
      ],
    },
  ],
  ["a list of holes in a record", withEvents([{ ...dataset.events[0], topics: new Array(4_294_967_295) }])],
  [
    "hundreds of thousands of unknown fields",
    withEvents([Object.fromEntries(Array.from({ length: 300_000 }, (_, at) => [`f${at}`, at]))]),
  ],
  [
    "hundreds of thousands of unknown collections",
    Object.fromEntries(Array.from({ length: 300_000 }, (_, at) => [`f${at}`, at])),
  ],
  ["nesting deeper than the stack", nested(200_000)],
  ["an event nested deeper than the stack", withEvents([nested(200_000)])],
  ["a field nested deeper than the stack", withEvents([{ ...dataset.events[0], participants: nested(200_000) }])],
];

describe("whatever it is given, it says what is wrong", () => {
  test.each(anything)("%s", (_name, value) => {
    // It throws what `safeParseVisit` gives.
    const { problems = [] } = caught(() => parseVisit(value));
    expect(problems.length).toBeGreaterThan(0);
    expect(problems.length).toBeLessThanOrEqual(MOST);
    for (const { path, expected, found } of problems) {
      expect([typeof path, expected !== "", found !== ""]).toEqual(["string", true, true]);
      expect(path.length + expected.length + found.length).toBeLessThan(1_000);
    }
    expect(Reflect.get({}, "polluted")).toBeUndefined();
  });

  test.each<readonly [path: string, expected: string, value: Json]>([
    [
      "events[0].id",
      "an id such as link-2, a letter first",
      withEvents([{ ...dataset.events[0], id: `a${"-a".repeat(5_000_000)}` }]),
    ],
    [
      "events[0].place",
      "an id such as link-2, a letter first",
      withEvents([{ ...dataset.events[0], place: `a${"-a".repeat(5_000_000)}` }]),
    ],
    [
      "sources[0].language",
      "a BCP 47 language tag",
      { ...visitJson(), sources: [{ ...dataset.sources[0], language: `en${"-aa".repeat(3_000_000)}` }] },
    ],
  ])("%s of ten million characters is refused there, by its length", (path, expected, value) => {
    const result = safeParseVisit(value);
    expect(result.success ? [] : result.problems).toContainEqual(
      expect.objectContaining({ path, expected: `${expected}, of at most 200 characters` }),
    );
  });

  test("a text is told to be parsed first", () => {
    expect(() => parseVisit("{}")).toThrow("read a text with JSON.parse first");
  });

  test("a list that refers to itself", () => {
    const events: Json[] = [];
    events.push({ ...dataset.events[0], participants: events });
    expect(safeParseVisit(withEvents(events)).success).toBe(false);
  });
});

describe("in a visit of many thousand records", () => {
  const many = (change: (visit: Json) => void): Json => {
    const visit = JSON.parse(JSON.stringify(replicate(dataset, 40)));
    change(visit);
    const result = safeParseVisit(visit);
    return result.success ? result.visit : result.problems;
  };

  test("all is read", () => {
    expect(many(() => undefined).events).toHaveLength(40 * dataset.events.length);
  });

  test("every id twice", () => {
    const problems = many((visit) => visit.events.push(...structuredClone(visit.events)));
    expect(problems.filter(({ rule }: Json) => rule === "ids-unique")).toHaveLength(40 * dataset.events.length);
  });

  test("a circle of partOf through all events", () => {
    const problems = many((visit) => {
      for (const [at, event] of visit.events.entries()) event.partOf = visit.events.at(at - 1).id;
    });
    expect(problems.filter(({ rule, path }: Json) => rule === "no-cycles" && path.endsWith(".partOf"))).toHaveLength(1);
  });
});
