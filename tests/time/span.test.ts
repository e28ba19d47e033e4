import { expect, test } from "vitest";
import { isDayIn, spanOf } from "../../src/time/span.js";

test("an end that is open is absent, and not merely undefined", () => {
  expect(spanOf(undefined, undefined)).toStrictEqual({});
  expect(spanOf("2025-07-28", undefined)).toStrictEqual({ first: "2025-07-28" });
  expect(spanOf(undefined, "2025-07-29")).toStrictEqual({ last: "2025-07-29" });
});

test.each([
  ["2025-07-27", false, false, true],
  ["2025-07-28", true, true, true],
  ["2025-07-29", true, true, true],
  ["2025-07-30", false, true, false],
])(
  "%s is a day of the two, of those from the first, of those to the last: %s, %s, %s",
  (day, within, after, before) => {
    const [first, last] = ["2025-07-28", "2025-07-29"];
    expect(isDayIn(day, { first, last })).toBe(within);
    expect(isDayIn(day, { first })).toBe(after);
    expect(isDayIn(day, { last })).toBe(before);
    expect(isDayIn(day, {})).toBe(true);
  },
);
