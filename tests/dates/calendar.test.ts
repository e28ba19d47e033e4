import { describe, expect, test } from "vitest";
import { parseDate } from "../../src/dates/parse-date.js";
import { dateBounds } from "../../src/index.js";
import { caught } from "../caught.js";

test.each([
  ["2025/2026/2027", "malformed"],
  ["../..", "malformed"],
  ["2025-7", "malformed"],
  ["2025/soon", "malformed"],
  ["2025-13", "impossible"],
  ["2025-02-30/..", "impossible"],
  ["2026/2025", "reversed"],
])("%s is %s", (text, problem) => {
  expect(parseDate(text)).toBe(problem);
});

const MONTHS = Array.from({ length: 100 }, (_, month) => String(month).padStart(2, "0"));
const LENGTHS: Readonly<Record<string, number>> = {
  ...{ "01": 31, "02": 28, "03": 31, "04": 30, "05": 31, "06": 30 },
  ...{ "07": 31, "08": 31, "09": 30, "10": 31, "11": 30, "12": 31 },
};

function isDay(text: string): boolean {
  try {
    const { first, last } = dateBounds(text);
    return first === text && last === text;
  } catch {
    return false;
  }
}

test("a year has the days of the calendar, and none besides", () => {
  for (const month of MONTHS) {
    const days = MONTHS.filter((day) => isDay(`2025-${month}-${day}`));
    const all = MONTHS.slice(1, (LENGTHS[month] ?? 0) + 1);
    expect(days, month).toEqual(LENGTHS[month] === undefined ? [] : all);
  }
});

describe("what only looks like a day is none", () => {
  test.each([
    ...[
      "x2025-07-29",
      "2025-07-29x",
      "5-07-29",
      "12025-07-29",
      "2025-07-290",
      "abcd-07-29",
      "2025-0x-29",
      "2025-1x-29",
    ],
    ...["2025-07-0x", "2025-07-1x", "2025-07-2x", "2025-07-3x", "2025/07-29", "2025-07.29", "2025-07-29\n"],
  ])("%j", (text) => {
    expect(isDay(text)).toBe(false);
  });
});

describe("the nearest date has the parts of what was typed, each within the calendar", () => {
  test.each([
    ["2025-7", "2025-07"],
    ["2025-13", "2025-12"],
    ["2025-00", "2025-01"],
    ["2025-7-0", "2025-07-01"],
    ["2025-02-31", "2025-02-28"],
    ["2025-13-32", "2025-12-31"],
    ["25-07-29", undefined],
  ])("%s: %s", (text, near) => {
    expect(caught(() => dateBounds(text)).nearest).toBe(near);
  });
});
