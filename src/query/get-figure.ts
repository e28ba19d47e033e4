import type { FigureId } from "../../data/ids.js";
import type { Figure } from "../../data/records.js";
import { figures } from "../collections.js";
import type { FigureRecord } from "../model/figure.js";
import { findById } from "./find-by-id.js";

/**
 * One figure by its id. To select by anything else use {@link findFigures}.
 *
 * @param id - its id; a known one gives the record, any other string may give `undefined`
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
export function getFigure(id: FigureId): Figure;
export function getFigure(id: string): Figure | undefined;
/**
 * One figure of another visit by its id.
 *
 * @param id - its id
 * @param from - the collection to look in
 * @returns the record, or `undefined` where there is none of that id
 * @throws VisitError `invalid-collection` where `from` is no array
 */
export function getFigure<R extends FigureRecord>(id: string, from: readonly R[]): R | undefined;
export function getFigure(id: string, from: readonly FigureRecord[] = figures): FigureRecord | undefined {
  return findById(id, from, "getFigure");
}
