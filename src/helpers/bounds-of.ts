import { onRecord } from "../errors/arguments.js";
import { type NumberBounds, numberBounds } from "../internal/number-bounds.js";
import type { Figure } from "../model/figure.js";
import type { AnyIds } from "../model/ids.js";

/**
 * Returns the range in which the stated number lies. For a target, that is the target and not the result. To compare it with a number, use {@link holds}.
 *
 * @category Compare numbers and stages
 *
 * @param figure - the figure; `undefined` gives `undefined`
 * @returns the range, or `undefined` if the figure is approximate or hedged
 * @throws VisitError `invalid-record` if it is not a record
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
  return onRecord("boundsOf", figure, undefined, (own) => numberBounds(own, "boundsOf"));
}
