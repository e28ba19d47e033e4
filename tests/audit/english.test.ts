import { describe, expect, test } from "vitest";
import { datesIn } from "../../src/audit/english/dates.js";
import { numbersIn } from "../../src/audit/english/numerals.js";

const ONE_TO_NINETEEN =
  "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen";
const TENS = "twenty thirty forty fifty sixty seventy eighty ninety";

describe("numbers", () => {
  test("in words", () => {
    expect(numbersIn(ONE_TO_NINETEEN)).toEqual(Array.from({ length: 20 }, (_, number) => number));
    expect(numbersIn(TENS)).toEqual([20, 30, 40, 50, 60, 70, 80, 90]);
  });

  test.each([
    ["some 800,000 guests", [800_000]],
    ["15 billion US dollars and $1.5 million", [15_000_000_000, 1_500_000]],
    ["may exceed one million", [1_000_000]],
    ["two hundred, two thousand, Two Trillion", [200, 2_000, 2_000_000_000_000]],
    ["grew by 5.1%", [5.1]],
    ["the 5th meeting, a 90-day stay, the 180th anniversary", [5, 90, 180]],
    ["two schools among the top twenty", [2, 20]],
    ["1.1 billion", [1_100_000_000]],
    ["1,234,567.89", [1_234_567.89]],
    ["12,34 and 12,3456", [12, 34, 12, 3456]],
    ["1.5 5 million", [1.5, 5_000_000]],
    ["no number, a millionaire, someone, millions", []],
    ["a quarter of a million, two thirds of a million, a crowd of a million", [2, 1e6]],
    ["a million, half a million, a hundred, a dozen, two dozen", [1e6, 5e5, 100, 12, 24]],
    ["one hundred and five, one hundred fifty, two hundred and five thousand", [105, 150, 205_000]],
    ["two thousand five hundred and twelve, a thousand", [2512, 1000]],
    ["between two hundred and five hundred, two thousand and five thousand", [200, 500, 2000, 5000]],
    ["the third meeting, two thirds, a quarter", [2]],
    ["12 000 people", [12_000, 12, 0]],
    ["5 constructor", [5]],
  ])("%s: %j", (text, numbers) => {
    expect(numbersIn(text)).toEqual(numbers);
  });
});

const MONTHS = "January February March April May June July August September October November December".split(" ");
const WEEKDAYS = "Thursday Friday Saturday Sunday Monday Tuesday Wednesday".split(" ");

describe("dates, in a text published on Wednesday, 30 July 2025", () => {
  const dates = (text: string): readonly string[] => [...datesIn(text, "2025-07-30")];

  test.each(MONTHS.map((name, index) => [name, String(index + 1).padStart(2, "0")] as const))("%s", (name, month) => {
    expect(dates(`${name} 3`)).toEqual([`2025-${month}-03`]);
    expect(dates(`3 ${name}`)).toEqual([`2025-${month}-03`]);
    expect(dates(`${name} 13, 2019`)).toEqual(["2019", `2019-${month}`, `2019-${month}-13`]);
    expect(dates(`13 ${name} 2019`)).toEqual(["2019", `2019-${month}`, `2019-${month}-13`]);
    expect(dates(`${name} 2019`)).toEqual(["2019", `2019-${month}`]);
    expect(dates(`last ${name}`)).toEqual([`${Number(month) < 7 ? 2025 : 2024}-${month}`]);
  });

  test.each(WEEKDAYS.map((name, index) => [name, 24 + index] as const))("%s", (name, day) => {
    const next = day + 7 > 31 ? `2025-08-0${day + 7 - 31}` : `2025-07-${day + 7}`;
    expect(dates(name)).toEqual([`2025-07-${day}`, next]);
  });

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
  ])("%s: %j", (text, found) => {
    expect(dates(text)).toEqual(found);
  });

  test.each(["soon", "x2025-07-30", "2025-07-30x", "2025-07", "2025-02-30", "2025-07-30/2025-07-31"])(
    "published on %s, which is not a day",
    (published) => {
      expect([...datesIn("today, last year, in 2026 and 2027-05", published)]).toEqual(["2026", "2027-05"]);
    },
  );

  test("a day before the first of a month", () => {
    expect([...datesIn("yesterday", "2025-03-01")]).toEqual(["2025-02-28"]);
  });
});
