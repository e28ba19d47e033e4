import type { Markish } from "@observablehq/plot";
import { recordsCiting, type SetAsideReason, type SourcePassages } from "../../../src/index.js";
import { counted, printed } from "../words.js";
import { boxes, DASHES, labels } from "./marks.js";

/** One sentence of a report and what becomes of it. */
export interface PassageCell {
  readonly paragraph: number;
  readonly sentence: number;
  /** How many records cite it. */
  readonly citing: number;
  readonly setAside?: SetAsideReason;
  readonly tip: string;
}

/** The letters of a sentence that is set aside. */
const ASIDE: Readonly<Record<SetAsideReason, string>> = {
  "photo-credit": "Ph",
  "page-furniture": "Pf",
  "no-claim": "Nc",
};

/** From how many citing records on a cell is how dark. */
export const SHADES: readonly (readonly [least: number, opacity: number])[] = [
  [1, 0.12],
  [2, 0.28],
  [4, 0.45],
  [8, 1],
];

export const CELL = { width: 40, height: 24 } as const;

export function passageCells({ source, passages }: SourcePassages): readonly PassageCell[] {
  return passages.map(({ id, setAside }) => {
    const [paragraph = 0, sentence = 0] = id.split(".").map(Number);
    const citing = recordsCiting({ source, passage: id }).length;
    const fate = setAside === undefined ? `cited by ${counted(citing, "record")}` : `set aside: ${printed(setAside)}`;
    return {
      paragraph,
      sentence,
      citing,
      tip: `Sentence ${id}: ${fate}`,
      ...(setAside === undefined ? {} : { setAside }),
    };
  });
}

/** A cell at a place: the darker, the more records cite the sentence; with dashes where it is set aside. */
export function cellMarks(
  { citing, setAside, tip }: Omit<PassageCell, "paragraph" | "sentence">,
  x: number,
  y: number,
): readonly Markish[] {
  const box = [{ x1: x, y1: y, x2: x + CELL.width, y2: y + CELL.height, tip }];
  const text = setAside === undefined ? String(citing) : ASIDE[setAside];
  const opacity = SHADES.filter(([least]) => citing >= least).at(-1)?.[1];
  const label = { x: x + CELL.width / 2, y: y + CELL.height / 2, text, tip };
  const middle = { textAnchor: "middle", fill: opacity === 1 ? "var(--paper)" : "var(--ink)" } as const; // a side, not any text
  if (setAside !== undefined) {
    return [
      boxes(box, { rx: 3, fill: "none", stroke: "var(--muted)", strokeDasharray: DASHES }),
      labels([label], { ...middle, fill: "var(--muted)", fontSize: 11 }),
    ];
  }
  const ground =
    opacity === undefined
      ? { fill: "var(--warm-soft)", stroke: "var(--warm)" }
      : { fill: "var(--accent)", fillOpacity: opacity };
  return [boxes(box, { rx: 3, ...ground }), labels([label], middle)];
}
