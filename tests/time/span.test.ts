import { expect, test } from "vitest";
import { spanOf } from "../../src/time/span.js";

test("an end that is open is absent, and not merely undefined", () => {
  expect(spanOf(undefined, undefined)).toStrictEqual({});
  expect(spanOf("2025-07-28", undefined)).toStrictEqual({ first: "2025-07-28" });
  expect(spanOf(undefined, "2025-07-29")).toStrictEqual({ last: "2025-07-29" });
});
