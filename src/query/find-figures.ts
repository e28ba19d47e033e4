import { figures } from "../collections.js";
import { type FigureFilter, figureKeys } from "../filter/figure-filter.js";
import type { Figure } from "../model/figure.js";
import type { AnyIds } from "../model/ids.js";

import { findIn } from "./find-in.js";

/** Figures to look in: an array, or a visit that has them. */
export type FiguresOf<F extends Figure<AnyIds>> =
  | readonly F[]
  | {
      /** The records to look in. */
      readonly figures: readonly F[];
    };

/**
 * The figures that match a filter. For one figure by its id use {@link getFigure}.
 *
 * @param filter - what to ask for; `{}` gives all
 * @returns the matching figures, in the collection's order, as a fresh array
 * @throws VisitError `unknown-filter-key`, `invalid-filter`, `invalid-value`, `invalid-date` or `invalid-interval`: what is
 * wrong with the filter, and what is nearest that there is
 *
 * @example
 * ```ts
 * import { findFigures, formatFigure } from "ankara-visit-2025";
 *
 * findFigures({ modality: "target" })[0]?.value; // => 15000000000
 * findFigures({ measure: "visitors", period: "2024" })[0]?.comparator; // => ~
 * findFigures({ measure: "documents-signed" }).map((one) => formatFigure(one)); // => 18 documents, 20 documents, 20 documents, more than 20 documents
 * ```
 */
export function findFigures(filter: FigureFilter<Figure>): Figure[];
/**
 * The figures of another visit, or of a selection, that match a filter.
 *
 * @param filter - what to ask for
 * @param from - the figures to look in, or a visit that has them
 * @returns the matching figures, in order, as a fresh array
 * @throws VisitError as above, and `invalid-collection` where `from` holds no figures
 */
export function findFigures<F extends Figure<AnyIds>>(filter: FigureFilter<NoInfer<F>>, from: FiguresOf<F>): F[];
export function findFigures(
  filter: FigureFilter<Figure<AnyIds>>,
  from: FiguresOf<Figure<AnyIds>> = figures,
): Figure<AnyIds>[] {
  return findIn("findFigures", "figures", filter, from, figureKeys, () => undefined);
}
