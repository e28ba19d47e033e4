import { describe, expect, test } from "vitest";
import { figures, getSource } from "../../src/index.js";

/** Words by which the pages scale a numeral, by what they begin with. */
const SCALES: readonly (readonly [start: string, factor: number])[] = [
  ["billion", 1e9],
  ["milyar", 1e9],
  ["млрд", 1e9],
  ["миллиард", 1e9],
  ["million", 1e6],
  ["milyon", 1e6],
  ["bin", 1e3],
  ["тысяч", 1e3],
];
const WORDS: Readonly<Record<string, number>> = { one: 1, two: 2, three: 3, four: 4, sixty: 60, шесть: 6 };
const BENGALI_ZERO = "০".codePointAt(0) ?? 0;

/** The numbers that a quote in any of the pages' languages can be read as. */
function numbersIn(quote: string, language: string): readonly number[] {
  const latin = quote
    .replace(/[০-৯]/g, (digit) => String((digit.codePointAt(0) ?? 0) - BENGALI_ZERO))
    .replace(language === "tr" ? /(\d),(\d)/g : /(\d)\.(\d)/g, "$1_$2")
    .replace(/(\d)[.,](\d)/g, "$1$2")
    .replaceAll("_", ".");
  const words = latin.toLowerCase().split(/[\s-]+/);
  return words.flatMap((word, index) => {
    const digits = /\d+(?:\.\d+)?/.exec(word)?.[0];
    const scaleOf = (text: string | undefined): number | undefined =>
      SCALES.find(([start]) => text?.startsWith(start))?.[1];
    const own = scaleOf(word);
    const number = digits === undefined ? (WORDS[word] ?? (own === undefined ? undefined : 1)) : Number(digits);
    if (number === undefined) return [];
    const next = words.slice(index + 1, index + 4);
    // "5 milyar 400 milyon" is one number, and so is "between $4.2 and $5.2 billion" two.
    const scale = own ?? next.map(scaleOf).find((factor) => factor !== undefined) ?? 1;
    const [, more = "", moreScale] = next;
    const sum = /^\d+$/.test(more) ? Number(more) * (scaleOf(moreScale) ?? 0) : 0;
    return [number, number * scale, number * scale + sum];
  });
}

describe("the number of every figure stands in a quote", () => {
  test.each(figures.map((figure) => [figure.id, figure] as const))("%s", (_, { value, citations }) => {
    const read = citations.flatMap(({ source, quote = "" }) => numbersIn(quote, getSource(source).language));
    expect(read).toContain(value);
    for (const wrong of [value + 1, value * 10]) expect(read).not.toContain(wrong);
  });
});
