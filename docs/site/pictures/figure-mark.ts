import { dot, type Markish } from "@observablehq/plot";
import { type AnyIds, boundsOf, type Discrepancy, type Figure } from "../../../src/index.js";
import { arrow, labels } from "./marks.js";

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
export function figureMark(figure: Figure<AnyIds>, place: FigurePlace, colour: string): readonly Markish[] {
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
  return [...arrow({ stroke: colour, dashed: false }, [x, y], [end, y]), point];
}

/** The question on which the sources disagree, above the figures that answer it. */
export function disputeHeading(x: number, y: number, { question }: Discrepancy): Markish {
  return labels([{ x, y, text: `≠ ${question}` }], { fill: "var(--warm)", fontWeight: 600 });
}

/** Which sides of the disagreement a figure holds, as numbers in circles. */
export function sideMarks(sides: readonly number[], y: number, x: number): readonly Markish[] {
  return [
    dot(sides, { x: (_, index) => x + 20 * index, y, r: 8, stroke: "var(--warm)", fill: "var(--raised)" }),
    labels(
      sides.map((side, index) => ({ x: x + 20 * index, y, text: String(side) })),
      { textAnchor: "middle", fontSize: 11, fontWeight: 650, fill: "var(--warm)" },
    ),
  ];
}
