import edtf from "edtf";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { dateBounds, VisitError } from "../../src/index.js";
import { caught } from "../caught.js";

const year = fc.integer({ min: 0, max: 9999 }).map((number) => String(number).padStart(4, "0"));
const twoDigits = (max: number): fc.Arbitrary<string> =>
  fc.integer({ min: 0, max }).map((number) => String(number).padStart(2, "0"));
const month = fc.tuple(year, twoDigits(13)).map((parts) => parts.join("-"));
const day = fc.tuple(year, twoDigits(13), twoDigits(32)).map((parts) => parts.join("-"));
const nearDay = fc
  .tuple(fc.constantFrom("2023", "2024", "1900", "2000"), fc.constant("02"), twoDigits(32))
  .map((parts) => parts.join("-"));
const date = fc.oneof(year, month, day, nearDay);
/** Days that the library, tried on the ends of February and of the year from 0 to 9999, takes for others: it has no leap day in the year 0. */
const OTHERWISE: readonly string[] = ["0000-02-28", "0000-02-29"];
const realDate = date.filter((text) => exists(text) && !OTHERWISE.includes(text));
const end = fc.oneof(realDate, fc.constant(".."));

/** Whether the calendar has that day, month or year: written out in full and back, it is the same. */
function exists(text: string): boolean {
  const time = Date.parse(`${text}${"-01-01".slice(text.length - 4)}`);
  return !Number.isNaN(time) && isoDay(time).startsWith(text);
}

function viaEdtf(text: string): unknown {
  try {
    const { min, max } = edtf(text);
    return {
      ...(Number.isFinite(min) ? { first: isoDay(min) } : {}),
      ...(Number.isFinite(max) ? { last: isoDay(max) } : {}),
    };
  } catch {
    return "rejected";
  }
}

function own(text: string): unknown {
  try {
    return dateBounds(text);
  } catch (error) {
    if (error instanceof VisitError) return "rejected";
    throw error;
  }
}

const isoDay = (time: number): string => new Date(time).toISOString().slice(0, 10);

describe("dateBounds gives what the library edtf gives", () => {
  test("for days, months and years", () => {
    fc.assert(
      fc.property(realDate, (text) => {
        expect(own(text)).toEqual(viaEdtf(text));
      }),
      { numRuns: 2_000 },
    );
  });

  test.each(OTHERWISE)("but for %s, which is the day that it says", (text) => {
    expect(dateBounds(text)).toEqual({ first: text, last: text });
  });

  // The library takes 30 February for the first days of March.
  test("and there is no day that the calendar does not have", () => {
    fc.assert(
      fc.property(date, (text) => {
        expect(own(text) !== "rejected").toBe(exists(text));
      }),
      { numRuns: 2_000 },
    );
  });

  test("for intervals, open ones included", () => {
    fc.assert(
      fc.property(end, end, (from, to) => {
        // Open at both ends is not of the profile.
        fc.pre(from !== ".." || to !== "..");
        // The library compares beginnings alone, and rejects a day to the end of its own year or a day to itself.
        fc.pre(
          from === ".." || to === ".." || (!from.startsWith(to) && dateBounds(from).first !== dateBounds(to).first),
        );
        expect(own(`${from}/${to}`)).toEqual(viaEdtf(`${from}/${to}`));
      }),
      { numRuns: 2_000 },
    );
  });

  test("an interval may end with the year, or the month, that it begins in", () => {
    expect(dateBounds("2025-07-29/2025")).toEqual({ first: "2025-07-29", last: "2025-12-31" });
    expect(dateBounds("2024-02-29/2024-02")).toEqual({ first: "2024-02-29", last: "2024-02-29" });
  });

  // What the standard has beyond the profile: seasons, doubt, sets, times, long and negative years, the unspecified.
  test.each([
    ...["2025-21", "2025?", "2025~", "2025-07-29%", "202X", "2025-XX", "[2024,2025]", "{2024,2025}"],
    ...["2025-07-29T10:00", "2025-07-29T10:00Z", "-2025", "Y12025", "2025-7", "25", "", " ", "2025 ", "../..", "/2025"],
    ...["2025/", "/", "2025/2026/2027", "2025-07-29/", "２０２５", "2025\n", "2025-07-28\u0000"],
    // What only looks like a day.
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
  ])("and nothing beyond the profile: %j", (text) => {
    expect(own(text)).toBe("rejected");
  });

  test("the answer is the caller's own, without an end that is open", () => {
    expect(dateBounds("2025-07/..")).toStrictEqual({ first: "2025-07-01" });
    expect(dateBounds("../2025-07")).toStrictEqual({ last: "2025-07-31" });
    expect(dateBounds("2025")).not.toBe(dateBounds("2025"));
    expect(Object.isFrozen(dateBounds("2025"))).toBe(false);
  });
});

test.each([null, 5, {}, true])("%s is not a date", (value) => {
  expect(caught(() => dateBounds(value as never))).toMatchObject({ code: "invalid-date", where: "dateBounds", value });
});

const MONTHS = Array.from({ length: 100 }, (_, month) => String(month).padStart(2, "0"));
const LENGTHS: Readonly<Record<string, number>> = {
  ...{ "01": 31, "02": 28, "03": 31, "04": 30, "05": 31, "06": 30 },
  ...{ "07": 31, "08": 31, "09": 30, "10": 31, "11": 30, "12": 31 },
};

const isDay = (text: string): boolean => JSON.stringify(own(text)) === JSON.stringify({ first: text, last: text });

test("a year has the days of the calendar, and none besides", () => {
  for (const month of MONTHS) {
    const days = MONTHS.filter((day) => isDay(`2025-${month}-${day}`));
    const all = MONTHS.slice(1, (LENGTHS[month] ?? 0) + 1);
    expect(days, month).toEqual(LENGTHS[month] === undefined ? [] : all);
  }
});
