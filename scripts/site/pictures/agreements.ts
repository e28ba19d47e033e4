import * as Plot from "@observablehq/plot";
import { type Agreement, agreements as allAgreements, formatPeriod, type Stage, statusOf } from "../../../src/index.js";
import { capitalized, printed } from "../words.js";
import { COLOURS, type Picture } from "./picture.js";

/** The stages in the order in which an agreement may go through them. */
const STAGES: readonly Stage[] = [
  ...(["announced", "decided", "signed", "in-force"] as const),
  ...(["under-construction", "commissioned", "opened"] as const),
];

const HEAD = 48;
const ROW = 44;
const FIRST = 340;
const STEP = 80;

/** A step of an agreement with its place in the picture. */
interface Step {
  readonly x: number;
  readonly y: number;
  readonly reached: boolean;
  readonly date: string;
}

interface Row {
  readonly agreement: Agreement;
  readonly y: number;
  readonly steps: readonly Step[];
}

/** The agreements with the stages that each has reached, and those that are only expected of it. */
export function agreementsPicture(agreements: readonly Agreement[] = allAgreements): Picture {
  const rows = agreements.map(rowOf);
  const steps = rows.flatMap((row) => row.steps);
  const height = HEAD + agreements.length * ROW + 8;
  return {
    name: "agreements",
    title: "How far the agreements have come",
    description: agreements.map(inWords).join(" "),
    reading:
      "A full point is a stage that an agreement has reached, a ring one that the sources only expect; below it stands the date, where one is known. An empty place means that no source speaks of that stage.",
    plot: {
      width: 860,
      height,
      ...{ margin: 0, axis: null },
      x: { type: "linear", domain: [0, 860], range: [0, 860] },
      y: { type: "linear", domain: [0, height], range: [0, height] },
      marks: [
        Plot.text(STAGES, {
          x: xOf,
          y: 22,
          text: printed,
          lineWidth: 6,
          fontSize: 11,
          fill: COLOURS.ink,
        }),
        Plot.ruleX(STAGES, { x: xOf, y1: HEAD, y2: height, stroke: COLOURS.line }),
        Plot.text(rows, {
          x: 8,
          y: "y",
          text: ({ agreement }: Row) => agreement.title,
          textAnchor: "start",
          lineWidth: 23,
          lineHeight: 1.15,
          fontSize: 12.5,
          fill: COLOURS.ink,
        }),
        Plot.line(steps, { x: "x", y: "y", z: "y", stroke: COLOURS.accent, strokeWidth: 1.5, strokeDasharray: "3 3" }),
        Plot.dot(steps, {
          x: "x",
          y: "y",
          r: 6,
          fill: ({ reached }: Step) => (reached ? COLOURS.accent : COLOURS.paper),
          stroke: COLOURS.accent,
          strokeWidth: 2,
        }),
        Plot.text(steps, { x: "x", y: "y", dy: 16, text: "date", fontSize: 11, fill: COLOURS.muted }),
      ],
    },
  };
}

function rowOf(agreement: Agreement, index: number): Row {
  const y = HEAD + index * ROW + ROW / 2;
  const steps = agreement.milestones.map(({ stage, date, reached }): Step => {
    return { ...{ x: xOf(stage), y: y - 5, reached }, date: date === undefined ? "" : formatPeriod(date, "en-GB") };
  });
  return { agreement, y, steps };
}

const xOf = (stage: Stage): number => FIRST + STAGES.indexOf(stage) * STEP;

function inWords(agreement: Agreement): string {
  const expected = agreement.milestones.filter(({ reached }) => !reached).map(({ stage }) => printed(stage));
  const ahead = expected.length === 0 ? "" : `; expected: ${expected.join(", ")}`;
  return `${agreement.title}: ${capitalized(printed(statusOf(agreement)))}${ahead}.`;
}
