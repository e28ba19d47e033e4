import { figureIds } from "../ids.js";
import type { FigureId } from "../model/ankara-ids.js";

/**
 * Whether a value is the id of a figure of this visit. To get the record itself use {@link getFigure}.
 *
 * @param value - anything: a route parameter, a line of a file
 * @returns `true` for a known id, which narrows the value to `FigureId`
 *
 * @example
 * ```ts
 * import { isFigureId } from "ankara-visit-2025";
 *
 * isFigureId("documents-signed"); // => true
 * isFigureId("toString"); // => false
 * ```
 */
export function isFigureId(value: unknown): value is FigureId {
  return figureIds.some((id) => id === value);
}
