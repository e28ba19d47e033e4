import { describe, expect, test } from "vitest";
import { attributesTo } from "../../src/audit/english/attribution.js";
import { comparatorsIn } from "../../src/audit/english/comparators.js";
import { datesIn } from "../../src/audit/english/dates.js";
import { numbersIn } from "../../src/audit/english/numerals.js";

describe("numbers", () => {
  test.each([
    ["some 800,000 guests", [800_000]],
    ["15 billion US dollars and $1.5 million", [15_000_000_000, 1_500_000]],
    ["may exceed one million", [1_000_000]],
    ["grew by 5.1%", [5.1]],
    ["the 5th meeting, a 90-day stay, the 180th anniversary", [5, 90, 180]],
    ["two schools among the top twenty", [2, 20]],
    ["1.1 billion", [1_100_000_000]],
    ["no number, a millionaire, someone", []],
    ["12,34", [12, 34]],
  ] as const)("%s", (text, numbers) => {
    expect(numbersIn(text)).toEqual(numbers);
  });
});

describe("comparators", () => {
  test.each([
    ["more than 12,000 fish", ">"],
    ["may exceed one million", ">"],
    ["some 800,000 people", "~"],
    ["around 80 guests", "~"],
    ["top 20 economies", "<="],
    ["at least five", ">="],
    ["fewer than ten", "<"],
    ["18 documents", "="],
    ["15 billion US dollars", "="],
  ] as const)("%s: %s", (words, comparator) => {
    expect(comparatorsIn(words)).toEqual([comparator]);
  });
});

test("a day of publication that is none leaves the dates that need none", () => {
  expect([...datesIn("in 2026, last year, on Tuesday", "soon")]).toEqual(["2026"]);
  expect([...datesIn("on 2025-07-29", "2025-13-01")]).toEqual(["2025-07-29"]);
});

test("nor does an interval tell which day is today", () => {
  expect([...datesIn("today, in 2026", "2025-07-30/2025-07-31")]).toEqual(["2026"]);
});

describe("dates, in a text published on Wednesday, 30 July 2025", () => {
  test.each([
    ["on Monday, July 28", "2025-07-28"],
    ["on 28 July 2024", "2024-07-28"],
    ["July 3, 2023", "2023-07-03"],
    ["in February 2023", "2023-02"],
    ["in 2026", "2026"],
    ["on 2025-07-30", "2025-07-30"],
    ["last year", "2024"],
    ["this year", "2025"],
    ["next year", "2026"],
    ["in the first half of this year", "2025-01/2025-06"],
    ["last December", "2024-12"],
    ["last June", "2025-06"],
    ["On Tuesday", "2025-07-29"],
    ["on Wednesday", "2025-07-30"],
    ["on Thursday", "2025-07-24"],
    ["today", "2025-07-30"],
    ["yesterday", "2025-07-29"],
  ])("%s: %s", (text, date) => {
    expect(datesIn(text, "2025-07-30")).toContain(date);
  });

  test("no date, none", () => {
    expect([...datesIn("in the near future, 12,000 people", "2025-07-30")]).toEqual([]);
  });
});

describe("who speaks", () => {
  test.each([
    ["“…,” said the Kazakh President.", "Kazakh President", true],
    ["The Head of State highly praised his contribution.", "Head of State", true],
    ["Ada Ünal emphasized that", "Ada Ünal", true],
    ["…, Ada Ünal said.", "Ada Ünal", true],
    ["He said that under Ada Ünal it had", "Ada Ünal", false],
    ["Bo called his colleague Ada Ünal wise", "Ada Ünal", false],
    ["Ada (1.5) said", "Ada (1.5)", true],
  ])("%s: %s", (text, name, speaks) => {
    expect(attributesTo(text, name)).toBe(speaks);
  });
});
