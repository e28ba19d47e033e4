import { figures } from "../collections.js";
import { applyFilter } from "../filter/apply-filter.js";
import { type FigureFilter, figureKeys } from "../filter/figure-filter.js";
import type { From, FromArgument } from "../internal/look-in.js";
import type { Figure } from "../model/figure.js";
import type { AnyIds } from "../model/ids.js";

/**
 * Returns the figures of another visit, or of an array, that match a filter.
 *
 * @throws VisitError also `invalid-collection` if `from` is neither a visit nor an array of records
 */
export function findFigures<R extends Figure<AnyIds>>(filter: NoInfer<FigureFilter<R>>, from: From<"figures", R>): R[];
/**
 * Returns the figures that match a filter.
 *
 * @category Find records
 *
 * @param filter - keys and values to match; `{}` gives all
 * @returns the figures in the collection's order
 * @throws VisitError for a wrong filter: `unknown-filter-key`, `invalid-filter`, `invalid-value`, `invalid-date`,
 * `invalid-interval`
 *
 * @example
 * ```ts
 * import { findFigures, formatFigure } from "ankara-visit-2025";
 *
 * findFigures({ measure: "visitors", period: "2024" })[0]?.comparator; // => ~
 * findFigures({ measure: "documents-signed" }).map(formatFigure); // => 18 documents, 20 documents, 20 documents, more than 20 documents
 * ```
 */
export function findFigures(filter: FigureFilter): Figure[];
export function findFigures(
  filter: FigureFilter<Figure<AnyIds>>,
  ...from: FromArgument<From<"figures", Figure<AnyIds>>>
): Figure<AnyIds>[] {
  return applyFilter("findFigures", "figures", figures, figureKeys, filter, from);
}
