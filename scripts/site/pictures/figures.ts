import * as Plot from "@observablehq/plot";
import {
  figures as allFigures,
  boundsOf,
  discrepanciesOf,
  type Figure,
  formatFigure,
  formatPeriod,
  getParticipant,
} from "../../../src/index.js";
import { capitalized, printed } from "../words.js";
import { COLOURS, type Picture } from "./picture.js";

const HEAD = 30;
const ROW = 38;
const SCALE = { from: 350, to: 550 } as const;
const WORDS = 572;

/** A figure with its place in the picture. */
interface Row {
  readonly figure: Figure;
  readonly y: number;
  /** Where its number stands on the scale of its measure. */
  readonly x: number;
  readonly disputed: boolean;
}

interface Group {
  readonly measure: string;
  readonly y: number;
  readonly rows: readonly Row[];
}

/** The numbers, measure by measure, with what is known to bound each. */
export function figuresPicture(figures: readonly Figure[] = allFigures): Picture {
  const groups = groupsOf(figures);
  const rows = groups.flatMap((group) => group.rows);
  const height = (rows.at(-1)?.y ?? 0) + ROW;
  return {
    name: "figures",
    title: "The stated numbers and what bounds them",
    description: rows.map(({ figure }) => `${capitalized(figure.label)}: ${inWords(figure)}.`).join(" "),
    reading:
      "Each measure has a scale of its own, from zero to its largest number. A point is a number stated as it is; an arrow leads to where the number lies, above “more than” or below “at most”, and an end with a bar includes the number itself. A ring stands for “about” and for what a source only says may be: nothing bounds it. Warm colour and a bar at the left mark numbers that stand in a disagreement.",
    plot: {
      width: 860,
      height,
      margin: 0,
      axis: null,
      x: { type: "linear", domain: [0, 860], range: [0, 860] },
      y: { type: "linear", domain: [0, height], range: [0, height] },
      marks: [
        Plot.text(groups, {
          x: 8,
          y: "y",
          text: ({ measure }: Group) => capitalized(printed(measure)),
          textAnchor: "start",
          fontSize: 14,
          fontWeight: 650,
          fill: COLOURS.ink,
        }),
        Plot.ruleY(rows, { x1: SCALE.from, x2: SCALE.to, y: "y", stroke: COLOURS.line }),
        Plot.ruleX(disputed(groups), { x: 2, y1: "from", y2: "to", stroke: COLOURS.warm, strokeWidth: 3 }),
        ...colourings.flatMap(({ colour, holds }) => marksOf(rows.filter(holds), colour)),
        Plot.text(rows, {
          x: 14,
          y: "y",
          text: ({ figure }: Row) => labelOf(figure),
          textAnchor: "start",
          lineWidth: 28,
          fontSize: 12,
          lineHeight: 1.15,
          fill: COLOURS.ink,
        }),
        Plot.text(rows, {
          x: WORDS,
          y: "y",
          dy: -7,
          text: ({ figure }: Row) => formatFigure(figure),
          textAnchor: "start",
          fontSize: 13,
          fontWeight: 600,
          fill: COLOURS.ink,
        }),
        Plot.text(rows, {
          x: WORDS,
          y: "y",
          dy: 9,
          text: ({ figure }: Row) => speakerOf(figure),
          textAnchor: "start",
          fontSize: 11.5,
          fill: COLOURS.muted,
        }),
      ],
    },
  };
}

const colourings: readonly { readonly colour: string; readonly holds: (row: Row) => boolean }[] = [
  { colour: COLOURS.accent, holds: ({ disputed: is }) => !is },
  { colour: COLOURS.warm, holds: ({ disputed: is }) => is },
];

function marksOf(rows: readonly Row[], colour: string): readonly Plot.Markish[] {
  const open = rows.filter(({ figure }) => boundsOf(figure) === undefined);
  const exact = rows.filter(({ figure }) => figure.comparator === "=" && figure.hedged === undefined);
  const bounded = rows.filter((row) => !open.includes(row) && !exact.includes(row));
  const including = bounded.filter(({ figure }) => figure.comparator.endsWith("="));
  const toward = ({ figure, x }: Row): number => x + (figure.comparator.startsWith(">") ? 42 : -42);
  return [
    Plot.arrow(bounded, { x1: "x", x2: toward, y1: "y", y2: "y", stroke: colour, strokeWidth: 2, headLength: 7 }),
    Plot.ruleX(including, {
      x: "x",
      y1: ({ y }: Row) => y - 7,
      y2: ({ y }: Row) => y + 7,
      stroke: colour,
      strokeWidth: 2,
    }),
    Plot.dot(open, { x: "x", y: "y", r: 5, stroke: colour, strokeWidth: 2, fill: COLOURS.paper }),
    Plot.dot(exact, { x: "x", y: "y", r: 5, fill: colour }),
  ];
}

function groupsOf(figures: readonly Figure[]): readonly Group[] {
  const names = [...new Set(figures.map(({ measure, unit }) => `${measure} ${unit}`))];
  let y = 0;
  return names.map((name) => {
    const own = figures
      .filter(({ measure, unit }) => `${measure} ${unit}` === name)
      .sort((a, b) => labelOf(a).localeCompare(labelOf(b), "en") || a.value - b.value);
    const most = Math.max(...own.map(({ value }) => value));
    const head = y + HEAD / 2 + 4;
    y += HEAD;
    const rows = own.map((figure): Row => {
      const row = {
        figure,
        y: y + ROW / 2,
        x: SCALE.from + ((SCALE.to - SCALE.from - 50) * figure.value) / most,
        disputed: discrepanciesOf(figure).length > 0,
      };
      y += ROW;
      return row;
    });
    return { measure: own[0]?.measure ?? "", y: head, rows };
  });
}

/** The stretches of rows that stand in a disagreement. */
function disputed(groups: readonly Group[]): readonly { readonly from: number; readonly to: number }[] {
  return groups.flatMap(({ rows }) =>
    rows.filter((row) => row.disputed).map(({ y }) => ({ from: y - ROW / 2 + 2, to: y + ROW / 2 - 2 })),
  );
}

function labelOf({ label, period }: Figure): string {
  return capitalized(period === undefined ? label : `${label}, ${formatPeriod(period, "en-GB")}`);
}

function speakerOf(figure: Figure): string {
  return getParticipant(figure.statedBy)?.name ?? "the report itself";
}

const inWords = (figure: Figure): string => `${formatFigure(figure)}, by ${speakerOf(figure)}`;
