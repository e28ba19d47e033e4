import { onRecord } from "../errors/guard.js";
import type { Figure } from "../model/figure.js";
import type { AnyIds } from "../model/ids.js";

/** What a number is known to lie between. An end that is not known is infinite. */
export interface NumberBounds {
  /** No less than this, in the figure's unit; `-Infinity` where nothing bounds it below. */
  readonly min: number;
  /** No more than this, in the figure's unit; `Infinity` where nothing bounds it above. */
  readonly max: number;
  /** Whether the number may be `min` itself. */
  readonly includesMin: boolean;
  /** Whether the number may be `max` itself. */
  readonly includesMax: boolean;
}

/**
 * What a figure's number is known to lie between, by its comparator. To ask whether a figure bears a claim out use
 * {@link holds}.
 *
 * @param figure - the figure
 * @returns its bounds, or `undefined` where it is said to be about so much or its source hedges: nothing is known then
 * @throws VisitError `invalid-record` for what is no figure: an id, for one
 *
 * @example
 * ```ts
 * import { boundsOf, getFigure } from "ankara-visit-2025";
 *
 * boundsOf(getFigure("kazakhstani-students-in-turkiye"))?.min; // => 12000
 * boundsOf(getFigure("kazakhstani-visitors-2024")); // => undefined
 * ```
 */
export function boundsOf(figure: Figure<AnyIds>): NumberBounds | undefined {
  return onRecord("boundsOf", [figure], () => {
    const { value, comparator, hedged } = figure;
    const [isBelow, isAbove, isIncluded] = [comparator[0] === "<", comparator[0] === ">", comparator.at(-1) === "="];
    // What is only about a number has no bounds.
    if (hedged || !(isBelow || isAbove || isIncluded)) return undefined;
    return {
      min: isBelow ? Number.NEGATIVE_INFINITY : value,
      max: isAbove ? Number.POSITIVE_INFINITY : value,
      includesMin: isIncluded && !isBelow,
      includesMax: isIncluded && !isAbove,
    };
  });
}

/** The bounds of a number that is known. */
export function exactly(value: number): NumberBounds {
  return { min: value, max: value, includesMin: true, includesMax: true };
}
