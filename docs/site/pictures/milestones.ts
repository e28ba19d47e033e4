import { dot, type Markish } from "@observablehq/plot";
import { type Agreement, formatPeriod, type Milestone, type Stage } from "../../../src/index.js";
import { printed } from "../words.js";
import { muted, routes } from "./marks.js";

const COLOUR = "var(--accent)";
const RADIUS = 6;

/** The steps of an agreement: a full circle was reached, a ring is expected; an arrow leads from each to the next. */
export function milestoneMarks(
  { milestones, inferred = [] }: Agreement,
  placeOf: (stage: Stage) => number,
  y: number,
): readonly Markish[] {
  const star = inferred.includes("milestones") ? "*" : "";
  const legs = milestones.slice(1).map(({ stage, reached }, index) => {
    const from = milestones[index]?.stage ?? stage;
    return {
      points: [
        [placeOf(from) + RADIUS, y],
        [placeOf(stage) - RADIUS - 2, y],
      ] as const,
      dashed: !reached,
    };
  });
  return [
    ...routes(legs, COLOUR),
    ...milestones.map(({ stage, reached }) => circle(placeOf(stage), y, reached)),
    muted(
      milestones.map((step) => ({ x: placeOf(step.stage), y: y + 17, text: dateOf(step) + star, tip: stepOf(step) })),
      { textAnchor: "middle" },
    ),
  ];
}

export function milestonesKey(y: number): readonly Markish[] {
  return [
    circle(16, y, true),
    circle(136, y, false),
    muted([
      { x: 30, y, text: "reached" },
      { x: 150, y, text: "only expected" },
      { x: 268, y, text: "* steps or dates, in part at least, concluded by the curators" },
      {
        x: 10,
        y: y + 22,
        text: "An agreement need not pass every stage. A stage without a sign is one of which no source that was read tells.",
      },
    ]),
  ];
}

function circle(x: number, y: number, reached: boolean): Markish {
  const fill = reached ? COLOUR : "var(--paper)";
  return dot([0], {
    x,
    y,
    r: RADIUS,
    stroke: COLOUR,
    strokeWidth: 1.75,
    fill,
    ...(reached ? {} : { strokeDasharray: "3 2" }),
  });
}

/** A step in words: "signed, 29 July 2025", "opened, expected, no date". */
export function stepOf(step: Milestone): string {
  return `${printed(step.stage)}${step.reached ? "" : ", expected"}, ${dateOf(step)}`;
}

function dateOf({ date }: Milestone): string {
  return date === undefined ? "no date" : formatPeriod(date, "en-GB");
}
