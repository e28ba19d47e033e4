import { describe, expect, test } from "vitest";
import { type AnyIds, type Figure, formatFigure, formatPeriod } from "../../src/index.js";

const figure = (value: number, unit: string): Figure<AnyIds> => ({
  ...{ id: "a", label: "fish", measure: "fish", value, unit, comparator: "=", modality: "reported" },
  citations: [{ source: "daily" }],
});

test("what is not there has no text, and is no error", () => {
  expect(formatPeriod(undefined)).toBeUndefined();
  expect(formatFigure(undefined)).toBeUndefined();
});

test("an ordinal is never rounded either", () => {
  expect(formatFigure(figure(1.23456, "ordinal"))).toBe("1.23456th");
});

describe("a unit is a currency where it is the code of one and no more", () => {
  test.each([
    ["USD", "12 US dollars"],
    ["USDs", "12 USDs"],
    ["nUSD", "12 nUSD"],
  ])("%s: %s", (unit, text) => {
    expect(formatFigure(figure(12, unit))).toBe(text);
  });
});
