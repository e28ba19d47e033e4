import { expect, test } from "vitest";
import { certainSpan, eventSpan } from "../../src/dates/event-span.js";
import type { DaySpan } from "../../src/dates/span.js";

const days = (first?: string, last?: string): DaySpan => ({
  ...(first === undefined ? {} : { first }),
  ...(last === undefined ? {} : { last }),
});

test.each<readonly [date: string, until: string, within: DaySpan | undefined, certain: DaySpan | undefined]>([
  ["2025-07-28", "2025-07-30", days("2025-07-28", "2025-07-30"), days("2025-07-28", "2025-07-30")],
  ["2025-07", "2025-09-02", days("2025-07-01", "2025-09-02"), days("2025-07-31", "2025-09-02")],
  ["2025-07-28", "2025-09", days("2025-07-28", "2025-09-30"), days("2025-07-28", "2025-09-01")],
  // The end may be the day of the beginning, or later.
  ["2025-07-28", "2025", days("2025-07-28", "2025-12-31"), days("2025-07-28", "2025-07-28")],
  ["2025-07", "2025", days("2025-07-01", "2025-12-31"), undefined],
  ["2025-07-28", "../2026", days("2025-07-28", "2026-12-31"), days("2025-07-28", "2025-07-28")],
  ["2025-07-28", "2025-08/..", days("2025-07-28"), days("2025-07-28", "2025-08-01")],
  ["../2025", "2026-02-01", days(undefined, "2026-02-01"), days("2025-12-31", "2026-02-01")],
  ["2025/..", "2026", days("2025-01-01", "2026-12-31"), undefined],
  // Just so the beginning may be the day of the end, or earlier.
  ["2025-07", "2025-07-30", days("2025-07-01", "2025-07-30"), days("2025-07-30", "2025-07-30")],
  ["2025-07-28/2025-07-29", "2025-07-28", days("2025-07-28", "2025-07-28"), days("2025-07-28", "2025-07-28")],
  ["2025/..", "2025-07-30", days("2025-01-01", "2025-07-30"), days("2025-07-30", "2025-07-30")],
  ["2025", "../2025-07", days("2025-01-01", "2025-07-31"), undefined],
  // An end before the beginning is a mistake.
  ["2025-07", "2025-06-30", days("2025-07-01", "2025-07-31"), undefined],
  ["2025-07-28", "2025-07-01", days("2025-07-28", "2025-07-28"), days("2025-07-28", "2025-07-28")],
  ["soon", "2025", undefined, undefined],
  ["soon", "later", undefined, undefined],
  ["2025-07-28", "later", days("2025-07-28", "2025-07-28"), undefined],
])("from %s until %s", (date, until, within, certain) => {
  expect(eventSpan({ date, until })).toEqual(within);
  expect(certainSpan({ date, until })).toEqual(certain);
});

test("without an end, within its date", () => {
  expect(eventSpan({ date: "2025-07" })).toEqual(days("2025-07-01", "2025-07-31"));
  expect(eventSpan({ date: "soon" })).toBe(undefined);
});
