import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { type AnyIds, boundsOf, type Comparator, type Figure, getFigure, holds } from "../../src/index.js";
import { caught } from "../caught.js";
import { island } from "../island.js";

const comparators = ["=", "~", ">", ">=", "<", "<="] as const;

const [template] = island.figures;
const figureOf = (value: number, comparator: Comparator): Figure<AnyIds> => {
  if (template === undefined) throw new Error("the island has figures");
  return { ...template, value, comparator };
};

const figures = fc.record({ value: fc.integer({ min: -3, max: 3 }), comparator: fc.constantFrom(...comparators) });
const claims = fc.constantFrom(...comparators);

/** Numbers around the stated one that the figure allows; all of them where it allows everything. */
function allowed({
  value,
  comparator,
}: {
  readonly value: number;
  readonly comparator: Comparator;
}): readonly number[] {
  const near = Array.from({ length: 81 }, (_, index) => -10 + index / 4);
  const fits = (number: number): boolean => comparator === "~" || compares(number, comparator, value);
  return near.filter(fits);
}

function compares(a: number, comparator: Comparator, b: number): boolean {
  if (comparator === "=") return a === b;
  if (comparator === ">") return a > b;
  if (comparator === ">=") return a >= b;
  return comparator === "<" ? a < b : a <= b;
}

describe("holds", () => {
  test("decides what every allowed pair of numbers agrees on, and nothing else", () => {
    fc.assert(
      fc.property(figures, claims, figures, (a, claim, b) => {
        const answer = holds(figureOf(a.value, a.comparator), claim, figureOf(b.value, b.comparator));
        if (claim === "~" || a.comparator === "~" || b.comparator === "~") {
          expect(answer).toBeUndefined();
          return;
        }
        const truths = new Set(allowed(a).flatMap((x) => allowed(b).map((y) => compares(x, claim, y))));
        expect(answer).toBe(truths.size === 1 ? [...truths][0] : undefined);
      }),
      { numRuns: 2_000 },
    );
  });

  test("a number is a figure that is exactly so", () => {
    fc.assert(
      fc.property(figures, claims, fc.integer({ min: -3, max: 3 }), (a, claim, number) => {
        const figure = figureOf(a.value, a.comparator);
        expect(holds(figure, claim, number)).toBe(holds(figure, claim, figureOf(number, "=")));
      }),
    );
  });

  test("a hedge decides nothing, and units that differ never compare", () => {
    expect(holds(getFigure("kazakhstani-visitors-2025"), ">", 1)).toBeUndefined();
    expect(holds(getFigure("kazakhstani-visitors-2025"), ">", getFigure("diplomats-at-award"))).toBeUndefined();
    expect(holds(getFigure("documents-signed"), ">", getFigure("visa-free-days"))).toBeUndefined();
  });

  test.each(["!", "", "==", undefined, "toString"])("%s is not a comparator, whatever is compared", (comparator) => {
    for (const other of [1, undefined, getFigure("visa-free-days")]) {
      const error = caught(() => holds(getFigure("documents-signed"), comparator as never, other));
      expect(error).toMatchObject({ code: "invalid-value", where: "holds", value: comparator });
    }
  });

  test.each(["10000", null, Number.NaN, Number.POSITIVE_INFINITY, 10n, [[5]], new Map(), Promise.resolve(5)])(
    "%s is not a number to compare with",
    (other) => {
      expect(caught(() => holds(getFigure("documents-signed"), ">", other as never))).toMatchObject({
        ...{ code: "invalid-value", where: "holds", value: other },
      });
    },
  );

  test("without a figure or a number there is no answer", () => {
    expect(holds(undefined, ">", 5)).toBeUndefined();
    expect(holds(getFigure("documents-signed"), ">", undefined)).toBeUndefined();
  });
});

describe("boundsOf", () => {
  const { POSITIVE_INFINITY: MOST, NEGATIVE_INFINITY: LEAST } = Number;

  test.each([
    ["=", { min: 7, max: 7, includesMin: true, includesMax: true }],
    [">", { min: 7, max: MOST, includesMin: false, includesMax: false }],
    [">=", { min: 7, max: MOST, includesMin: true, includesMax: false }],
    ["<", { min: LEAST, max: 7, includesMin: false, includesMax: false }],
    ["<=", { min: LEAST, max: 7, includesMin: false, includesMax: true }],
    ["~", undefined],
  ] as const)("of a number that is %s 7", (comparator, bounds) => {
    expect(boundsOf(figureOf(7, comparator))).toStrictEqual(bounds);
    expect(boundsOf({ ...figureOf(7, comparator), hedged: true })).toBeUndefined();
  });
});
