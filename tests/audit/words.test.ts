import { createHash } from "node:crypto";
import { describe, expect, test } from "vitest";
import { align } from "../../src/audit/align.js";
import { inCodePoints } from "../../src/audit/code-points.js";
import { digestOf } from "../../src/audit/digest.js";
import { attributesTo } from "../../src/audit/english/attribution.js";
import { comparatorsIn } from "../../src/audit/english/comparators.js";
import { datesIn } from "../../src/audit/english/dates.js";
import { numbersIn } from "../../src/audit/english/numerals.js";
import { Hasher } from "../../src/audit/hasher.js";
import { normalizeText } from "../../src/audit/normalize-text.js";
import { quotedWords } from "../../src/audit/quoted-words.js";
import { remainder } from "../../src/audit/remainder.js";
import { passagesOf } from "./article.js";

const NUMBER_WORDS =
  "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen";
const TENS = "twenty thirty forty fifty sixty seventy eighty ninety";

describe("numbers", () => {
  test("in words", () => {
    expect(numbersIn(NUMBER_WORDS)).toEqual(Array.from({ length: 20 }, (_, number) => number));
    expect(numbersIn(TENS)).toEqual([20, 30, 40, 50, 60, 70, 80, 90]);
  });

  test("with a scale", () => {
    expect(numbersIn("two hundred, two thousand, two million, two billion, Two Trillion")).toEqual([
      200, 2_000, 2_000_000, 2_000_000_000, 2_000_000_000_000,
    ]);
  });

  test.each([
    ["1,234,567.89", [1_234_567.89]],
    ["1,234.5 and 12.25", [1_234.5, 12.25]],
    ["12,3456", [12, 3456]],
    ["1.5 5 million", [1.5, 5_000_000]],
    ["5 5", [5, 5]],
    ["million", []],
    ["5 constructor", [5]],
  ])("%s: %j", (text, numbers) => {
    expect(numbersIn(text)).toEqual(numbers);
  });
});

describe("comparators", () => {
  test.each([
    [">", "more than", "over", "above", "exceed", "exceeds", "exceeded", "exceeding", "MORE THAN"],
    [">=", "at least", "no fewer than", "no less than", "or more", "AT LEAST"],
    ["<", "under", "below", "fewer than", "less than", "UNDER"],
    [
      "<=",
      "at most",
      "up to",
      "no more than",
      "the top",
      "world's top",
      "among the top",
      "top",
      "within the",
      "AT MOST",
    ],
    ["~", "some", "around", "about", "nearly", "almost", "approximately", "roughly", "close to", "SOME"],
    ["=", "moreover", "aboveboard", "exceedingly", "overt", "undertow", "bestop", "a top", "something", "aroundabout"],
  ])("%s", (comparator, ...cues) => {
    for (const cue of cues) expect(comparatorsIn(`${cue} five`), cue).toContain(comparator);
  });

  test("two words, two comparators", () => {
    expect(comparatorsIn("about or above five")).toEqual([">", "~"]);
  });
});

const MONTHS = "January February March April May June July August September October November December".split(" ");
const WEEKDAYS = "Thursday Friday Saturday Sunday Monday Tuesday Wednesday".split(" ");

describe("dates, in a text published on Wednesday, 30 July 2025", () => {
  const dates = (text: string): readonly string[] => [...datesIn(text, "2025-07-30")];

  test.each(MONTHS.map((name, index) => [name, String(index + 1).padStart(2, "0")] as const))("%s", (name, month) => {
    expect(dates(`${name} 3`)).toEqual([`2025-${month}-03`]);
    expect(dates(`3 ${name}`)).toEqual([`2025-${month}-03`]);
    expect(dates(`${name} 13, 2019`)).toEqual(["2019", `2019-${month}-13`]);
    expect(dates(`13 ${name} 2019`)).toEqual(["2019", `2019-${month}-13`, `2019-${month}`]);
    expect(dates(`${name} 2019`)).toEqual(["2019", `2019-${month}`]);
    expect(dates(`last ${name}`)).toEqual([`${Number(month) < 7 ? 2025 : 2024}-${month}`]);
  });

  test.each(WEEKDAYS.map((name, index) => [name, 24 + index] as const))("%s", (name, day) => {
    expect(dates(name)).toEqual([`2025-07-${day}`]);
  });

  test.each([
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

  test.each(["x2025-07-30", "2025-07-30x", "2025-07", "2025-02-30"])(
    "published on %s, which is no day",
    (published) => {
      expect([...datesIn("today, in 2026 and 2027-05", published)]).toEqual(["2026", "2027-05"]);
    },
  );

  test("a day before the first of a month", () => {
    expect([...datesIn("yesterday", "2025-03-01")]).toEqual(["2025-02-28"]);
  });
});

const INVERTIBLE = "said says stated stressed added noted emphasised emphasized recalled announced declared".split(" ");
const OTHERS = "called highlighted underlined underscored praised greeted congratulated welcomed thanked told".split(
  " ",
);

describe("who speaks", () => {
  test.each([...INVERTIBLE, ...OTHERS])("%s", (verb) => {
    expect(attributesTo(`The Queen ${verb} it.`, "Queen")).toBe(true);
    expect(attributesTo(`The Queen, ${verb} it.`, "Queen")).toBe(true);
    expect(attributesTo(`The Queen warmly ${verb} it.`, "Queen")).toBe(true);
    expect(attributesTo(`the queen ${verb.toUpperCase()} it.`, "Queen")).toBe(true);
    expect(attributesTo(`The Queen ${verb}x it.`, "Queen")).toBe(false);
    expect(attributesTo(`The Queen warm ${verb} it.`, "Queen")).toBe(false);
    expect(attributesTo(`“It is,” ${verb} the Queen.`, "Queen")).toBe(INVERTIBLE.includes(verb));
    expect(attributesTo(`“It is,” ${verb}, Queen Mara.`, "Queen")).toBe(INVERTIBLE.includes(verb));
    expect(attributesTo(`“It is,” ${verb} the President Queen.`, "Queen")).toBe(INVERTIBLE.includes(verb));
    expect(attributesTo(`“It is,” ${verb} President Queen.`, "queen")).toBe(INVERTIBLE.includes(verb));
    expect(attributesTo(`“It is,” x${verb} the Queen.`, "Queen")).toBe(false);
  });

  test("a name is no expression", () => {
    for (const mark of [".", "*", "+", "?", "^", "$", "{", "}", "(", ")", "|", "[", "]", "\\"]) {
      expect(attributesTo(`Ada ${mark}B said so.`, `Ada ${mark}B`)).toBe(true);
      expect(attributesTo("Ada said so.", `X${mark}`)).toBe(false);
    }
    expect(attributesTo("Adam said so.", "Ad.m")).toBe(false);
  });
});

describe("the form n1", () => {
  test.each([
    ["\u00ab\u00bb\u201c\u201d\u201e\u201f", '""""""'],
    ["\u2018\u2019\u201a\u201b\u2039\u203a", "''''''"],
    ["\u2010\u2011\u2012\u2013\u2014\u2015\u2212\ufe58\ufe63\uff0d", "----------"],
    ["a\u2026b\u2026", "a...b..."],
    ["a\u00ad\u061c\u200b\u200f\u202a\u202e\u2060\u2064\u2066\u2069\ufeffb", "ab"],
    ["a\r\nb\rc\nd", "a b c d"],
    ["a\r\n\r\nb\r\rc\n \n\t\nd", "a\n\nb\n\nc\n\nd"],
    ["\n\na\n\n", "a"],
    ["a  b \u0085\u0085 c\u00a0d\u3000e\u0085f", "a b c d e f"],
    [" a ", "a"],
    ["e\u0301", "\u00e9"],
    ["e\u00ad\u0301", "\u00e9"],
    ["", ""],
  ])("%j: %j", (text, normal) => {
    expect(normalizeText(text)).toBe(normal);
  });
});

test.each(["", "a", "Türkiye 😀", "x".repeat(1_000), ...Array.from({ length: 40 }, (_, index) => `text ${index}`)])(
  "the digest of %j is SHA-256 in base64url",
  async (text) => {
    expect(await digestOf(text)).toBe(createHash("sha256").update(text).digest("base64url"));
  },
);

test("a text is measured and cut in code points", () => {
  for (const text of ["abcdef", "a😀cd😀f", "\ud83dbcdef"]) {
    const points = Array.from(text);
    const { text: own, length, slice } = inCodePoints(text);
    expect([own, length, slice(1, 5)]).toEqual([text, 6, points.slice(1, 5).join("")]);
  }
});

describe("the hasher", () => {
  const digest = (text: string): string => createHash("sha256").update(text).digest("base64url");

  test("knows a text again, and stops at its limit", async () => {
    const hasher = new Hasher(1);
    expect(await hasher.matches("a", digest("a"))).toBe(true);
    expect(await hasher.matches("a", digest("a"))).toBe(true);
    expect(await hasher.matches("a", digest("b"))).toBe(false);
    expect(hasher.cutShort).toBe(false);
    expect(await hasher.matches("b", digest("b"))).toBe(false);
    expect(hasher.cutShort).toBe(true);
  });

  test("takes two thousand candidates, and no more", () => {
    const candidates = Array.from({ length: 2_001 }, (_, index) => index);
    const hasher = new Hasher(1);
    expect(hasher.within(candidates.slice(1))).toHaveLength(2_000);
    expect(hasher.cutShort).toBe(false);
    expect(hasher.within(candidates)).toEqual([]);
    expect(hasher.cutShort).toBe(true);
  });
});

test("a text with half of its passages is of the article, and one with less of another", async () => {
  const drawn = await passagesOf([["Salt is good."], ["Fish is good."]]);
  const half = await align(drawn, ["Salt is good."]);
  expect(half).toMatchObject({ isOther: false, recognised: 0.5 });
  expect(half.passages.map(({ status }) => status)).toEqual(["exact", "missing"]);
  const less = await align(await passagesOf([["Salt is good."], ["Fish is good!!"]]), ["Salt is good."]);
  expect(less).toMatchObject({
    isOther: true,
    shift: 0,
    inserted: [],
    passages: [
      { id: "1.1", status: "missing" },
      { id: "2.1", status: "missing" },
    ],
  });
});

test("what is left between two points is what no span there accounts for", () => {
  const paragraphs = ["aaaa bbbb", "cc dd"].map(inCodePoints);
  const spans = [
    { paragraph: 0, start: 0, end: 2 },
    { paragraph: 0, start: 5, end: 7 },
    { paragraph: 1, start: 4, end: 5 },
  ];
  expect(remainder({ paragraph: 0, offset: 5 }, { paragraph: 1, offset: 3 }, paragraphs, spans)).toEqual([
    { paragraph: 0, start: 7, end: 9, text: "bb" },
    { paragraph: 1, start: 0, end: 3, text: "cc" },
  ]);
});

test("a quoted word is counted once, and one that is cut by a quote as a whole", () => {
  const passages = [
    { id: "1.1", status: "exact", text: "salt is our friend" },
    { id: "1.2", status: "missing" },
  ] as const;
  const quoting = (...quotes: readonly string[]) =>
    quotedWords(
      passages,
      quotes.map((quote) => ({ source: "daily", passage: "1.1", quote })),
    );
  expect(quoting()).toEqual({ of: 4, found: 0 });
  expect(quoting("is our")).toEqual({ of: 4, found: 2 });
  expect(quoting("salt is", "is our")).toEqual({ of: 4, found: 3 });
  expect(quoting("friend")).toEqual({ of: 4, found: 1 });
  expect(quoting("s our f")).toEqual({ of: 4, found: 3 });
  expect(quoting(" is ")).toEqual({ of: 4, found: 1 });
  expect(quoting("pepper")).toEqual({ of: 4, found: 0 });
  expect(
    quotedWords(passages, [
      { source: "daily", passage: "1.2", quote: "salt" },
      { source: "daily", passage: "1.1" },
    ]),
  ).toEqual({ of: 4, found: 0 });
});
