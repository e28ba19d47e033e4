import { describeValue } from "../errors/describe-value.js";
import { onRecord } from "../errors/guard.js";
import { readWord } from "../errors/read-word.js";
import { fail } from "../errors/visit-error.js";
import type { Comparator, Figure } from "../model/figure.js";
import type { AnyIds } from "../model/ids.js";
import { COMPARATORS } from "../model/vocabulary.js";
import { boundsOf, exactly, type NumberBounds } from "./bounds-of.js";

/**
 * Whether a figure bears a claim out: whether its number compares so with another, whatever the two exactly are
 * within what is known of them. "About" decides nothing, neither does a hedge, and units that differ never compare. It
 * judges the number as it was stated: that a target was met or a plan came true is not in it; the figure's `modality`
 * tells which.
 * For the bounds themselves use {@link boundsOf}.
 *
 * @param figure - the figure
 * @param comparator - how its number is claimed to compare
 * @param other - with what: a number in the figure's unit, or another figure
 * @returns `true` or `false` where that is certain, `undefined` where it stays open
 * @throws VisitError `invalid-record` for what is no figure; `invalid-value` for a comparator that is none and a number
 * that is none
 *
 * @example
 * ```ts
 * import { getFigure, holds } from "ankara-visit-2025";
 *
 * holds(getFigure("kazakhstani-students-in-turkiye"), ">", 10_000); // => true
 * holds(getFigure("kazakhstani-visitors-2024"), ">", 750_000); // => undefined
 * holds(getFigure("kazakhstan-gdp-growth-2024"), "<", getFigure("kazakhstan-gdp-growth-2025-first-half")); // => true
 * ```
 */
export function holds(
  figure: Figure<AnyIds>,
  comparator: Comparator,
  other: number | Figure<AnyIds>,
): boolean | undefined {
  return onRecord("holds", [figure, other], () => {
    const isFigure = typeof other === "object" && other !== null;
    if (isFigure && other.unit !== figure.unit) return undefined;
    const [own, its] = [boundsOf(figure), isFigure ? boundsOf(other) : exactly(finite(other))];
    const decide = decisions[readWord(comparator, COMPARATORS, "holds", "invalid-value")];
    return own === undefined || its === undefined ? undefined : decide(own, its);
  });
}

function finite(value: unknown): number {
  if (typeof value === "number" && Number.isFinite(value)) return value;
  return fail("invalid-value", `${describeValue(value)} is no number to compare with.`, "holds", value);
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
