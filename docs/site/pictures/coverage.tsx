import { coverage } from "../../../src/audit.js";
import { getSource, passages, recordsCiting, type SourcePassages } from "../../../src/index.js";
import { counted, printed } from "../words.js";
import type { Drawable, Part, Room } from "./picture.js";
import { LINE, Lines, stacked, withLegend, wrapped } from "./shapes.js";

const CELL = 25;
const STEP = 28;
/** What begins a paragraph. */
const PARAGRAPH = 9;

/** The reports that were read in full, sentence by sentence: for the guide to provenance. */
export function coveragePicture(): Drawable {
  const reports = coverage();
  const sum = (numbers: readonly number[]): number => numbers.reduce((total, one) => total + one, 0);
  const cited = sum(reports.map((one) => one.cited));
  const all = sum(reports.map((one) => one.passages));
  return {
    name: "coverage",
    title: `Records cite ${cited} of the ${all} sentences of the ${counted(reports.length, "report")} read in full`,
    reading:
      "Each cell is a sentence, in the order of the report; a gap begins a paragraph. The number is how many records cite it.",
    description: passages.map(told).join(" "),
    draw,
  };
}

function told({ source, passages: own }: SourcePassages): string {
  const aside = own.flatMap(({ id, setAside }) => (setAside === undefined ? [] : [`${id} (${printed(setAside)})`]));
  return `${titleOf(source)}: ${counted(own.length, "sentence")}, set aside: ${aside.join(", ") || "none"}.`;
}

const titleOf = (source: string): string => getSource(source)?.title ?? source;

function draw({ width }: Room): Part {
  const reports = passages.map((ledger) => report(ledger, width));
  return withLegend(
    stacked(reports, 22),
    [
      [<rect class="ground" x={-12} y={-9} width={24} height={18} rx={3} />, "cited"],
      [
        <rect class="ring dashed" x={-12} y={-9} width={24} height={18} rx={3} />,
        "set aside: states nothing about the visit",
      ],
    ],
    width,
  );
}

function report({ source, passages: own }: SourcePassages, width: number): Part {
  const titles = wrapped(titleOf(source), width, 14);
  const head = titles.length * LINE + 26;
  let [x, y] = [0, head];
  const cells = own.map((passage, index) => {
    if (index > 0 && passage.id.endsWith(".1")) x += PARAGRAPH;
    if (x + CELL > width) [x, y] = [0, y + STEP];
    const cell = { passage, x, y };
    x += STEP;
    return cell;
  });
  return {
    bottom: y + CELL,
    content: (
      <>
        <Lines x={0} y={14} lines={titles} class="strong" />
        <Lines
          x={0}
          y={14 + titles.length * LINE}
          lines={[`${source}, ${counted(own.length, "sentence")}`]}
          class="muted"
        />
        <path class="ground" d={squares(cells.filter(({ passage }) => passage.setAside === undefined))} />
        <path class="ring dashed" d={squares(cells.filter(({ passage }) => passage.setAside !== undefined))} />
        {cells.map(({ passage: { id, setAside }, x, y }) => (
          <text key={id} class="middle" x={x + CELL / 2} y={y + 17}>
            {setAside === undefined ? recordsCiting({ source, passage: id }).length : "–"}
          </text>
        ))}
      </>
    ),
  };
}

/** Squares as one path. It begins with a point, as markup has no empty paths. */
const squares = (places: readonly { readonly x: number; readonly y: number }[]): string =>
  places.reduce((path, { x, y }) => `${path}M${x + 1} ${y + 1}h${CELL - 2}v${CELL - 2}h${2 - CELL}z`, "M0 0");
