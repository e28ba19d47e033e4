import { expect, test } from "vitest";
import { isDayIn, spanOf } from "../../src/dates/span.js";

test("an end that is open is absent, and not merely undefined", () => {
  expect(spanOf(undefined, undefined)).toStrictEqual({});
  expect(spanOf("2025-07-28", undefined)).toStrictEqual({ first: "2025-07-28" });
  expect(spanOf(undefined, "2025-07-29")).toStrictEqual({ last: "2025-07-29" });
});

test.each([
  ["on both its ends and between", { first: "2025-07-28", last: "2025-07-30" }, ["28", "29", "30"]],
  ["from its beginning on", { first: "2025-07-29" }, ["29", "30", "31"]],
  ["up to its end", { last: "2025-07-28" }, ["27", "28"]],
  ["always where both ends are open", {}, ["27", "28", "29", "30", "31"]],
])("a day is one of a date %s", (_when, span, days) => {
  const july = ["27", "28", "29", "30", "31"];
  expect(july.filter((day) => isDayIn(`2025-07-${day}`, span))).toEqual(days);
});
