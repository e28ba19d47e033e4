import { Fragment, type JSX } from "preact";
import {
  type Agreement,
  type AgreementStatus,
  agreements,
  type Milestone,
  type Stage,
  statusOf,
} from "../../../src/index.js";
import { STAGES as ALL_STAGES } from "../../../src/model/vocabulary.js";
import { called, day, isEnglish, language, say, word } from "../language.js";
import { capitalized, isInferred, yesOrNo } from "../words.js";
import { type Part, type Picture, type PictureTable, type Room, tableOf } from "./picture.js";
import { Arrow, LINE, Lines, Linked, widthOf, withLegend, wrapped } from "./shapes.js";

/** The least height of the labels of stages. */
const HEAD = 120;
const RADIUS = 6;

/** The stages that these agreements have, in an order in which no agreement goes back, if there is one. */
const STAGES = stageOrder();

function stageOrder(): readonly Stage[] {
  const inUse = new Set(agreements.flatMap(({ milestones }) => milestones.map(({ stage }) => stage)));
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

/** Agreements that have come equally far. */
interface StatusGroup {
  readonly status: AgreementStatus;
  readonly agreements: readonly Agreement[];
}

/** Every agreement: those whose last stage is furthest along the axis first, and those of a package behind it. */
function statusGroups(): readonly StatusGroup[] {
  const statuses: readonly AgreementStatus[] = [...[...STAGES].reverse(), "planned"];
  return statuses.flatMap((status) => {
    const own = agreements.filter((agreement) => statusOf(agreement) === status);
    const isMember = ({ partOf }: Agreement): boolean => own.some(({ id }) => id === partOf);
    const ordered = own
      .filter((agreement) => !isMember(agreement))
      .flatMap((agreement) => [agreement, ...own.filter(({ partOf }) => partOf === agreement.id)]);
    return own.length === 0 ? [] : [{ status, agreements: ordered }];
  });
}

const groups = statusGroups();

/** Every agreement with the stages that it has reached and those that are expected of it. */
export function agreementsPicture(): Picture {
  return {
    name: "agreements",
    heading: say("pictures.heading.agreements"),
    title: finding(),
    reading: say("pictures.agreements.reading"),
    description: groups
      .flatMap((group) => group.agreements)
      .map((agreement) => `${called(agreement)}: ${agreement.milestones.map(stepOf).join(", ")}.`)
      .join(" "),
    shows: ["agreements"],
    table: table(),
    draw,
  };
}

/** How many have come how far. The members of a package come with it. */
function finding(): string {
  const whole = agreements.filter(({ partOf }) => partOf === undefined);
  const number = (status: AgreementStatus): number => whole.filter((one) => statusOf(one) === status).length;
  const early = number("planned") + number("announced");
  const further = groups
    .filter(({ status }) => status !== "planned" && status !== "announced")
    .map(({ status }) =>
      say("pictures.agreements.further", { n: number(status), status: word("agreementStatus", status) }),
    )
    .reverse();
  const list = new Intl.ListFormat(isEnglish() ? "en-GB" : language()).format(further);
  return say("pictures.agreements.finding", { early, n: whole.length, list });
}

function table(): PictureTable {
  const rows = groups.flatMap(({ status, agreements: own }) =>
    own.flatMap((agreement) => agreement.milestones.map((step) => ({ id: agreement.id, status, agreement, step }))),
  );
  return tableOf(rows, [
    ["explore.agreement", ({ agreement }) => called(agreement)],
    ["explore.filter.status", ({ status }) => word("agreementStatus", status)],
    ["pictures.agreements.stage", ({ step }) => word("stage", step.stage)],
    ["pictures.agreements.isReached", ({ step }) => (step.reached ? yesOrNo(true) : say("records.expected"))],
    ["pictures.agreements.date", ({ step }) => step.date ?? ""],
    ["explore.filter.inferred", ({ agreement, step }) => yesOrNo(isGuessed(agreement, step))],
  ]);
}

/** Whether a step is inferred, or its date. */
const isGuessed = (agreement: Agreement, { stage }: Milestone): boolean =>
  isInferred(agreement, `milestones.${stage}.date`);

const labelOf = (stage: Stage): string => capitalized(word("stage", stage));

/** How far the slanted label of a stage goes up, and to the right. */
const reachOf = (stage: Stage): number => Math.ceil(widthOf(labelOf(stage)) * Math.SQRT1_2);

function draw({ width, isNarrow }: Room): Part {
  const from = isNarrow ? 14 : 330;
  const head = Math.max(HEAD, ...STAGES.map((stage) => reachOf(stage) + 24));
  const last = STAGES.length - 1;
  // No label may go beyond the edge.
  const step = Math.min(
    (width - from - 78) / last,
    ...STAGES.slice(1).map((stage, index) => (width - from - 4 - reachOf(stage)) / (index + 1)),
  );
  const xOf = (stage: Stage): number => from + STAGES.indexOf(stage) * step;
  let y = head;
  const placed = groups.map(({ status, agreements: own }) => {
    const begin = y;
    y += 34;
    const rows = own.map((agreement) => {
      const indent = own.some(({ id }) => id === agreement.partOf) ? 16 : 0;
      const room = (isNarrow ? width : from - 34) - indent;
      const titles = wrapped(called(agreement), room);
      const steps = wrapped(
        agreement.milestones.map((one) => stepOf(one) + (isGuessed(agreement, one) ? "*" : "")).join(", "),
        room,
        12,
      );
      const top = y;
      const texts = (titles.length + steps.length) * LINE;
      y += texts + (isNarrow ? 32 : 14);
      return { agreement, titles, steps, indent, top, axis: isNarrow ? top + texts + 14 : top + texts / 2 };
    });
    return { status, begin, rows };
  });
  const content = (
    <>
      {STAGES.map((stage) => (
        <Fragment key={stage}>
          {!isNarrow && <path class="rule" d={`M${xOf(stage)} ${head - 8}V${y}`} />}
          <text transform={`translate(${xOf(stage) + 2} ${head - 14}) rotate(-45)`}>{labelOf(stage)}</text>
        </Fragment>
      ))}
      {placed.map(({ status, begin, rows }) => (
        <Fragment key={status}>
          <rect class="ground" y={begin} width={width} height={24} rx={4} />
          <Lines
            x={8}
            y={begin + 17}
            lines={[
              statusTitle(
                status,
                rows.map(({ indent }) => indent),
              ),
            ]}
            class="strong"
          />
          {rows.map((row) => (
            <Row key={row.agreement.id} {...row} xOf={xOf} />
          ))}
        </Fragment>
      ))}
    </>
  );
  const star = (
    <text class="middle" y={6}>
      *
    </text>
  );
  return withLegend(
    { content, bottom: y - 4 },
    [
      [<circle class="full" r={RADIUS} />, say("pictures.agreements.reached")],
      [<circle class="ring dashed" r={RADIUS} />, say("pictures.agreements.onlyExpected")],
      [star, say("pictures.agreements.inferred")],
    ],
    width,
  );
}

function statusTitle(status: AgreementStatus, indents: readonly number[]): string {
  const number = indents.filter((indent) => indent === 0).length;
  const gaps = { status: capitalized(word("agreementStatus", status)), number };
  const whole = say(status === "planned" ? "pictures.agreements.planned" : "pictures.agreements.group", gaps);
  if (number === indents.length) return whole;
  return say("pictures.agreements.inPackage", { whole, more: indents.length - number });
}

interface RowProps {
  readonly agreement: Agreement;
  readonly titles: readonly string[];
  readonly steps: readonly string[];
  readonly indent: number;
  readonly top: number;
  /** The height of its stages. */
  readonly axis: number;
  readonly xOf: (stage: Stage) => number;
}

function Row({ agreement, titles, steps, indent, top, axis, xOf }: RowProps): JSX.Element {
  const { id, milestones } = agreement;
  return (
    <Linked to={id} label={`${called(agreement)}: ${milestones.map(stepOf).join(", ")}`}>
      <Lines x={indent + 8} y={top + 14} lines={titles} />
      <Lines x={indent + 8} y={top + 14 + titles.length * LINE} lines={steps} class="muted" />
      {STAGES.map((stage) => (
        <circle key={stage} class="rule dot" cx={xOf(stage)} cy={axis} r={2} />
      ))}
      {milestones.slice(1).map(({ stage, reached }, index) => (
        <Arrow
          key={stage}
          from={[xOf(milestones[index]?.stage ?? stage) + RADIUS, axis]}
          to={[xOf(stage) - RADIUS - 1, axis]}
          dashed={!reached}
        />
      ))}
      {milestones.map(({ stage, reached }) => (
        <circle key={stage} class={reached ? "full" : "ring dashed"} cx={xOf(stage)} cy={axis} r={RADIUS} />
      ))}
    </Linked>
  );
}

/** A step in words: "signed 29 July 2025", "opened (expected)". */
function stepOf({ stage, reached, date }: Milestone): string {
  const gaps = { stage: word(reached ? "agreementStatus" : "stage", stage), date: day(date) ?? "" };
  if (date === undefined) return reached ? gaps.stage : say("pictures.agreements.expected", gaps);
  return say(reached ? "pictures.agreements.on" : "pictures.agreements.expectedOn", gaps);
}
