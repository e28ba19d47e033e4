const UNITS = "zero one two three four five six seven eight nine ten eleven twelve";
const TEENS = "thirteen fourteen fifteen sixteen seventeen eighteen nineteen";
const TENS = "twenty thirty forty fifty sixty seventy eighty ninety";

// Maps, as an object would take "5 constructors" for a number with a scale.
const WORDS: ReadonlyMap<string, number> = /* @__PURE__ */ new Map([
  ...`${UNITS} ${TEENS}`.split(" ").map((word, value): [string, number] => [word, value]),
  ...TENS.split(" ").map((word, index): [string, number] => [word, (index + 2) * 10]),
]);
const SCALES: ReadonlyMap<string, number> = /* @__PURE__ */ new Map([
  ["hundred", 1e2],
  ["thousand", 1e3],
  ["million", 1e6],
  ["billion", 1e9],
  ["trillion", 1e12],
]);

const NUMERAL = /(\d{1,3}(?:,\d{3})+(?!\d)(?:\.\d+)?|\d+(?:\.\d+)?)|([a-z]+)/gi;

/**
 * The numbers in an English text, in digits or in words up to ninety, with their scale: "800,000", "5.1%", "15
 * billion", "one million", also "5th" and "90-day".
 */
export function numbersIn(text: string): readonly number[] {
  const tokens = [...text.matchAll(NUMERAL)].map(([, digits, word]) =>
    digits === undefined ? (word ?? "").toLowerCase() : Number(digits.replaceAll(",", "")),
  );
  return tokens.flatMap((token, index) => {
    const value = typeof token === "number" ? token : WORDS.get(token);
    if (value === undefined) return [];
    const next = tokens[index + 1];
    const scale = typeof next === "string" ? SCALES.get(next) : undefined;
    // 1.1 * 1e9 is not exact in binary; twelve digits are more than any source has.
    return Number((value * (scale ?? 1)).toPrecision(12));
  });
}
