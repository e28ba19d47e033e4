import { onRecord } from "../errors/arguments.js";
import type { Figure } from "../model/figure.js";
import type { AnyIds } from "../model/ids.js";

/** The range that a number certainly lies in. An unknown end is infinite. @category Compare numbers and stages */
export interface NumberBounds {
  /** No less than this, in the figure's unit; `-Infinity` if unknown. */
  readonly min: number;
  /** No more than this, in the figure's unit; `Infinity` if unknown. */
  readonly max: number;
  /** Whether the number may be `min` itself. */
  readonly includesMin: boolean;
  /** Whether the number may be `max` itself. */
  readonly includesMax: boolean;
}

/**
 * Returns the range that a figure's number certainly lies in, by its comparator. To compare it with a number, use
 * {@link holds}.
 *
 * @category Compare numbers and stages
 *
 * @param figure - the figure; `undefined` gives `undefined`
 * @returns the range, or `undefined` if the figure is approximate or hedged
 * @throws VisitError `invalid-record` if the argument is not a record (an id, for example)
 *
 * @example
 * ```ts
 * import { boundsOf, getFigure } from "ankara-visit-2025";
 *
 * boundsOf(getFigure("kazakhstani-students-in-turkiye"))?.min; // => 12000
 * boundsOf(getFigure("kazakhstani-visitors-2024")); // => undefined
 * ```
 */
export function boundsOf(figure: Figure<AnyIds> | undefined): NumberBounds | undefined {
  return onRecord("boundsOf", figure, undefined, ({ value, comparator, hedged }) => {
    const [isBelow, isAbove, isIncluded] = [comparator[0] === "<", comparator[0] === ">", comparator.at(-1) === "="];
    if (hedged || !(isBelow || isAbove || isIncluded)) return undefined;
    return {
      min: isBelow ? Number.NEGATIVE_INFINITY : value,
      max: isAbove ? Number.POSITIVE_INFINITY : value,
      includesMin: isIncluded && !isBelow,
      includesMax: isIncluded && !isAbove,
    };
  });
}
