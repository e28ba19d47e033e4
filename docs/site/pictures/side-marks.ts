import { dot, type Markish } from "@observablehq/plot";
import type { Discrepancy } from "../../../src/index.js";
import { labels } from "./marks.js";

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
