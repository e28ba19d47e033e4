import type { JSX } from "preact";
import { type Discrepancy, type Figure, formatFigure, getParticipant } from "../../../src/index.js";
import { comparableFigures, disputedNumbers, valuesOf } from "../disputed-numbers.js";
import { saidBy } from "../said-by.js";
import { counted } from "../words.js";
import { NumberMark, type NumberScale, numberScale } from "./number-line.js";
import type { Part, Picture, PictureTable, Room } from "./picture.js";
import { LINE, Lines, Linked, legend, widthOf, wrapped } from "./shapes.js";

/** The room of a value above its mark, and of the numbers below the axis. */
const VALUE = 34;
const TICKS = 22;

/** Those on which two people differ come first: the title is about them. */
const disputes = [...disputedNumbers].sort(
  (a, b) => Number(gapBetweenTwo(a) === undefined) - Number(gapBetweenTwo(b) === undefined),
);

/** Every disputed number, each on a scale of its own. */
export function disputesPicture(): Picture {
  const gaps = disputes.flatMap((dispute) => gapBetweenTwo(dispute) ?? []);
  const [gap] = gaps;
  return {
    name: "disputes",
    heading: "Disputed numbers",
    title:
      gap === undefined
        ? `Sources disagree on ${counted(disputes.length, "number")}`
        : `${gap.finding} on ${gap.subject}`,
    reading: `The ${counted(disputes.length, "number")} on which sources disagree, each on a scale of its own. Bold names are people who gave the number; other names are pages that name no speaker.`,
    description: disputes.map(told).join(" "),
    shows: ["discrepancies", "figures"],
    table: table(),
    draw,
  };
}

/** The figures of a disputed number, the lowest first. */
export function sortedFigures(dispute: Discrepancy): readonly Figure[] {
  const open = ({ comparator }: Figure): number => (comparator === ">" ? 1 : comparator === "<" ? -1 : 0);
  return [...comparableFigures(dispute)].sort((a, b) => a.value - b.value || open(a) - open(b));
}

/** By how much two people differ, if a disputed number has only theirs. */
function gapBetweenTwo(dispute: Discrepancy): { readonly finding: string; readonly subject: string } | undefined {
  const [low, high, ...more] = sortedFigures(dispute);
  if (low === undefined || high === undefined || more.length > 0) return undefined;
  const people = new Set([low, high].flatMap((one) => getParticipant(one.speaker) ?? []));
  if (people.size !== 2) return undefined;
  const names = Array.from(people, ({ name }) => name.split(" ").at(-1));
  const about = [low, high].some(({ comparator }) => comparator === "~") ? "about " : "";
  const orMore = /^>/.test(high.comparator) || /^</.test(low.comparator) ? " or more" : "";
  const gap = formatFigure({ ...low, comparator: "=", value: high.value - low.value });
  return { finding: `${names.join(" and ")} differ by ${about}${gap}${orMore}`, subject: subjectOf(low) };
}

/** What a figure counts, without who says so, whom its row names. */
function subjectOf({ label }: Figure): string {
  return label.replace(/, according to .*$/, "");
}

function findingOf(dispute: Discrepancy): string {
  return gapBetweenTwo(dispute)?.finding ?? `Sources say ${valuesOf(dispute)}`;
}

function told(dispute: Discrepancy): string {
  const sides = sortedFigures(dispute).map((figure) => `${saidBy(figure).name}: ${formatFigure(figure)}`);
  return `${dispute.question} ${sides.join("; ")}.`;
}

function table(): PictureTable {
  return {
    columns: ["Question", "Who says so", "In words", "Number", "Unit", "Comparator", "What is counted"],
    rows: disputes.flatMap((dispute) =>
      sortedFigures(dispute).map((figure) => ({
        id: figure.id,
        cells: [
          dispute.question,
          saidBy(figure).name,
          formatFigure(figure),
          figure.value,
          figure.unit,
          figure.comparator,
          figure.label,
        ],
      })),
    ),
  };
}

function draw(room: Room): Part {
  const panels: { readonly top: number; readonly part: Part; readonly id: string }[] = [];
  let top = 0;
  for (const dispute of disputes) {
    const part = panel(dispute, room);
    panels.push({ top, part, id: dispute.id });
    top += part.bottom + 20;
  }
  const key = legend(
    MEANINGS.flatMap(([comparator, meaning]) => {
      const example = disputes.flatMap(comparableFigures).find((figure) => figure.comparator === comparator);
      return example === undefined ? [] : [[<Example key={meaning} figure={example} />, meaning] as const];
    }),
    top - 6,
    room.width,
  );
  return {
    bottom: key.bottom,
    content: (
      <>
        {panels.map(({ top: y, part, id }) => (
          <g key={id} transform={`translate(0 ${y})`}>
            {part.content}
          </g>
        ))}
        {key.content}
      </>
    ),
  };
}

const MEANINGS: readonly (readonly [comparator: Figure["comparator"], meaning: string])[] = [
  ["=", "exactly"],
  ["~", "about"],
  [">", "more than"],
  [">=", "at least"],
  ["<", "less than"],
  ["<=", "at most"],
];

function Example({ figure }: { readonly figure: Figure }): JSX.Element {
  const x = figure.comparator.startsWith(">") ? -17 : figure.comparator.startsWith("<") ? 17 : 0;
  return (
    <g class="disputed">
      <NumberMark figure={figure} scale={() => x} y={0} />
    </g>
  );
}

/** One disputed number: the question, what the answers come to, and a row for each of them. */
function panel(dispute: Discrepancy, { width, isNarrow }: Room): Part {
  const own = sortedFigures(dispute);
  const left = isNarrow ? 0 : 300;
  const scale = numberScale(own, [left, width]);
  const question = wrapped(dispute.question, width - 12, 14);
  const finding = wrapped(findingOf(dispute), width - 12);
  let y = 16 + (question.length + finding.length) * LINE;
  const rows = own.map((figure) => {
    const textRoom = (isNarrow ? width : left) - 16;
    const names = wrapped(saidBy(figure).name, textRoom, 14);
    const subject = wrapped(subjectOf(figure), textRoom, 12);
    const texts = (names.length + subject.length) * LINE;
    const top = y + 6;
    y = top + (isNarrow ? texts + VALUE + 14 : Math.max(texts + 6, VALUE + 14));
    const axis = isNarrow ? top + texts + 8 : top;
    return { figure, names, subject, top, axis, mark: (isNarrow ? top + texts : top) + VALUE - 4, bottom: y };
  });
  return {
    bottom: y + TICKS,
    content: (
      <g class="disputed">
        <Linked to={dispute.id} label={`${dispute.question} ${findingOf(dispute)}`}>
          <Lines x={0} y={14} lines={question} class="strong" />
          <Lines x={0} y={14 + question.length * LINE} lines={finding} class="warm" />
        </Linked>
        {ticksOf(scale).map((tick) => (
          <Lines key={tick} x={scale(tick)} y={y + 15} lines={[tickLabel(tick)]} class="muted middle" />
        ))}
        {rows.map((row) => (
          <Row key={row.figure.id} {...row} scale={scale} from={left} width={width} />
        ))}
      </g>
    ),
  };
}

interface RowProps {
  readonly figure: Figure;
  readonly names: readonly string[];
  readonly subject: readonly string[];
  readonly top: number;
  /** From where to where the lines of the axis go beside it, and where its mark is. */
  readonly axis: number;
  readonly bottom: number;
  readonly mark: number;
  readonly scale: NumberScale;
  readonly from: number;
  readonly width: number;
}

function Row({ figure, names, subject, top, axis, bottom, mark, scale, from, width }: RowProps): JSX.Element {
  const { name, isPerson } = saidBy(figure);
  const value = formatFigure(figure);
  const half = widthOf(value, 16) / 2;
  const x = Math.min(Math.max(scale(figure.value), from + half), width - half);
  return (
    <Linked to={figure.id} label={`${name}: ${subjectOf(figure)}, ${value}`}>
      <path class="rule" d={`M0 ${top}H${width}`} />
      <Lines x={0} y={top + 16} lines={names} class={isPerson ? "strong" : undefined} />
      <Lines x={0} y={top + 16 + names.length * LINE} lines={subject} class="muted" />
      {ticksOf(scale).map((tick) => (
        <path key={tick} class="rule" d={`M${scale(tick)} ${axis}V${bottom + 6}`} />
      ))}
      <NumberMark figure={figure} scale={scale} y={mark} />
      <rect class="paper" x={x - half} y={mark - 25} width={2 * half} height={16} />
      <Lines x={x} y={mark - 12} lines={[value]} class="strong middle" />
    </Linked>
  );
}

/** As few round numbers as show the scale. */
function ticksOf(scale: NumberScale): readonly number[] {
  return [1, 2, 3].map((count) => scale.ticks(count)).find(({ length }) => length > 1) ?? scale.domain();
}

/** A number of an axis, in few letters. */
function tickLabel(value: number): string {
  const [, size, word] = SIZES.find(([least]) => value >= least) ?? [0, 1, ""];
  return `${(value / size).toLocaleString("en")}${word}`;
}

const SIZES: readonly (readonly [least: number, size: number, word: string])[] = [
  [1e9, 1e9, " billion"],
  [1e6, 1e6, " million"],
];
