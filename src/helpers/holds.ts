import { isPlainObject, onRecord, parseWord, throwVisitError } from "../errors/arguments.js";
import { describeValue } from "../errors/describe-value.js";
import { type NumberBounds, numberBounds } from "../internal/number-bounds.js";
import type { Comparator, Figure } from "../model/figure.js";
import type { AnyIds } from "../model/ids.js";
import { COMPARATORS } from "../model/vocabulary.js";

/**
 * Returns whether a figure satisfies a comparison with a number or another figure; `undefined` if the source is too
 * vague.
 *
 * An approximate or hedged figure decides nothing, and figures of different units never compare. The test is about the
 * number as it was stated: it does not say whether a forecast, a target or a plan came true.
 *
 * @category Compare numbers and stages
 *
 * @param figure - the figure; `undefined` gives `undefined`
 * @param comparator - the comparison to test: `=` `>` `>=` `<` `<=`; `~` always gives `undefined`, as "about" has no margin
 * @param other - a number in the figure's unit, or another figure; `undefined` gives `undefined`
 * @returns `true` or `false` if that is certain, `undefined` if not
 * @throws VisitError `invalid-record` if the first argument is not a record; `invalid-value` for an unknown comparator or
 * a value that is not a number
 *
 * @example
 * ```ts
 * import { getFigure, holds } from "ankara-visit-2025";
 *
 * holds(getFigure("kazakhstani-students-in-turkiye"), ">", 10_000); // => true
 * holds(getFigure("kazakhstani-visitors-2024"), ">", 750_000); // => undefined
 * ```
 */
export function holds(
  figure: Figure<AnyIds> | undefined,
  comparator: Comparator,
  other: number | Figure<AnyIds> | undefined,
): boolean | undefined {
  return onRecord("holds", figure, undefined, (own) => {
    const decide = decisions[parseWord(comparator, COMPARATORS, "holds")];
    if (other === undefined) return undefined;
    const isFigure = typeof other === "object" && isPlainObject(other);
    if (isFigure && other.unit !== own.unit) return undefined;
    const [bounds, its] = [numberBounds(own, "holds"), isFigure ? numberBounds(other, "holds") : boundsOfNumber(other)];
    return bounds === undefined || its === undefined ? undefined : decide(bounds, its);
  });
}

function boundsOfNumber(value: unknown): NumberBounds {
  if (typeof value === "number" && Number.isFinite(value)) {
    return { min: value, max: value, includesMin: true, includesMax: true };
  }
  return throwVisitError("invalid-value", `${describeValue(value)} is not a number to compare with.`, "holds", value);
}

type Decide = (a: NumberBounds, b: NumberBounds) => boolean | undefined;

const decisions: Readonly<Record<Comparator, Decide>> = {
  "=": isEqual,
  "~": () => undefined,
  ">": isGreater,
  "<": (a, b) => isGreater(b, a),
  ">=": (a, b) => not(isGreater(b, a)),
  "<=": (a, b) => not(isGreater(a, b)),
};

function isGreater(a: NumberBounds, b: NumberBounds): boolean | undefined {
  if (a.min > b.max || (a.min === b.max && !(a.includesMin && b.includesMax))) return true;
  return a.max <= b.min ? false : undefined;
}

function isEqual(a: NumberBounds, b: NumberBounds): boolean | undefined {
  if (isGreater(a, b) || isGreater(b, a)) return false;
  return a.min === a.max && b.min === b.max ? true : undefined;
}

function not(answer: boolean | undefined): boolean | undefined {
  return answer === undefined ? undefined : !answer;
}
