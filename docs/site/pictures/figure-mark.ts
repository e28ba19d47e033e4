import { dot, type Markish } from "@observablehq/plot";
import { boundsOf, type FigureRecord } from "../../../src/index.js";
import { routes } from "./marks.js";

/** Where the sign of a figure stands: at its number, between the ends of the room. */
export interface FigurePlace {
  readonly x: number;
  readonly y: number;
  readonly left: number;
  readonly right: number;
}

/**
 * A figure's sign: what its number is known to lie between. A point where the number is known, an arrow where one end is
 * open, a ring of dashes where nothing is known; a diamond instead of a circle where it is not of the present or the past.
 */
export function figureMark(figure: FigureRecord, place: FigurePlace, colour: string): readonly Markish[] {
  const { x, y, left, right } = place;
  const bounds = boundsOf(figure);
  const symbol = figure.modality === "reported" ? "circle" : "diamond2";
  const at = { x: [x], y: [y], symbol, stroke: colour, strokeWidth: 1.75 } as const; // a symbol's name, not any text
  if (bounds === undefined) return [dot([0], { ...at, r: 6, fill: "var(--raised)", strokeDasharray: "2.5 2" })];
  const { min, max } = bounds;
  const closed = min === max || (Number.isFinite(min) ? bounds.includesMin : bounds.includesMax);
  const point = dot([0], { ...at, r: 4.5, fill: closed ? colour : "var(--raised)" });
  if (min === max) return [point];
  const end = Number.isFinite(min) ? right : left;
  return [
    ...routes(
      [
        {
          points: [
            [x, y],
            [end, y],
          ],
          dashed: false,
        },
      ],
      colour,
    ),
    point,
  ];
}
