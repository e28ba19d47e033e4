import { figureRedirects } from "../../data/redirects.js";
import { figures } from "../collections.js";
import type { Collection } from "../filter/records-in.js";
import type { FigureId } from "../model/ankara-ids.js";
import type { Figure } from "../model/figure.js";
import type { AnyIds } from "../model/ids.js";

import type { MovedIn } from "../model/redirect.js";
import { lookUp } from "./look-up.js";

/** Retired ids of figures, each of which moved to another. */
type MovedFigureId = MovedIn<typeof figureRedirects>;

/**
 * One figure by its id. To select by anything else use {@link findFigures}.
 *
 * @param id - its id; a known one gives the record, a retired one that which it moved to, any other string may give `undefined`,
 *   and a field that is absent does
 * @returns the record, or `undefined` where there is none of that id
 *
 * @example
 * ```ts
 * import { getFigure } from "ankara-visit-2025";
 *
 * getFigure("documents-signed").value; // => 18
 * getFigure("no-such-figure"); // => undefined
 * ```
 */
export function getFigure(id: FigureId | MovedFigureId): Figure;
export function getFigure(id: string | undefined): Figure | undefined;
/**
 * One figure of another visit by its id.
 *
 * @param id - its id
 * @param from - the records to look in, or a visit that has them
 * @returns the record, or `undefined` where there is none of that id
 * @throws VisitError `invalid-collection` where `from` holds none
 */
export function getFigure<R extends Figure<AnyIds>>(
  id: string | undefined,
  from: Collection<"figures", R>,
): R | undefined;
export function getFigure(
  id: string | undefined,
  from?: Collection<"figures", Figure<AnyIds>>,
): Figure<AnyIds> | undefined {
  return lookUp("getFigure", "figures", figures, figureRedirects, id, from);
}
