import fc from "fast-check";
import { expect, test } from "vitest";
import { numbersIn } from "../../src/audit/english/numerals.js";

const scales: readonly (readonly [scale: number, ...spellings: readonly string[]])[] = [
  [1, "", " people", "%", " hours", " km2"],
  [1e3, " thousand"],
  [1e6, " million", "mn", " mln", " millions"],
  [1e9, " billion", "bn", " bn", " bln"],
  [1e12, " trillion", "tn", " trln"],
];
const scaled = fc
  .constantFrom(...scales)
  .chain(([scale, ...spellings]) => fc.tuple(fc.constant(scale), fc.constantFrom(...spellings)));
const decimals = fc.integer({ min: 0, max: 99_999 }).map((hundredths) => hundredths / 100);

test("a number is read with its currency, decimals, scale and sign", () => {
  const currencies = fc.constantFrom("", "$", "€", "US$", "USD ", "EUR");
  fc.assert(
    fc.property(
      currencies,
      decimals,
      scaled,
      fc.constantFrom("", "-", "minus "),
      (currency, value, [scale, end], sign) => {
        const expected = Number((value * scale * (sign === "" ? 1 : -1)).toPrecision(12)) + 0;
        expect(numbersIn(`It was ${sign}${currency}${value}${end}.`)).toEqual([expected]);
      },
    ),
  );
});

const ONE_TO_NINETEEN =
  "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen";
const TENS = "twenty thirty forty fifty sixty seventy eighty ninety";

test("a number is read in words", () => {
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
  ["1,234,567,890,123", [1_234_567_890_123]],
  ["12345678.12345", [12_345_678.123_45]],
  ["1.1 billion", [1_100_000_000]],
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
  ["$41bn and $41 bn", [41e9, 41e9]],
  ["41 mln", [41e6]],
  ["€3.5m", [3.5e6]],
  ["$5 m, £2b, $1t, €40k", [5e6, 2e9, 1e12, 40e3]],
  ["3.5m people", [3.5, 3.5e6]],
  ["a race of 100 m, 5t of salt, 7b", [100, 5, 7]],
  ["USD 41 bn, Rs500 crore, 3 lakh", [41e9, 5e9, 3e5]],
  ["-3%, −3%, (-7.25), $-3bn, -$3bn, minus three", [-3, -3, -7.25, -3e9, -3e9, -3]],
  ["18-20, 18 -20, 18 - 20, COVID-19", [18, 20, 18, 20, 18, 20, 19]],
  ["0, -0, zero, 0.5, .5, $.5", [0, 0, 0, 0.5, 0.5, 0.5]],
  ["7.25, 2.5 hours", [7.25, 2.5]],
  ["120 km2, 10km2, 3.5m2, CO2, A320, MH370", [120, 10, 3.5]],
  ["1.23456789012 million", [1_234_567.89012]],
  ["twenty-five, ninety nine, forty zero, twenty - five", [25, 99, 40, 0, 20, 5]],
  ["minus twenty-five, minus two and a half", [-25, -2.5]],
  ["top twenty, five schools", [20, 5]],
  ["two and a half hours, 1 and a half million, five and a halfpenny", [2.5, 1.5e6, 5]],
  ["a kilometre and a half", []],
  ["two hundred thousand, 5 lakh crore", [200_000, 5e12]],
  ["between $4.2 and $5.2 billion", [4.2, 4.2e9, 5.2e9]],
  ["5-6 million, 5 to 6 million, 5 – 6 million", [5, 5e6, 6e6, 5, 5e6, 6e6, 5, 5e6, 6e6]],
  ["5 or 6 million, 5 and salt", [5, 6e6, 5]],
  ["from 5 to a million, 5 and many thousand", [5, 5e6, 1e6, 5]],
  ["millionär, fivé, 5 millionär", [5]],
])("%s: %j", (text, numbers) => {
  expect(numbersIn(text)).toEqual(numbers);
});

test("long lists take no long time", () => {
  for (const text of ["5 million ".repeat(10_000), "million ".repeat(12_000), "five-".repeat(20_000)]) {
    numbersIn(text);
  }
});
