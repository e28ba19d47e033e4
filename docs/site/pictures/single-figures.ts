import type { Markish } from "@observablehq/plot";
import { type Discrepancy, type Figure, formatFigure } from "../../../src/index.js";
import { saidBy, subjectOf } from "../said-by.js";
import { capitalized, printed } from "../words.js";
import { disputeOf, type MeasureGroups, sidesOf } from "./figure-groups.js";
import { disputeHeading, figureMark, sideMarks } from "./figure-mark.js";
import { boxes, heading, labels, muted, rule, wrapped } from "./marks.js";
import { type Part, WIDTH } from "./picture.js";

const COLUMNS = 2;
const GAP = 20;
const COLUMN = (WIDTH - GAP) / COLUMNS;
const TEXT = 76;
const LINE = 14;

/** The figures that are alone on their measure, without an axis: there is nothing to compare them with. */
export function singleFigures(measures: readonly MeasureGroups[], top: number): Part {
  const own = measures.flatMap(({ groups }) => groups.flatMap(({ figures }) => figures));
  const disputes = [...new Set(own.flatMap((figure) => disputeOf(figure) ?? []))];
  const rest = own.filter((figure) => disputeOf(figure) === undefined);
  const parts: Part[] = [{ marks: [heading(0, top + 10, "Measures with one figure")], bottom: top + 32 }];
  const end = (): number => parts.at(-1)?.bottom ?? top;
  for (const dispute of disputes) {
    const sides = own.filter((figure) => disputeOf(figure) === dispute);
    const cells = row(sides, end() + 28, dispute);
    const ground = boxes([{ x1: 0, y1: end(), x2: WIDTH, y2: cells.bottom }], { fill: "var(--warm-soft)", rx: 6 });
    parts.push({ ...cells, marks: [ground, disputeHeading(12, end() + 15, dispute), ...cells.marks] });
  }
  for (let start = 0; start < rest.length; start += COLUMNS)
    parts.push(row(rest.slice(start, start + COLUMNS), end() + 2));
  return { bottom: end(), marks: parts.flatMap(({ marks }) => marks) };
}

/** Figures beside each other. */
function row(own: readonly Figure[], top: number, dispute?: Discrepancy): Part {
  const cells = own.map((figure, index) => cell(figure, index * (COLUMN + GAP), top, dispute));
  return { bottom: Math.max(...cells.map(({ bottom }) => bottom)), marks: cells.flatMap(({ marks }) => marks) };
}

function cell(figure: Figure, left: number, top: number, dispute: Discrepancy | undefined): Part {
  const { name, isPerson } = saidBy(figure);
  const lines = wrapped(subjectOf(figure), COLUMN - TEXT - 4, 11);
  const colour = dispute === undefined ? "var(--accent)" : "var(--warm)";
  const place = { x: left + 44, y: top + 14, left: left + 10, right: left + 68 };
  const x = left + TEXT;
  const after = top + 24 + lines.length * LINE;
  const marks: readonly Markish[] = [
    ...(dispute === undefined
      ? [rule(left, left + COLUMN, top)]
      : sideMarks(sidesOf(figure, dispute), top + 15, left + 20)),
    ...figureMark(figure, place, colour),
    labels([{ x, y: top + 14, text: formatFigure(figure) }], { fontWeight: 650 }),
    muted([{ x: left + COLUMN - 8, y: top + 14, text: capitalized(printed(figure.measure)) }], { textAnchor: "end" }),
    muted([{ x, y: top + 24, text: lines.join("\n") }], { lineAnchor: "top" }),
    labels([{ x, y: after + 8, text: name }], { fontSize: 11, fontWeight: isPerson ? 650 : 400 }),
  ];
  return { bottom: after + 22, marks };
}
