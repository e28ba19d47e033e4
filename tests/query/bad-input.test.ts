import { describe, expect, test } from "vitest";
import {
  findAgreements,
  findEvents,
  findFigures,
  findParticipants,
  findStatements,
  getEvent,
} from "../../src/index.js";
import { caught } from "../caught.js";

/** Calls with what the types forbid, as an untyped caller would. */
type Loose = (...args: readonly unknown[]) => unknown;

const finders: readonly (readonly [string, Loose])[] = [
  ["findEvents", findEvents as unknown as Loose],
  ["findParticipants", findParticipants as unknown as Loose],
  ["findAgreements", findAgreements as unknown as Loose],
  ["findFigures", findFigures as unknown as Loose],
  ["findStatements", findStatements as unknown as Loose],
];

describe.each(finders)("%s", (name, find) => {
  test.each([undefined, null, 1, "text", true, [], [{}], () => ({}), Symbol("filter"), new Date(0)])(
    "a filter that is none: %s",
    (filter) => {
      const error = caught(() => find(filter));
      expect(error.code).toBe("invalid-filter");
      expect(error.message).toContain(name);
    },
  );

  test("an unknown key, with the nearest one", () => {
    const error = caught(() => find({ txet: "x" }));
    expect(error).toMatchObject({ code: "unknown-filter-key", value: "txet", nearest: "text", name: "VisitError" });
    expect(error.message).toContain('Did you mean "text"?');
  });

  test.each(["__proto__", "constructor", "toString", ""])("a key that every object has: %s", (key) => {
    const filter = Object.defineProperty({}, key, { value: "x", enumerable: true });
    expect(caught(() => find(filter))).toMatchObject({ code: "unknown-filter-key", value: key });
  });

  test.each([
    1,
    Number.NaN,
    true,
    Symbol("source"),
    { any: [] },
    { all: "qazinform-award" },
    { all: [], any: [] },
    [1],
    [null],
    [undefined],
    { all: [{}] },
  ])("a value that is none: %s", (value) => {
    expect(caught(() => find({ source: value }))).toMatchObject({ code: "invalid-value" });
  });

  test("a sparse array has no holes to fall through", () => {
    expect(caught(() => find({ source: new Array(3) })).code).toBe("invalid-value");
  });

  test.each([null, 5, "events", {}, { events: 5 }, { events: { length: 1 } }])(
    "a collection that is none: %s",
    (from) => {
      expect(caught(() => find({}, from)).code).toBe("invalid-collection");
    },
  );

  test("a passage without its source", () => {
    expect(caught(() => find({ passage: "1.1" })).code).toBe("invalid-filter");
  });

  test("an unknown id is an empty answer", () => {
    expect(find({ source: "the-times" })).toEqual([]);
  });
});

describe("dates", () => {
  const impossible = [
    ["2025-02-30", "2025-02-28"],
    ["2024-02-30", "2024-02-29"],
    ["1900-02-29", "1900-02-28"],
    ["2025-13", "2025-12"],
    ["2025-00", "2025-01"],
    ["2025-07-00", "2025-07-01"],
    ["2025-06-31", "2025-06-30"],
  ] as const;

  test.each(impossible)("there is no %s; near is %s", (date, nearest) => {
    expect(caught(() => findEvents({ on: date }))).toMatchObject({ code: "invalid-date", value: date, nearest });
    expect(caught(() => findFigures({ period: date })).code).toBe("invalid-date");
  });

  test.each([
    "2025-7-29",
    "29.07.2025",
    "July 2025",
    "",
    "2025-07-29T10:00",
    "20250729",
    "2025-07-29/",
    "/2025",
    "../..",
    "2025/2026/2027",
    " 2025",
    "٢٠٢٥",
  ])("%s is no date", (date) => {
    expect(caught(() => findEvents({ on: date })).code).toBe("invalid-date");
  });

  test.each(["0004-02-29", "2000-02-29", "0000", "9999-12-31"])("%s is a date", (date) => {
    expect(findEvents({ on: date })).toEqual([]);
  });

  test.each([new Date(0), 2025, { all: [2025] }, true])("%s is no text", (date) => {
    expect(["invalid-date", "invalid-value"]).toContain(caught(() => findEvents({ on: date as never })).code);
  });

  test.each(["2025-07/2025-06", "2026/2025-12-31"])("the interval %s ends before it begins", (interval) => {
    expect(caught(() => findEvents({ on: interval }))).toMatchObject({
      code: "invalid-interval",
      nearest: interval.split("/").reverse().join("/"),
    });
    expect(caught(() => findEvents({ between: interval })).code).toBe("invalid-interval");
  });

  test("two ends in the wrong order", () => {
    const error = caught(() => findEvents({ between: ["2025-08", "2025-07"] }));
    expect(error).toMatchObject({ code: "invalid-interval", nearest: "2025-07/2025-08" });
  });

  test.each([[], ["2025"], ["2025", "2026", "2027"], null, {}, 5])("%s is no interval", (between) => {
    expect(caught(() => findEvents({ between: between as never })).code).toBe("invalid-interval");
  });

  test("a bad end of an interval", () => {
    expect(caught(() => findEvents({ between: ["2025-02-30", ".."] })).code).toBe("invalid-date");
    expect(caught(() => findEvents({ between: ["2025", 5] as never })).code).toBe("invalid-date");
  });

  test("an unknown way to match, beside a date or alone", () => {
    expect(caught(() => findEvents({ match: "exact" as never })).code).toBe("invalid-value");
    expect(caught(() => findEvents({ on: "2025", match: "posible" as never }))).toMatchObject({
      code: "invalid-value",
      nearest: "possible",
    });
  });
});

describe("flags", () => {
  test.each(["yes", 1, "true"])("expected and hedged are true or false, not %s", (value) => {
    expect(caught(() => findAgreements({ expected: value as never })).code).toBe("invalid-value");
    expect(caught(() => findFigures({ hedged: value as never })).code).toBe("invalid-value");
  });
});

describe("getX", () => {
  test.each([null, 5, "events", {}])("a collection that is none: %s", (from) => {
    expect(caught(() => getEvent("arrival", from as never)).code).toBe("invalid-collection");
  });
});

test("a huge string is answered, not hung on", () => {
  const error = caught(() => (findEvents as unknown as Loose)({ ["k".repeat(1_000_000)]: 1 }));
  expect(error.code).toBe("unknown-filter-key");
  expect(error.message.length).toBeLessThan(400);
});

test("an exception of the caller's own getter passes through", () => {
  const own = new RangeError("mine");
  const filter = {
    get kind(): string {
      throw own;
    },
  };
  expect(() => (findEvents as unknown as Loose)(filter)).toThrow(own);
});
