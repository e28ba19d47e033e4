import fc from "fast-check";
import { expect, test } from "vitest";
import { PartFinder } from "../../src/audit/part-finder.js";

const words = "a ab aab ba Ünal Ün 1 18 8 1.5 5 1,000 000 - ' . , 中 中国".split(" ");
const written = (maxLength: number): fc.Arbitrary<string> =>
  fc.array(fc.constantFrom(...words, " ", " "), { minLength: 1, maxLength }).map((parts) => parts.join(""));

/** The first place of a part at which no word and no number goes on beyond it. */
function naive(text: string, quote: string): number {
  const pieces = (part: string): readonly string[] => part.match(/\d+(?:[.,]\d+)*|[A-Za-zÜü]+|./gsu) ?? [];
  const [all, own] = [pieces(text), pieces(quote)];
  const first = all.findIndex((_, at) => own.every((piece, index) => all[at + index] === piece));
  return first < 0 ? -1 : all.slice(0, first).join("").length;
}

test("parts are found together as they are alone, as whole words and numbers", () => {
  fc.assert(
    fc.property(fc.array(written(4), { maxLength: 8 }), written(12), (quotes, around) => {
      const text = `${around}${quotes[0] ?? ""}${around}`;
      const found = new PartFinder(quotes).in(text);
      expect([...found.keys()].filter((part) => !quotes.includes(part))).toEqual([]);
      for (const quote of quotes) expect(found.get(quote) ?? -1, quote).toBe(naive(text, quote));
    }),
    { numRuns: 2_000 },
  );
});

test("parts that repeat themselves, where the text goes on otherwise", () => {
  const text = `${"salt ".repeat(30)}sale ${"salt ".repeat(9)}sand`;
  const quotes = [8, 9, 10].map((times) => `${"salt ".repeat(times)}sand`);
  expect(new Set(new PartFinder(quotes).in(text).keys())).toEqual(new Set(quotes.slice(0, 2)));
});

test.each([
  ["18 documents", "8 documents"],
  ["$1.5 billion", "5 billion"],
  ["12,000 people", "000 people"],
  ["12,000 people", "2,000 people"],
  ["5.1%", "5"],
  ["Omani", "Oman"],
  ["Alʼan", "Al"],
])("%s does not have %s", (text, quote) => {
  expect(new PartFinder([quote]).in(text).size).toBe(0);
});

test.each([
  ["On July 28 120 delegates met", "120 delegates"],
  ["On July 28 120 delegates met", "On July 28"],
  ["In 2025 200 000 ships came", "200 000 ships"],
])("%s: %s", (text, quote) => {
  expect(new PartFinder([quote]).in(text).get(quote)).toBe(text.indexOf(quote));
});
