import type { Markish } from "@observablehq/plot";
import { type Discrepancy, type Figure, formatFigure } from "../../../src/index.js";
import { saidBy, subjectOf } from "../said-by.js";
import { capitalized, printed } from "../words.js";
import { type FigureGroup, type MeasureGroups, sidesOf } from "./figure-groups.js";
import { disputeHeading, figureMark, sideMarks } from "./figure-mark.js";
import { boxes, heading, labels, muted, straight, widthOf, wrapped } from "./marks.js";
import { type MeasureScale, measureScale, tickLabel } from "./measure-scale.js";
import { type Part, WIDTH } from "./picture.js";

const AXIS = [424, WIDTH - 40] as const;
const TEXT = 36;
const LINE = 14;

/** The figures of one measure on an axis of their own, from a height downwards. */
export function measurePanel({ measure, groups }: MeasureGroups, top: number): Part {
  const own = groups.flatMap(({ figures }) => figures);
  const axis = measureScale(own, AXIS);
  const unit = own[0]?.unit ?? "";
  const head = `${unit}${axis.isLog ? ", logarithmic" : ""}`;
  const parts: Part[] = [];
  for (const group of groups) parts.push(groupPart(group, axis, (parts.at(-1)?.bottom ?? top + 46) + 6));
  const bottom = parts.at(-1)?.bottom ?? top;
  const grid = axis.ticks.map((tick) =>
    straight([axis.apply(tick), top + 46], [axis.apply(tick), bottom], { strokeWidth: 1.5 }),
  );
  return {
    bottom,
    marks: [
      heading(0, top + 10, capitalized(printed(measure))),
      muted([{ x: WIDTH - 8, y: top + 10, text: head }], { textAnchor: "end" }),
      muted(
        axis.ticks.map((tick) => ({ x: axis.apply(tick), y: top + 36, text: tickLabel(tick) })),
        { textAnchor: "middle" },
      ),
      ...parts.flatMap(({ marks }) => marks.slice(0, 1)),
      ...grid,
      ...parts.flatMap(({ marks }) => marks.slice(1)),
    ],
  };
}

/** Rows that are compared: its ground first, on which the axis is drawn. */
function groupPart({ dispute, figures }: FigureGroup, axis: MeasureScale, top: number): Part {
  const rows: Part[] = [];
  const start = top + (dispute === undefined ? 4 : 28);
  for (const figure of figures) rows.push(row(figure, dispute, axis, rows.at(-1)?.bottom ?? start));
  const bottom = rows.at(-1)?.bottom ?? start;
  const ground = boxes([{ x1: 0, y1: top, x2: WIDTH, y2: bottom }], {
    fill: dispute === undefined ? "none" : "var(--warm-soft)",
    rx: 6,
  });
  const question = dispute === undefined ? [] : [disputeHeading(12, top + 15, dispute)];
  return { bottom, marks: [ground, ...question, ...rows.flatMap(({ marks }) => marks)] };
}

function row(figure: Figure, dispute: Discrepancy | undefined, axis: MeasureScale, top: number): Part {
  const { name, isPerson } = saidBy(figure);
  const lines = wrapped(subjectOf(figure), AXIS[0] - TEXT - 40, 11);
  const bottom = top + 22 + lines.length * LINE + 8;
  const y = top + 28;
  const place = { x: axis.apply(figure.value), y, left: AXIS[0] - 14, right: WIDTH - 10 };
  return {
    bottom,
    marks: [
      labels([{ x: TEXT, y: top + 10, text: name }], { fontWeight: isPerson ? 650 : 400 }),
      muted([{ x: TEXT, y: top + 19, text: lines.join("\n") }], { lineAnchor: "top" }),
      ...(dispute === undefined ? [] : sideMarks(sidesOf(figure, dispute), top + 11, 20)),
      ...figureMark(figure, place, dispute === undefined ? "var(--accent)" : "var(--warm)"),
      valueLabel(formatFigure(figure), place.x, y - 17, dispute === undefined ? "var(--paper)" : "var(--warm-soft)"),
    ],
  };
}

/** The value in words, above its sign and within the picture; the lines of the axis stop at it. */
function valueLabel(text: string, x: number, y: number, ground: string): Markish {
  const half = widthOf(text, 13) / 2; // bold letters are wider
  const middle = Math.min(Math.max(x, AXIS[0] - 40 + half), WIDTH - 8 - half);
  return labels([{ x: middle, y, text }], { textAnchor: "middle", fontWeight: 600, stroke: ground, strokeWidth: 4 });
}
