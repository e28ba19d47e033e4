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
import { capitalized, counted, isInferred, printed } from "../words.js";
import { arrow, band, labels, muted, rule, wrapped } from "./marks.js";
import { type Part, type Picture, WIDTH } from "./picture.js";

const inUse = new Set(agreements.flatMap(({ milestones }) => milestones.map(({ stage }) => stage)));
/** The stages that these agreements have, in an order in which no agreement goes back, if there is one. */
const STAGES = stageOrder();

/** The height of the names of the stages, which are turned. */
const HEAD = 86;
const FIRST = 320;
const STEP = (WIDTH - 42 - FIRST) / (STAGES.length - 1);
const placeOf = (stage: Stage): number => FIRST + STAGES.indexOf(stage) * STEP;
const LINE = 15;
const INDENT = 16;
const COLOUR = "var(--accent)";
const RADIUS = 6;

function stageOrder(): readonly Stage[] {
  const left = ALL_STAGES.filter((stage) => inUse.has(stage));
  const order: Stage[] = [];
  const isNext = (stage: Stage): boolean =>
    agreements.every(({ milestones }) => {
      const index = milestones.findIndex((step) => step.stage === stage);
      return milestones.slice(0, Math.max(0, index)).every((step) => order.includes(step.stage));
    });
  while (left.length > 0) order.push(...left.splice(Math.max(0, left.findIndex(isNext)), 1));
  return order;
}

/** Every agreement with the stages that it has reached and those that are expected of it. */
export function agreementsPicture(): Picture {
  const parts: Part[] = [];
  const end = (): number => parts.at(-1)?.bottom ?? HEAD;
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
    y: HEAD - 10,
    text: capitalized(printed(stage)),
  }));
  return labels(names, { rotate: -40, fontSize: 11.5 });
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
  const dateLines = Math.max(...agreement.milestones.map((step) => linesOf(dateOf(step)).length));
  const bottom = top + Math.max(32 + dateLines * 14, lines.length * LINE + 14);
  const middle = (top + bottom) / 2;
  const line = middle - 7 * dateLines;
  const tip = `${agreement.title}, ${statusOf(agreement)}: ${agreement.summary}`;
  return {
    bottom,
    marks: [
      labels([{ x, y: middle, text: lines.join("\n"), tip }]),
      ...(isMember ? [muted([{ x: x - 12, y: middle - ((lines.length - 1) * LINE) / 2, text: "↳" }])] : []),
      rule(FIRST - 30, WIDTH, line),
      ...milestoneMarks(agreement, line),
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
function milestoneMarks(agreement: Agreement, y: number): readonly Markish[] {
  const { milestones } = agreement;
  const isGuessed = ({ stage }: Milestone): boolean => isInferred(agreement, `milestones.${stage}`);
  const dated = milestones.map((step) => ({
    x: placeOf(step.stage),
    y: y + 11,
    text: linesOf(dateOf(step) + (isGuessed(step) ? "*" : "")).join("\n"),
    tip: stepOf(step),
  }));
  return [
    ...milestones.slice(1).flatMap(({ stage, reached }, index) => {
      const from = placeOf(milestones[index]?.stage ?? stage) + RADIUS;
      return arrow({ stroke: COLOUR, dashed: !reached }, [from, y], [placeOf(stage) - RADIUS - 2, y]);
    }),
    ...milestones.map(({ stage, reached }) => circle(placeOf(stage), y, reached)),
    muted(dated, { textAnchor: "middle", lineAnchor: "top" }),
  ];
}

function milestonesKey(y: number): readonly Markish[] {
  return [
    circle(16, y, true),
    circle(136, y, false),
    muted([
      { x: 30, y, text: "reached" },
      { x: 150, y, text: "only expected" },
      { x: 268, y, text: "* the stage or its date is inferred" },
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

/** A date in lines: the year of a day below it. */
function linesOf(date: string): readonly string[] {
  return date.split(/(?<=\d \w+) (?=\d{4}\*?$)/);
}

function dateOf({ date }: Milestone): string {
  return date === undefined ? "no date" : formatDate(date, "en-GB");
}
