import { describe, expect, test } from "vitest";
import { numbersIn } from "../../src/audit/english/numerals.js";
import { figures, getSource } from "../../src/index.js";

/** How the quotes of pages in other languages are put into the words that the audit can read. */
const IN_ENGLISH: readonly (readonly [pattern: RegExp, english: string])[] = [
  [/\bmilyar\S*/g, "billion"],
  [/\bmilyon\S*/g, "million"],
  [/\bbin\S*/g, "thousand"],
  [/на миллиард\S*/g, "one billion"],
  [/миллиард\S*|млрд/g, "billion"],
  [/тысяч\S*/g, "thousand"],
  [/шесть/g, "six"],
  // A decimal comma; the quotes have no comma that parts thousands but in English.
  [/(\d),(\d)/g, "$1.$2"],
];
const BENGALI_ZERO = "০".codePointAt(0) ?? 0;

/** A quote in words and digits that the audit can read. */
function readable(quote: string, language: string): string {
  // "between $4.2 and $5.2 billion" says the scale once for both.
  if (language === "en") return quote.replace(/([\d.]+) and (\S+) (\w+illion)/, "$1 $3 and $2 $3");
  const latin = quote.replace(/[০-৯]/g, (digit) => String((digit.codePointAt(0) ?? 0) - BENGALI_ZERO));
  return IN_ENGLISH.reduce((text, [pattern, english]) => text.replace(pattern, english), latin);
}

describe("the number of every figure stands in a quote", () => {
  test.each(figures.map((figure) => [figure.id, figure] as const))("%s", (_, { value, citations }) => {
    const read = citations.flatMap(({ source, quote = "" }) => {
      const numbers = numbersIn(readable(quote, getSource(source).language));
      // "5 milyar 400 milyon" is one number.
      return [...numbers, numbers.reduce((sum, number) => sum + number, 0)];
    });
    expect(read).toContain(value);
    for (const wrong of [value + 1, value * 10]) expect(read).not.toContain(wrong);
  });
});
