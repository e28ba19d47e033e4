import { describe, expect, test } from "vitest";
import { attributesTo } from "../../src/audit/english/attribution.js";
import { comparatorsOf } from "../../src/audit/english/comparators.js";
import { datesIn } from "../../src/audit/english/dates.js";
import { numbersIn, writtenNumbers } from "../../src/audit/english/numerals.js";
import type { CitedText } from "../../src/audit/evidence.js";
import { Mentions } from "../../src/audit/mentions.js";
import type { AnyIds } from "../../src/model/ids.js";
import type { Participant } from "../../src/model/participant.js";
import { island } from "../island.js";
import { record } from "../mutable.js";

const comparatorsIn = (quote: string, index = 0, before = ""): readonly string[] =>
  comparatorsOf(quote, writtenNumbers(quote), index, before);

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
    ["a million, half a million, a hundred, a dozen, two dozen", [1e6, 5e5, 100, 12, 24]],
    ["one hundred and five, one hundred fifty, two hundred and five thousand", [105, 150, 205_000]],
    ["two thousand five hundred and twelve, a thousand", [2512, 1000]],
    ["between two hundred and five hundred, two thousand and five thousand", [200, 500, 2000, 5000]],
    ["the third meeting, the twelfth, fifteenth, twentieth and twenty-fifth", [3, 12, 15, 20, 25]],
    ["12 000 people", [12_000, 12, 0]],
    ["5 constructor", [5]],
  ])("%s: %j", (text, numbers) => {
    expect(numbersIn(text)).toEqual(numbers);
  });
});

describe("comparators", () => {
  test.each([
    [
      ">",
      "more than",
      "in excess of",
      "upwards of",
      "over",
      "above",
      "exceed",
      "exceeds",
      "exceeded",
      "exceeding",
      "MORE THAN",
    ],
    [">=", "at least", "no fewer than", "no less than", "not less than", "a minimum of", "AT LEAST"],
    ["<", "under", "below", "fewer than", "less than", "UNDER"],
    [
      "<=",
      "at most",
      "up to",
      "no more than",
      "not more than",
      "a maximum of",
      "the top",
      "world's top",
      "among the top",
      "top",
      "within the",
      "AT MOST",
    ],
    [
      "~",
      "some",
      "an estimated",
      "around",
      "about",
      "nearly",
      "almost",
      "approximately",
      "roughly",
      "close to",
      "SOME",
    ],
    ["=", "moreover", "aboveboard", "exceedingly", "overt", "undertow", "bestop", "a top", "something", "aroundabout"],
  ])("%s", (comparator, ...cues) => {
    for (const cue of cues) {
      expect(comparatorsIn(`${cue} five`), cue).toEqual([comparator]);
      if (comparator !== "=")
        expect(comparatorsIn("five", 0, `they were ${cue} `), cue).toEqual([cue === "top" ? "=" : comparator]);
    }
  });

  test("two words, two comparators", () => {
    expect(comparatorsIn("about or above five")).toEqual([">", "~"]);
  });

  test.each([
    ["five or more, 5 and above, 5+ people", ">=", ">=", ">="],
    ["5 people or more", ">="],
    ["five or less", "<="],
    ["may not exceed 90 days, not exceeding 90", "<=", "<="],
    ["5 ministers and over 100 businessmen", "=", ">"],
    ["5 planes or more than 20", "=", ">"],
    ["trade surpassed $5 billion", ">"],
    ["over two years, 5 people", ">", "="],
    ["more than 5 of 10", ">", "="],
    ["over $5 billion", ">"],
  ])("of each number: %s", (quote, ...comparators) => {
    expect(comparators.map((_, index) => comparatorsIn(quote, index))).toEqual(comparators.map((one) => [one]));
  });

  test("words before the quote count for the number with which it begins, and for no other", () => {
    expect(comparatorsIn("$5 billion", 0, "trade of over ")).toEqual([">"]);
    expect(comparatorsIn("5 people", 0, "over two years, ")).toEqual(["="]);
    expect(comparatorsIn("5 people", 0, "over the years ")).toEqual(["="]);
    expect(comparatorsIn("trade of 5", 0, "more than ")).toEqual(["="]);
    expect(comparatorsIn("90 days", 0, "must not exceed ")).toEqual(["<="]);
    expect(comparatorsIn("more than 500 people", 0, "No ")).toEqual(["<="]);
    expect(comparatorsIn("least 500 people", 0, "at ")).toEqual([">="]);
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
    expect(dates(name)).toEqual([`2025-07-${day}`]);
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

  test.each([
    ["He said that under Ada Ünal it had", "Ada Ünal"],
    ["Bo called his colleague Ada Ünal wise", "Ada Ünal"],
  ])("not in %j", (text, name) => {
    expect(attributesTo(text, name)).toBe(false);
  });

  test("a name is not a regular expression", () => {
    for (const mark of [".", "*", "+", "?", "^", "$", "{", "}", "(", ")", "|", "[", "]", "\\"]) {
      expect(attributesTo(`Ada ${mark}B said so.`, `Ada ${mark}B`)).toBe(true);
      expect(attributesTo("Ada said so.", `X${mark}`)).toBe(false);
    }
    expect(attributesTo("Adam said so.", "Ad.m")).toBe(false);
  });
});

const queen = record<Participant<AnyIds>>([...island.participants], "mara-vell");
const minister = record<Participant<AnyIds>>([...island.participants], "una-bray");

function cited(text: string, language: string = "en"): CitedText {
  const [source] = island.sources;
  if (source === undefined) throw new Error("the island has sources");
  const own = { citation: { source: source.id }, source: { ...source, language }, text };
  return { ...own, quote: undefined, at: 0, isQuoteAlone: false };
}

const speaks = (person: Participant<AnyIds>, ...texts: readonly CitedText[]): boolean | undefined =>
  new Mentions([queen, minister]).isSpeaker(person, texts);

test.each([
  ["Mara Vell and Una Bray stressed it.", true, true],
  ["Mara Vell, after talks with Una Bray, said so.", true, true],
  ["The Queen also said so to Una Bray.", true, false],
  ["It grew, said the Turkish Foreign Minister Una Bray beside Mara Vell.", false, true],
  ["So said Mara Vell's friend, Una Bray explained.", false, true],
  ["According to Una Bray, Mara Vell listened.", false, true],
])("%s", (text, queenSpeaks, ministerSpeaks) => {
  expect([speaks(queen, cited(text)), speaks(minister, cited(text))]).toEqual([queenSpeaks, ministerSpeaks]);
});

describe("a verb of speech beside a name decides", () => {
  test.each([["Mara Vell greeted everybody, Una Bray among them."], ["The Queen said that Una Bray was right."]])(
    "%s",
    (text) => {
      expect(speaks(queen, cited(text))).toBe(true);
      expect(speaks(minister, cited(text))).toBe(false);
    },
  );

  test("both may speak, and in any of the texts", () => {
    const texts = [cited("The Queen said so."), cited("Una Bray said so too.")];
    expect([speaks(queen, ...texts), speaks(minister, ...texts)]).toEqual([true, true]);
  });
});

test("without such a verb, a mention is enough", () => {
  expect(speaks(minister, cited("The Queen and Una Bray were there."))).toBe(true);
  expect(speaks(minister, cited("The Queen was there."))).toBe(false);
});

test("verbs are known for English only", () => {
  const texts = [cited("The Queen said that Una Bray was right.", "tr")];
  expect([speaks(queen, ...texts), speaks(minister, ...texts)]).toEqual([true, true]);
});
