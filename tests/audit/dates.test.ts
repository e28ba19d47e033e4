import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { datesIn, leavesDatesOpen } from "../../src/audit/english/dates.js";

const PUBLISHED = "2025-07-30";
const dates = (text: string, published?: string): readonly string[] => [...datesIn(text, published)].sort();

const NAMES = "January February March April May June July August September October November December".split(" ");
const SHORT_NAMES = "Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec".split(" ");

const twoDigits = (value: number): string => String(value).padStart(2, "0");
const ordinal = (day: number): string =>
  `${day}${day > 10 && day < 14 ? "th" : (["th", "st", "nd", "rd"][day % 10] ?? "th")}`;

interface Day {
  readonly month: number;
  readonly day: number;
  readonly year: number;
}

const someDay: fc.Arbitrary<Day> = fc.record({
  month: fc.integer({ min: 0, max: 11 }),
  day: fc.integer({ min: 1, max: 28 }),
  year: fc.integer({ min: 1000, max: 2099 }),
});
const nameOf = (month: number): fc.Arbitrary<string> =>
  fc
    .constantFrom(...[NAMES[month], SHORT_NAMES[month], `${SHORT_NAMES[month]}.`, NAMES[month]?.toUpperCase()])
    .map((name) => name ?? "");
/** A day as reports write it, with its year. */
const written = ({ month, day, year }: Day): fc.Arbitrary<string> =>
  fc
    .tuple(nameOf(month), fc.constantFrom(String(day), ordinal(day)), fc.integer({ min: 0, max: 3 }))
    .map(([name, number, order]) =>
      [
        `${number} ${name} ${year}`,
        `${name} ${number}, ${year}`,
        `the ${number} of ${name}, ${year}`,
        `${name} ${number} ${year}`,
      ].at(order),
    )
    .map((text) => text ?? "");
const withText = someDay.chain((day) => fc.tuple(fc.constant(day), written(day)));

test.each([
  ["on Monday, July 28", ["2025-07-28"]],
  ["first half of this year, last December", ["2025", "2025-01/2025-06", "2024-12"]],
  ["in the near future, 12,000 people", []],
  ["today", ["2025-07-30"]],
  ["yesterday", ["2025-07-29"]],
  ["todays", []],
  ["yesterdays", []],
  ["ayesterday, atoday", []],
  ["first half of this year", ["2025", "2025-01/2025-06"]],
  ["second half of this year", ["2025", "2025-07/2025-12"]],
  ["last year, this year, next year", ["2024", "2025", "2026"]],
  ["12025 20255 x2025", []],
  ["2025-07-301", ["2025-07"]],
  ["2025-07", ["2025-07"]],
  ["xJuly 3, July 333, 333 July", []],
  ["Mayor 5", []],
  ["July 20199", []],
  ["in the first half of 2024", ["2024", "2024-01/2024-06"]],
  ["in the second half of last year", ["2024", "2024-07/2024-12"]],
  ["the third quarter of 2024", ["2024", "2024-07/2024-09"]],
  ["since May 2020, since the year 2019", ["2019", "2019/..", "2020", "2020-05", "2020-05/.."]],
  ["the season of 2023/24, 2024/23", ["2023", "2023/2024", "2024"]],
  ["28.07.2025", ["2025", "2025-07-28"]],
  ["5.7.2025", ["2025", "2025-07-05"]],
  ["the first and the fourth quarter of 2024", ["2024", "2024-10/2024-12"]],
  ["the first quarter of 2024, the second quarter of 2024", ["2024", "2024-01/2024-03", "2024-04/2024-06"]],
  ["tomorrow", ["2025-07-31"]],
  ["last month, this month and next month", ["2025-06", "2025-07", "2025-08"]],
  ["He is due in Astana on Friday", ["2025-07-25", "2025-08-01"]],
  ["On Tuesday, 12 documents were signed", ["2025-07-29", "2025-08-05"]],
  [
    "on Tuesday, April 29; Tuesday the 29th of April; Monday, 4 Dec. 2023",
    ["2023", "2023-12", "2023-12-04", "2025-04-29"],
  ],
  [
    "on April 29 (Tuesday), April 29, Tuesday; Tuesday (April 29); on 4 Dec. 2023 (Monday)",
    ["2023", "2023-12", "2023-12-04", "2025-04-29"],
  ],
  ["the day before yesterday, the day after tomorrow", ["2025-07-28", "2025-08-01"]],
  ["next Tuesday", ["2025-08-05", "2025-08-12"]],
  ["last Tuesday", ["2025-07-29"]],
  ["this Friday", ["2025-07-25", "2025-08-01"]],
  ["last July, this July, next July", ["2024-07", "2025-07", "2026-07"]],
  ["last June, this June, next June", ["2025-06", "2026-06"]],
  ["last May, this Sept., next Sept.", ["2025-05", "2025-09"]],
  ["on 28 July last year", ["2024", "2024-07", "2024-07-28"]],
  ["in December of last year", ["2024", "2024-12"]],
  ["5 May next year", ["2026", "2026-05", "2026-05-05"]],
  ["on Wednesday", ["2025-07-30", "2025-08-06"]],
  ["last Wednesday", ["2025-07-23"]],
  ["About 20 may attend, 20 May", ["2025-05-20"]],
])("%s", (text, found) => {
  expect(dates(text, PUBLISHED)).toEqual([...found].sort());
});

const WEEKDAYS = "Thursday Friday Saturday Sunday Monday Tuesday Wednesday".split(" ");

test.each(WEEKDAYS.map((name, index) => [name, 24 + index] as const))("%s, published on a Wednesday", (name, day) => {
  const next = day + 7 > 31 ? `2025-08-0${day + 7 - 31}` : `2025-07-${day + 7}`;
  expect(dates(name, PUBLISHED)).toEqual([`2025-07-${day}`, next]);
});

test.each(NAMES.map((name, index) => [name, twoDigits(index + 1)] as const))(
  "a day of %s, without its year",
  (name, month) => {
    for (const text of [`${name} 3`, `3 ${name}`]) expect(dates(text, PUBLISHED)).toEqual([`2025-${month}-03`]);
    expect(dates(`last ${name}`, PUBLISHED)).toEqual([`${Number(month) < 7 ? 2025 : 2024}-${month}`]);
  },
);

describe("a day with its year", () => {
  test("is read however it is written, whether or not the day of publication is known", () => {
    fc.assert(
      fc.property(withText, fc.constantFrom(PUBLISHED, undefined), ([{ year, month, day }, text], published) => {
        const [inYear, inMonth] = [String(year), `${year}-${twoDigits(month + 1)}`];
        expect(dates(`They met on ${text}.`, published)).toEqual([inYear, inMonth, `${inMonth}-${twoDigits(day)}`]);
        expect(leavesDatesOpen(text, published)).toBe(false);
      }),
    );
  });

  test("is not read from a longer word in any script", () => {
    fc.assert(
      fc.property(withText, fc.constantFrom(..."aZßışéйяλ中०"), ([{ year }, text], letter) => {
        const grown = text.replace(/\p{L}+(?=[^\p{L}]*$)/u, (month) => `${month}${letter}`);
        for (const date of dates(grown, PUBLISHED)) expect(date).toBe(String(year));
      }),
    );
  });
});

describe("days in a row", () => {
  const joins = fc.constantFrom("-", " - ", "–", " – ", " to ", " until ", " through ");
  const rows = fc.tuple(
    fc.integer({ min: 1, max: 20 }),
    fc.integer({ min: 1, max: 8 }),
    fc.integer({ min: 0, max: 11 }),
  );

  test("have every day from the first to the last, and the interval", () => {
    fc.assert(
      fc.property(rows, joins, fc.boolean(), ([first, length, month], join, isMonthFirst) => {
        const days = `${first}${join}${first + length}`;
        const text = isMonthFirst ? `${NAMES[month]} ${days}, 2024` : `${days} ${NAMES[month]} 2024`;
        const inMonth = `2024-${twoDigits(month + 1)}`;
        const all = Array.from({ length: length + 1 }, (_, index) => `${inMonth}-${twoDigits(first + index)}`);
        expect(dates(text)).toEqual(["2024", inMonth, ...all, `${all[0]}/${all.at(-1)}`].sort());
      }),
    );
  });

  test.each([
    ["August 18 - 20", "2025-08-18 2025-08-18/2025-08-20 2025-08-19 2025-08-20"],
    ["2 to 6 July", "2025-07-02 2025-07-02/2025-07-06 2025-07-03 2025-07-04 2025-07-05 2025-07-06"],
    ["between 2 and 4 July", "2025-07-02 2025-07-02/2025-07-04 2025-07-03 2025-07-04"],
    ["(between 2 and 4 July)", "2025-07-02 2025-07-02/2025-07-04 2025-07-03 2025-07-04"],
    ["between the 2nd and the 4th of July", "2025-07-02 2025-07-02/2025-07-04 2025-07-03 2025-07-04"],
    ["6 and 7 May", "2025-05-06 2025-05-06/2025-05-07 2025-05-07"],
    ["6 and 9 May", "2025-05-06 2025-05-09"],
    ["May 6, 7 and 9", "2025-05-06 2025-05-07 2025-05-09"],
    ["May 6, 7, & 8", "2025-05-06 2025-05-06/2025-05-08 2025-05-07 2025-05-08"],
    ["9-6 May", "2025-05-06 2025-05-09"],
    ["30 June - 2 July", "2025-06-30 2025-06-30/2025-07-02 2025-07-01 2025-07-02"],
    ["30 June and 2 July", "2025-06-30 2025-07-02"],
    ["between 30 June and 2 July", "2025-06-30 2025-06-30/2025-07-02 2025-07-01 2025-07-02"],
    ["May 6, 18 documents", "2025-05-06"],
    ["May to 6 June", "2025-06-06"],
  ])("%s: %s", (text, found) => {
    expect(dates(text, PUBLISHED).join(" ")).toBe(found);
  });

  test.each([
    ["30 June to 2 July 2024", "2024 2024-06 2024-06-30 2024-06-30/2024-07-02 2024-07 2024-07-01 2024-07-02"],
    ["31 December to 1 January 2025", "2024-12 2024-12-31 2024-12-31/2025-01-01 2025 2025-01 2025-01-01"],
    ["from Sunday, June 30, to Tuesday, July 2, 2024", "2024-06-30/2024-07-02"],
    ["January-November 2024", "2024 2024-01 2024-01/2024-11 2024-11"],
    ["May to 6 June 2024", "2024 2024-05 2024-05/2024-06-06 2024-06 2024-06-06"],
    ["7 May to 6 May 2024", "2024 2024-05 2024-05-06 2024-05-07"],
    ["May to June 2024", "2024 2024-05 2024-05/2024-06 2024-06"],
    ["1 March to 30 September 2024", "2024-03-01/2024-09-30"],
    ["6 May. It rained. 7 June 2024", "2024 2024-06 2024-06-07"],
    ["from 2005 to 2024", "2005 2005/2024 2024"],
    ["between 2005 and 2024", "2005 2005/2024 2024"],
    ["2005 and 2024", "2005 2024"],
  ])("%s: %s", (text, found) => {
    const all = dates(text);
    expect(found.includes(" ") ? all.join(" ") : all).toEqual(
      found.includes(" ") ? found : expect.arrayContaining([found]),
    );
  });
});

test("a day before the first of a month", () => {
  expect(dates("yesterday", "2025-03-01")).toEqual(["2025-02-28"]);
});

test("an open interval", () => {
  expect(dates("14 meetings since 2019, and since the year 2005", undefined)).toEqual(
    expect.arrayContaining(["2019/..", "2005/.."]),
  );
  expect(dates("since 20190", undefined)).toEqual([]);
});

test("a day of last, this or next year", () => {
  const inYear = (which: string): readonly string[] => dates(`on July 29 of ${which} year`, "2026-02-02");
  expect(inYear("last")).toContain("2025-07-29");
  expect(inYear("this")).toContain("2026-07-29");
  expect(inYear("next")).toContain("2027-07-29");
  expect(inYear("last")).not.toContain("2026-07-29");
  expect(dates("on July 29 last year", "2026-02-02")).toEqual(["2025", "2025-07", "2025-07-29"]);
  expect(dates("the last day of last year", "2026-02-02")).toEqual(["2025"]);
});

test.each([
  ["31 December", "2025-01-02", "2024-12-31"],
  ["31 December", "2025-01-30", "2024-12-31"],
  ["31 December", "2025-01-31", "2025-12-31"],
  ["5 January", "2024-12-20", "2025-01-05"],
  ["5 January", "2024-11-30", "2024-01-05"],
  ["30 December to 2 January", "2025-01-03", "2024-12-30/2025-01-02"],
])("%s, published on %s, is %s", (text, published, date) => {
  expect(dates(text, published)).toContain(date);
});

describe("what is no date", () => {
  test.each([
    "6 Mayıs",
    "Mayor 6",
    "July 28,000 people",
    "at 6.5 May",
    "May 10:30",
    "July 2.5 million",
    "in May",
    "12 Julyish",
    "Sept. 66x",
  ])("%s", (text) => {
    expect(dates(text, PUBLISHED).filter((date) => !/^2025-05-0?5$/.test(date))).toEqual([]);
  });
});

describe("the day of publication", () => {
  const NO_DAYS = ["2025-07", "../2025-12", "2025-02-30", "2025-07-30/2025-07-31"];

  test.each(["July 28", "6th May", "last year", "last Dec.", "on Tuesday", "today", "first half of this year"])(
    "is needed for %j",
    (text) => {
      for (const published of [undefined, "soon", "2025", "x2025-07-30", "2025-07-30x", ...NO_DAYS]) {
        expect(dates(text, published)).toEqual([]);
        expect(leavesDatesOpen(text, published)).toBe(true);
      }
      expect(dates(text, PUBLISHED)).not.toEqual([]);
      expect(leavesDatesOpen(text, PUBLISHED)).toBe(false);
    },
  );

  test("is not needed for what has its year, or is no date", () => {
    expect(leavesDatesOpen("In 2024 they met on May 6, 2023, for years.", undefined)).toBe(false);
  });
});

test("long lists take no long time", () => {
  for (const text of ["1 and ".repeat(20_000), "6 may and ".repeat(10_000), "2024-".repeat(20_000)]) {
    dates(text, PUBLISHED);
  }
});
