import type { Markish } from "@observablehq/plot";
import { type Agreement, agreements, type Stage, statusOf } from "../../../src/index.js";
import { capitalized, counted, printed } from "../words.js";
import { agreementOrder, STAGES, type StatusGroup } from "./agreement-order.js";
import { boxes, labels, muted, rule } from "./marks.js";
import { milestoneMarks, milestonesKey, stepOf } from "./milestones.js";
import { type Part, type Picture, WIDTH } from "./picture.js";
import { wrapped } from "./wrapped.js";

const FIRST = 320;
const STEP = (WIDTH - 42 - FIRST) / (STAGES.length - 1);
const placeOf = (stage: Stage): number => FIRST + STAGES.indexOf(stage) * STEP;
const LINE = 15;
const INDENT = 16;

/** Every agreement with the stages that it has reached and those that are expected of it. */
export function agreementsPicture(): Picture {
  const parts: Part[] = [];
  const end = (): number => parts.at(-1)?.bottom ?? 50;
  for (const group of agreementOrder()) parts.push(statusPart(group, end()));
  const told = agreements.map((agreement) => `${agreement.title}: ${agreement.milestones.map(stepOf).join(", ")}.`);
  return {
    name: "agreements",
    heading: "How far the agreements have come",
    reading:
      "A row is an agreement, a column a stage. A full circle is a stage that was reached, a ring one that is only expected; below stands the date, as exactly as the sources give it. The agreements that have come furthest stand first, and those of a package behind it.",
    shows: ["agreements"],
    title: `${counted(agreements.length, "agreement")} by the stages reached and expected`,
    description: told.join(" "),
    height: end() + 52,
    marks: [head(), ...parts.flatMap(({ marks }) => marks), ...milestonesKey(end() + 18)],
  };
}

function head(): Markish {
  const names = STAGES.map((stage) => ({
    x: placeOf(stage),
    y: 40,
    text: wrapped(capitalized(printed(stage)), 60, 12).join("\n"),
  }));
  return labels(names, { textAnchor: "middle", lineAnchor: "bottom", fontSize: 11.5 });
}

/** Agreements that have come equally far, with the stage as their heading. */
function statusPart({ status, agreements: own }: StatusGroup, top: number): Part {
  const rows: Part[] = [];
  for (const agreement of own) rows.push(row(agreement, own, rows.at(-1)?.bottom ?? top + 26));
  const bottom = rows.at(-1)?.bottom ?? top;
  const title = `${capitalized(printed(status))}${status === "planned" ? ": no stage known to be reached" : ""}`;
  return {
    bottom: bottom + 6,
    marks: [
      boxes([{ x1: 0, y1: top, x2: WIDTH, y2: top + 24 }], { fill: "var(--accent-soft)", rx: 4 }),
      labels([{ x: 10, y: top + 12, text: title }], { fontWeight: 650 }),
      muted([{ x: WIDTH - 10, y: top + 12, text: counted(own.length, "agreement") }], { textAnchor: "end" }),
      ...rows.flatMap(({ marks }) => marks),
    ],
  };
}

function row(agreement: Agreement, beside: readonly Agreement[], top: number): Part {
  const isMember = beside.some(({ id }) => id === agreement.partOf);
  const x = 10 + (isMember ? INDENT : 0);
  const lines = wrapped(agreement.title, FIRST - 46 - x, 12);
  const bottom = top + Math.max(46, lines.length * LINE + 14);
  const middle = (top + bottom) / 2;
  const tip = `${agreement.title}, ${statusOf(agreement)}: ${agreement.summary}`;
  return {
    bottom,
    marks: [
      labels([{ x, y: middle, text: lines.join("\n"), tip }]),
      ...(isMember ? [muted([{ x: x - 12, y: middle - ((lines.length - 1) * LINE) / 2, text: "↳" }])] : []),
      rule(FIRST - 30, WIDTH, middle - 7),
      ...milestoneMarks(agreement, placeOf, middle - 7),
      ...(agreement === beside.at(-1) ? [] : [rule(0, WIDTH, bottom, { stroke: "var(--line)" })]),
    ],
  };
}
