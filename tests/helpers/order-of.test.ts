import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { compareDates, daysOf, isBefore } from "../../src/index.js";

const pad = (number: number): string => String(number).padStart(2, "0");
const point = fc
  .tuple(fc.integer({ min: 2024, max: 2026 }), fc.integer({ min: 1, max: 12 }), fc.integer({ min: 1, max: 28 }))
  .chain(([year, month, day]) =>
    fc.constantFrom(`${year}`, `${year}-${pad(month)}`, `${year}-${pad(month)}-${pad(day)}`),
  );
const date = fc.oneof(
  point,
  point.map((from) => `${from}/..`),
  point.map((to) => `../${to}`),
);

/** The days of a date, with ends that are open far away. */
const days = (text: string): { readonly first: string; readonly last: string } => ({
  first: "0000-01-01",
  last: "9999-12-31",
  ...daysOf(text),
});

describe("isBefore", () => {
  test("decides what every pair of days agrees on, and nothing else", () => {
    fc.assert(
      fc.property(date, date, (a, b) => {
        const [one, other] = [days(a), days(b)];
        const pairs = [one.first, one.last].flatMap((x) =>
          [other.first, other.last].map((y) => (x === y ? undefined : x < y)),
        );
        const truths = new Set(pairs);
        expect(isBefore(a, b)).toBe(truths.size === 1 ? pairs[0] : undefined);
      }),
      { numRuns: 2_000 },
    );
  });

  test.each([
    ["2025-07-28", "2025-07-29", true],
    ["2025-07-29", "2025-07-28", false],
    ["2025-07-28", "2025-07-28", undefined],
    ["2025", "2025-12-31", undefined],
    ["2025", "2025-01-01", undefined],
    ["2024", "2025", true],
    ["2025/..", "2026", undefined],
    ["2026", "2025/..", undefined],
    ["2024", "2025/..", true],
    ["../2024", "2025", true],
  ])("%s before %s: %s", (a, b, answer) => {
    expect(isBefore(a, b)).toBe(answer);
  });
});

describe("compareDates", () => {
  test("is an order: of opposite signs the other way round, and passed on", () => {
    fc.assert(
      fc.property(date, date, date, (a, b, c) => {
        expect(Math.sign(compareDates(a, b))).toBe(-Math.sign(compareDates(b, a)) + 0);
        if (compareDates(a, b) <= 0 && compareDates(b, c) <= 0) expect(compareDates(a, c)).toBeLessThanOrEqual(0);
      }),
    );
  });

  test("puts first what begins first, and of those what ends first", () => {
    const dates = ["2026", "2025/..", "2025-07-29", "2025", "../2026", "2025-07", "2025-01"];
    expect(dates.sort(compareDates)).toEqual([
      "../2026",
      "2025-01",
      "2025",
      "2025/..",
      "2025-07",
      "2025-07-29",
      "2026",
    ]);
  });

  test("the same days are equal, however they are written", () => {
    expect(compareDates("2025-07", "2025-07-01/2025-07-31")).toBe(0);
  });
});

test("daysOf gives an object that is the caller's own", () => {
  const days = daysOf("2025-07");
  expect(days).not.toBe(daysOf("2025-07"));
  expect(Object.isFrozen(days)).toBe(false);
});

test.each([
  ["2025-02-30", "invalid-date", "2025-02-28"],
  ["2025-7-9", "invalid-date", "2025-07-09"],
  ["2025-13", "invalid-date", "2025-12"],
  ["soon", "invalid-date", undefined],
  ["2026/2025", "invalid-interval", "2025/2026"],
])("%s is an error that names the nearest date", (text, code, nearest) => {
  for (const [name, call] of [
    ["daysOf", () => daysOf(text)],
    ["compareDates", () => compareDates("2025", text)],
    ["isBefore", () => isBefore(text, "2025")],
  ] as const) {
    expect(call).toThrow(expect.objectContaining({ name: "VisitError", code, where: name, value: text }));
    if (nearest !== undefined) expect(call).toThrow(`Did you mean "${nearest}"?`);
  }
});
