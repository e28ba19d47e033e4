import fc from "fast-check";
import { expect, test } from "vitest";
import { certainSpan, eventSpan } from "../../src/dates/event-span.js";

const DAYS = [1, 2, 3, 4, 5, 6];
const iso = (day: number): string => `2025-07-0${day}`;
const day = fc.constantFrom(...DAYS);

/** A date with the first and the last of the days that it covers. */
interface Vague {
  readonly text: string;
  readonly from: number;
  readonly to: number;
}

const vague: fc.Arbitrary<Vague> = fc.oneof(
  day.map((one) => ({ text: iso(one), from: one, to: one })),
  fc
    .tuple(day, day)
    .filter(([from, to]) => from < to)
    .map(([from, to]) => ({ text: `${iso(from)}/${iso(to)}`, from, to })),
);

test("an event is certainly under way on the days that all its possible beginnings and ends share", () => {
  fc.assert(
    fc.property(vague, vague, (date, until) => {
      // Ends before the beginning, and events of a single day, are tried below.
      fc.pre(date.from < until.to);
      const courses = DAYS.flatMap((start) => DAYS.map((end) => [start, end] as const)).filter(
        ([start, end]) =>
          start <= end && start >= date.from && start <= date.to && end >= until.from && end <= until.to,
      );
      const certain = DAYS.filter((one) => courses.every(([start, end]) => start <= one && one <= end)).map(iso);
      const expected = certain.length === 0 ? undefined : { first: certain[0], last: certain.at(-1) };
      expect(certainSpan({ date: date.text, until: until.text })).toEqual(expected);
      expect(eventSpan({ date: date.text, until: until.text })).toEqual({ first: iso(date.from), last: iso(until.to) });
    }),
    { numRuns: 2_000 },
  );
});

test.each([
  ["2025-07-05", "2025-07-05/..", { first: "2025-07-05", last: "2025-07-05" }, { first: "2025-07-05" }],
  ["../2025-07-05", "2025-07-05", { first: "2025-07-05", last: "2025-07-05" }, { last: "2025-07-05" }],
  [
    "2025-07-05/..",
    "2025-07-06",
    { first: "2025-07-06", last: "2025-07-06" },
    { first: "2025-07-05", last: "2025-07-06" },
  ],
  [
    "2025-07-05",
    "../2025-07-06",
    { first: "2025-07-05", last: "2025-07-05" },
    { first: "2025-07-05", last: "2025-07-06" },
  ],
  ["2025-07-05/..", "../2025-07-06", undefined, { first: "2025-07-05", last: "2025-07-06" }],
  // Mistakes: the end alone is dropped, or nothing is known.
  [
    "2025-07-05",
    "2025-07-04",
    { first: "2025-07-05", last: "2025-07-05" },
    { first: "2025-07-05", last: "2025-07-05" },
  ],
  ["2025-07", "2025-06-04", undefined, { first: "2025-07-01", last: "2025-07-31" }],
  ["2025-07-05", "soon", undefined, { first: "2025-07-05", last: "2025-07-05" }],
  ["soon", "2025-07-05", undefined, undefined],
  ["soon", "later", undefined, undefined],
] as const)("from %s until %s", (date, until, certain, whole) => {
  expect(certainSpan({ date, until })).toEqual(certain);
  expect(eventSpan({ date, until })).toEqual(whole);
});
