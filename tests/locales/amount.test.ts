import fc from "fast-check";
import { expect, test } from "vitest";
import { type Figure, figures } from "../../src/index.js";
import { amountOf } from "../../src/locales/amount.js";

const [figure] = figures;
const ZEROS = { million: 6, billion: 9, trillion: 12 } as const;
const of = (value: number): ReturnType<typeof amountOf> =>
  amountOf({ ...(figure as Figure), unit: "USD", value }, { group: "_", decimal: ",", groupedFrom: 4 });

test("a number reads back to the same value, whatever is left to a word", () => {
  const value = fc.oneof(
    // Nothing smaller: Intl writes twenty digits after the mark, here as in English.
    fc.double({ noNaN: true, noDefaultInfinity: true, min: 0.001, max: 1e15 }),
    fc.integer(),
    fc.integer({ min: 1, max: 5_000 }).map((hundredths) => hundredths * 10_000_000),
    fc.constantFrom(0, 999_999, 1e6, 1.25e6, 1.254e6, 1e9, 15e9, 1e12, 1e15, 1e21, 5.1, 0.001),
  );
  fc.assert(
    fc.property(value, (number) => {
      const { digits, scale } = of(number);
      expect(digits).toMatch(/^-?\d{1,3}(_\d{3})*(,\d+)?$/);
      const plain = digits.replaceAll("_", "").replace(",", ".");
      expect(Number(scale === undefined ? plain : `${plain}e${ZEROS[scale]}`)).toBe(
        number === 0 ? Number(plain) : number,
      );
    }),
  );
});

test.each([
  [1_050_000, "1,05", "million"],
  [10_000_000, "10", "million"],
  [1_005_000, "1_005_000", undefined],
  [1_500_000.5, "1_500_000,5", undefined],
  [2_500_000_000, "2,5", "billion"],
] as const)("%d is written %s", (value, digits, scale) => {
  expect(of(value)).toMatchObject({ digits, scale });
});
