import { dot, type Markish } from "@observablehq/plot";
import {
  type Agreement,
  type AgreementStatus,
  agreements,
  formatDate,
  type Milestone,
  type Stage,
  statusOf,
} from "../../../src/index.js";
import { STAGES as ALL_STAGES } from "../../../src/model/vocabulary.js";
import { capitalized, counted, printed } from "../words.js";
import { arrow, band, labels, muted, rule, wrapped } from "./marks.js";
import { type Part, type Picture, WIDTH } from "./picture.js";

const inUse = new Set(agreements.flatMap(({ milestones }) => milestones.map(({ stage }) => stage)));
/** The stages that these agreements have, in their order. */
const STAGES = ALL_STAGES.filter((stage) => inUse.has(stage));

const FIRST = 320;
const STEP = (WIDTH - 42 - FIRST) / (STAGES.length - 1);
const placeOf = (stage: Stage): number => FIRST + STAGES.indexOf(stage) * STEP;
const LINE = 15;
const INDENT = 16;
const COLOUR = "var(--accent)";
const RADIUS = 6;

/** Every agreement with the stages that it has reached and those that are expected of it. */
export function agreementsPicture(): Picture {
  const parts: Part[] = [];
  const end = (): number => parts.at(-1)?.bottom ?? 50;
  for (const group of agreementOrder()) parts.push(statusPart(group, end()));
  const told = agreements.map((agreement) => `${agreement.title}: ${agreement.milestones.map(stepOf).join(", ")}.`);
  return {
    name: "agreements",
    heading: "The agreements and their stages",
    reading:
      "Each row is an agreement, each column a stage. A filled circle is a stage that was reached; a ring is one that is only expected. The date below is as exact as the sources. The furthest advanced come first, and parts of a package follow it.",
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
  const title = `${capitalized(printed(status))}${status === "planned" ? ": no stage is known to be reached" : ""}`;
  return {
    bottom: bottom + 6,
    marks: [
      ...band(top, title),
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
      ...milestoneMarks(agreement, middle - 7),
      ...(agreement === beside.at(-1) ? [] : [rule(0, WIDTH, bottom)]),
    ],
  };
}

/** Agreements that have come equally far. */
interface StatusGroup {
  readonly status: AgreementStatus;
  readonly agreements: readonly Agreement[];
}

/** Every agreement, those that have come furthest first, and those of a package behind it. */
function agreementOrder(): readonly StatusGroup[] {
  const statuses: readonly AgreementStatus[] = [...STAGES].reverse();
  return [...statuses, "planned" as const].flatMap((status) => {
    const own = agreements.filter((agreement) => statusOf(agreement) === status);
    const isMember = ({ partOf }: Agreement): boolean => own.some(({ id }) => id === partOf);
    const ordered = own
      .filter((agreement) => !isMember(agreement))
      .flatMap((agreement) => [agreement, ...own.filter(({ partOf }) => partOf === agreement.id)]);
    return own.length === 0 ? [] : [{ status, agreements: ordered }];
  });
}

/** The steps of an agreement: a full circle was reached, a ring is expected; an arrow leads from each to the next. */
function milestoneMarks({ milestones, inferred = [] }: Agreement, y: number): readonly Markish[] {
  const star = inferred.includes("milestones") ? "*" : "";
  return [
    ...milestones.slice(1).flatMap(({ stage, reached }, index) => {
      const from = placeOf(milestones[index]?.stage ?? stage) + RADIUS;
      return arrow({ stroke: COLOUR, dashed: !reached }, [from, y], [placeOf(stage) - RADIUS - 2, y]);
    }),
    ...milestones.map(({ stage, reached }) => circle(placeOf(stage), y, reached)),
    muted(
      milestones.map((step) => ({ x: placeOf(step.stage), y: y + 17, text: dateOf(step) + star, tip: stepOf(step) })),
      { textAnchor: "middle" },
    ),
  ];
}

function milestonesKey(y: number): readonly Markish[] {
  return [
    circle(16, y, true),
    circle(136, y, false),
    muted([
      { x: 30, y, text: "reached" },
      { x: 150, y, text: "only expected" },
      { x: 268, y, text: "* stages or dates are inferred, at least in part" },
      {
        x: 10,
        y: y + 22,
        text: "Not every agreement passes every stage. No source mentions the stages without a sign.",
      },
    ]),
  ];
}

function circle(x: number, y: number, reached: boolean): Markish {
  const inside = reached ? { fill: COLOUR } : { fill: "var(--paper)", strokeDasharray: "3 2" };
  return dot([0], { x, y, r: RADIUS, stroke: COLOUR, strokeWidth: 1.75, ...inside });
}

/** A step in words: "signed, 29 July 2025", "opened, expected, no date". */
function stepOf(step: Milestone): string {
  return `${printed(step.stage)}${step.reached ? "" : ", expected"}, ${dateOf(step)}`;
}

function dateOf({ date }: Milestone): string {
  return date === undefined ? "no date" : formatDate(date, "en-GB");
}
