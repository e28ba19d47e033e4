import type { JSX } from "preact";
import { citationsOf, type Discrepancy, type Figure, getParticipant } from "../../../src/index.js";
import { COMPARATORS } from "../../../src/model/vocabulary.js";
import { comparableFigures, disputedNumbers, valuesOf } from "../disputed-numbers.js";
import { amount, called, language, listed, perLanguage, say, unitWord, word } from "../language.js";
import { saidBy } from "../said-by.js";
import { capitalized, isInferred } from "../words.js";
import { NumberMark, type NumberScale, numberScale } from "./number-line.js";
import { type Part, type Picture, type PictureTable, type Room, tableOf } from "./picture.js";
import { LINE, Lines, Linked, stacked, widthOf, withLegend, wrapped } from "./shapes.js";

/** The room of a value above its mark, and of the numbers below the axis. */
const VALUE = 34;
const TICKS = 22;

/** Where the label of a figure says who states it, by language. */
const SPEAKER: Readonly<Record<string, RegExp>> = {
  en: /, according to .*$/,
  kk: / \([^()]*\)$/,
  ru: /, по (?:словам|данным) .*$/,
  tr: /^.* göre /,
};

/** Those on which two people differ come first: the title is about them. */
const disputes = [...disputedNumbers].sort(
  (a, b) => Number(gapBetweenTwo(a) === undefined) - Number(gapBetweenTwo(b) === undefined),
);

/** Every disputed number, each on a scale of its own. */
export function disputesPicture(): Picture {
  const first = disputes.find((dispute) => gapBetweenTwo(dispute) !== undefined);
  return {
    name: "disputes",
    heading: say("pictures.heading.disputes"),
    title: first === undefined ? say("pictures.disputes.disagree", { n: disputes.length }) : titleOf(first),
    reading: say("pictures.disputes.reading", { n: disputes.length }),
    description: disputes.map(told).join(" "),
    shows: ["discrepancies", "figures"],
    table: table(disputes),
    draw,
  };
}

/** Each disputed number as a picture of its own, for those who write about one of them. */
export const disputePictures: () => readonly Picture[] = perLanguage(() =>
  disputes.map((dispute) => ({
    name: `dispute-${dispute.id}`,
    heading: called(dispute),
    title: titleOf(dispute),
    reading: called(dispute),
    description: told(dispute),
    shows: ["discrepancies", "figures"],
    table: table([dispute]),
    draw: (room) => {
      const { rows, bottom } = rowsOf(dispute, room, 0);
      return signed({ content: <g class="disputed">{rows}</g>, bottom }, [dispute], room);
    },
  })),
);

/** The figures of a disputed number, the lowest first. */
export function sortedFigures(dispute: Discrepancy): readonly Figure[] {
  const open = ({ comparator }: Figure): number => (comparator === ">" ? 1 : comparator === "<" ? -1 : 0);
  return [...comparableFigures(dispute)].sort((a, b) => a.value - b.value || open(a) - open(b));
}

/** By how much two speakers differ, if a disputed number has only theirs. */
function gapBetweenTwo(dispute: Discrepancy): { readonly finding: string; readonly subject: string } | undefined {
  const [low, high, ...more] = sortedFigures(dispute);
  if (low === undefined || high === undefined || more.length > 0) return undefined;
  const names = new Set([low, high].flatMap((one) => shortSpeaker(one) ?? []));
  if (names.size !== 2) return undefined;
  const isAbout = [low, high].some(({ comparator }) => comparator === "~");
  const isOpen = /^>/.test(high.comparator) || /^</.test(low.comparator);
  const least = amount({ ...low, comparator: isAbout ? "~" : "=", value: high.value - low.value });
  const gap = isOpen ? say("pictures.disputes.orMore", { gap: least }) : least;
  return {
    finding: say("pictures.disputes.finding", { names: listed([...names]), gap }),
    subject: labelWithoutSpeaker(low),
  };
}

/** The last name of who stated a figure. Where it is inferred who did, the page that has the number speaks for itself. */
function shortSpeaker(figure: Figure): string | undefined {
  const person = getParticipant(figure.speaker);
  if (person === undefined) return undefined;
  const [citation] = citationsOf(figure, "value");
  return isInferred(figure, "speaker") ? citation?.source.publisher : called(person).split(" ").at(-1);
}

/** The finding with what it is about, where a name for it can follow. */
function titleOf(dispute: Discrepancy): string {
  const gap = gapBetweenTwo(dispute);
  return capitalized(gap === undefined ? findingOf(dispute) : say("pictures.disputes.title", gap));
}

function findingOf(dispute: Discrepancy): string {
  return gapBetweenTwo(dispute)?.finding ?? say("pictures.disputes.sourcesSay", { values: valuesOf(dispute) });
}

function told(dispute: Discrepancy): string {
  const sides = sortedFigures(dispute).map((figure) => `${saidBy(figure).name}: ${amount(figure)}`);
  return `${called(dispute)} ${sides.join("; ")}.`;
}

function table(shown: readonly Discrepancy[]): PictureTable {
  const rows = shown.flatMap((dispute) => sortedFigures(dispute).map((figure) => ({ id: figure.id, dispute, figure })));
  return tableOf(rows, [
    ["pictures.disputes.question", ({ dispute }) => called(dispute)],
    ["shared.whoSaysSo", ({ figure }) => saidBy(figure).name],
    ["pictures.disputes.inWords", ({ figure }) => amount(figure)],
    ["pictures.disputes.number", ({ figure }) => figure.value],
    ["explore.filter.unit", ({ figure }) => unitWord(figure.unit)],
    ["pictures.disputes.comparator", ({ figure }) => figure.comparator],
    ["pictures.disputes.whatIsCounted", ({ figure }) => called(figure)],
  ]);
}

function draw(room: Room): Part {
  return signed(
    stacked(
      disputes.map((dispute) => panel(dispute, room)),
      20,
    ),
    disputes,
    room,
  );
}

/** A drawing with what the marks mean that the figures of these disputes have. */
function signed(part: Part, shown: readonly Discrepancy[], { width }: Room): Part {
  const meanings = COMPARATORS.flatMap((comparator) => {
    const example = shown.flatMap(comparableFigures).find((figure) => figure.comparator === comparator);
    if (example === undefined) return [];
    return [[<Example key={comparator} figure={example} />, word("comparator", comparator)] as const];
  });
  return withLegend(part, meanings, width);
}

function Example({ figure }: { readonly figure: Figure }): JSX.Element {
  const x = figure.comparator.startsWith(">") ? -17 : figure.comparator.startsWith("<") ? 17 : 0;
  return (
    <g class="disputed">
      <NumberMark figure={figure} scale={() => x} y={0} />
    </g>
  );
}

/** One disputed number: the question, what the answers come to, and a row for each of them. */
function panel(dispute: Discrepancy, room: Room): Part {
  const question = wrapped(called(dispute), room.width - 12, 14);
  const finding = wrapped(findingOf(dispute), room.width - 12);
  const { rows, bottom } = rowsOf(dispute, room, 16 + (question.length + finding.length) * LINE);
  return {
    bottom,
    content: (
      <g class="disputed">
        <Linked to={dispute.id} label={`${called(dispute)} ${findingOf(dispute)}`}>
          <Lines x={0} y={14} lines={question} class="strong" />
          <Lines x={0} y={14 + question.length * LINE} lines={finding} class="warm" />
        </Linked>
        {rows}
      </g>
    ),
  };
}

/** The answers to a disputed number on their scale, a row each, from a height on. */
function rowsOf(
  dispute: Discrepancy,
  { width, isNarrow }: Room,
  from: number,
): { readonly rows: JSX.Element; readonly bottom: number } {
  const own = sortedFigures(dispute);
  const left = isNarrow ? 0 : 300;
  const scale = numberScale(own, [left, width]);
  let y = from;
  const rows = own.map((figure) => {
    const textRoom = (isNarrow ? width : left) - 16;
    const names = wrapped(saidBy(figure).name, textRoom, 14);
    const subject = wrapped(labelWithoutSpeaker(figure), textRoom, 12);
    const texts = (names.length + subject.length) * LINE;
    const top = y + 6;
    y = top + (isNarrow ? texts + VALUE + 14 : Math.max(texts + 6, VALUE + 14));
    const axis = isNarrow ? top + texts + 8 : top;
    return { figure, names, subject, top, axis, mark: (isNarrow ? top + texts : top) + VALUE - 4, bottom: y };
  });
  return {
    bottom: y + TICKS,
    rows: (
      <>
        {ticksOf(scale).map((tick) => (
          <Lines key={tick} x={scale(tick)} y={y + 15} lines={[tickLabel(tick)]} class="muted middle" />
        ))}
        {rows.map((row) => (
          <Row key={row.figure.id} {...row} scale={scale} from={left} width={width} />
        ))}
      </>
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
  const value = amount(figure);
  const half = widthOf(value, 16) / 2;
  const x = Math.min(Math.max(scale(figure.value), from + half), width - half);
  return (
    <Linked to={figure.id} label={`${name}: ${labelWithoutSpeaker(figure)}, ${value}`}>
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
  const written = (number: number): string => number.toLocaleString(language());
  if (value >= 1e9) return say("pictures.disputes.billion", { number: written(value / 1e9) });
  return value >= 1e6 ? say("pictures.disputes.million", { number: written(value / 1e6) }) : written(value);
}

/** What a figure counts, without who says so if its row names a speaker. */
export function labelWithoutSpeaker(figure: Figure): string {
  const label = called(figure);
  return figure.speaker !== undefined && /, according to /.test(figure.label)
    ? label.replace(SPEAKER[language()] ?? "", "")
    : label;
}
