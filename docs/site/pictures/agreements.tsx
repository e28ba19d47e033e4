import { Fragment, type JSX } from "preact";
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
import type { Part, Picture, PictureTable, Room } from "./picture.js";
import { Arrow, LINE, Lines, Linked, legend, wrapped } from "./shapes.js";

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
    heading: "How far the agreements have come",
    title: finding(),
    reading:
      "Each row is an agreement, each column a stage. The further right the last stage reached, the higher the row. Agreements of a package are indented below it and not counted again.",
    description: groups
      .flatMap((group) => group.agreements)
      .map((agreement) => `${agreement.title}: ${agreement.milestones.map(stepOf).join(", ")}.`)
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
    .map(({ status }) => `${number(status)} ${number(status) === 1 ? "is" : "are"} ${printed(status)}`)
    .reverse();
  return `${early} of ${counted(whole.length, "agreement")} are only planned or announced; ${new Intl.ListFormat("en-GB").format(further)}`;
}

function table(): PictureTable {
  return {
    columns: ["Agreement", "Status", "Stage", "Reached", "Date", "Inferred"],
    rows: groups.flatMap(({ status, agreements: own }) =>
      own.flatMap((agreement) =>
        agreement.milestones.map((step) => ({
          id: agreement.id,
          cells: [
            agreement.title,
            printed(status),
            printed(step.stage),
            step.reached ? "yes" : "expected",
            step.date ?? "",
            isGuessed(agreement, step) ? "yes" : "no",
          ],
        })),
      ),
    ),
  };
}

const isGuessed = (agreement: Agreement, { stage }: Milestone): boolean => isInferred(agreement, `milestones.${stage}`);

function draw({ width, isNarrow }: Room): Part {
  const from = isNarrow ? 14 : 330;
  const step = (width - from - 78) / (STAGES.length - 1);
  const xOf = (stage: Stage): number => from + STAGES.indexOf(stage) * step;
  let y = HEAD;
  const placed = groups.map(({ status, agreements: own }) => {
    const head = y;
    y += 34;
    const rows = own.map((agreement) => {
      const indent = own.some(({ id }) => id === agreement.partOf) ? 16 : 0;
      const room = (isNarrow ? width : from - 34) - indent;
      const titles = wrapped(agreement.title, room);
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
    return { status, head, rows };
  });
  const key = legend(
    [
      [<circle class="full" r={RADIUS} />, "reached"],
      [<circle class="ring dashed" r={RADIUS} />, "only expected"],
      [
        <text class="middle" y={6}>
          *
        </text>,
        "the stage or its date is inferred",
      ],
    ],
    y + 10,
    width,
  );
  return {
    bottom: key.bottom,
    content: (
      <>
        {STAGES.map((stage) => (
          <Fragment key={stage}>
            {!isNarrow && <path class="rule" d={`M${xOf(stage)} ${HEAD - 8}V${y}`} />}
            <text transform={`translate(${xOf(stage) + 2} ${HEAD - 14}) rotate(-45)`}>
              {capitalized(printed(stage))}
            </text>
          </Fragment>
        ))}
        {placed.map(({ status, head, rows }) => (
          <Fragment key={status}>
            <rect class="ground" y={head} width={width} height={24} rx={4} />
            <Lines
              x={8}
              y={head + 17}
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
        {key.content}
      </>
    ),
  };
}

function statusTitle(status: AgreementStatus, indents: readonly number[]): string {
  const whole = indents.filter((indent) => indent === 0).length;
  const more = whole === indents.length ? "" : `, and ${indents.length - whole} within a package`;
  return `${capitalized(printed(status))}${status === "planned" ? ", no stage reached" : ""}: ${whole}${more}`;
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
  const { id, title, milestones } = agreement;
  return (
    <Linked to={id} label={`${title}: ${milestones.map(stepOf).join(", ")}`}>
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
  return [
    printed(stage),
    ...(date === undefined ? [] : [formatDate(date, "en-GB")]),
    ...(reached ? [] : ["(expected)"]),
  ].join(" ");
}
