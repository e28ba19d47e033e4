import * as Plot from "@observablehq/plot";
import { getSource, type Passage, passages, recordsCiting, type SourcePassages } from "../../../src/index.js";
import { counted, printed } from "../words.js";
import { COLOURS, type Picture } from "./picture.js";

const HEAD = 44;
const ROW = 24;
const FIRST = 44;

/** A sentence with its place in the picture. */
interface Cell {
  readonly passage: Passage;
  readonly x1: number;
  readonly x2: number;
  readonly y: number;
  /** How many records rest on it. */
  readonly records: number;
}

interface Report {
  readonly ledger: SourcePassages;
  readonly y: number;
  readonly cells: readonly Cell[];
}

/** The two founding reports sentence by sentence: how many records rest on each, and which were set aside. */
export function coveragePicture(ledgers: readonly SourcePassages[] = passages): Picture {
  const reports = reportsOf(ledgers);
  const cells = reports.flatMap((report) => report.cells);
  const height = (cells.at(-1)?.y ?? 0) + ROW + 6;
  const paragraphs = cells.filter(({ passage }) => passage.id.endsWith(".1"));
  return {
    name: "coverage",
    title: "The two founding reports, sentence by sentence",
    description: reports.map(inWords).join(" "),
    reading:
      "Each line is a paragraph, each bar a sentence as long as its words; the number says how many records rest on it, and the colour is the stronger the more they are. A dashed frame is a sentence that was set aside, as it claims nothing about the visit.",
    plot: {
      width: 860,
      height,
      ...{ margin: 0, axis: null },
      x: { type: "linear", domain: [0, 860], range: [0, 860] },
      y: { type: "linear", domain: [0, height], range: [0, height] },
      marks: [
        Plot.text(reports, {
          x: 8,
          y: "y",
          text: ({ ledger }: Report) => titleOf(ledger),
          textAnchor: "start",
          fontSize: 14,
          fontWeight: 650,
          fill: COLOURS.ink,
        }),
        Plot.text(paragraphs, {
          x: FIRST - 10,
          y: ({ y }: Cell) => y + ROW / 2,
          text: ({ passage }: Cell) => passage.id.split(".")[0],
          textAnchor: "end",
          fontSize: 11,
          fill: COLOURS.muted,
        }),
        Plot.rect(cells, {
          x1: "x1",
          x2: "x2",
          y1: "y",
          y2: ({ y }: Cell) => y + ROW - 4,
          insetRight: 2,
          rx: 3,
          fill: COLOURS.accent,
          fillOpacity: ({ records }: Cell) => shade(records),
        }),
        Plot.rect(
          cells.filter(({ passage }) => passage.setAside !== undefined),
          {
            x1: "x1",
            x2: "x2",
            y1: "y",
            y2: ({ y }: Cell) => y + ROW - 4,
            insetRight: 2,
            rx: 3,
            fill: "none",
            stroke: COLOURS.muted,
            strokeDasharray: "3 2",
          },
        ),
        Plot.text(
          cells.filter(({ passage }) => passage.setAside === undefined),
          {
            x: ({ x1, x2 }: Cell) => (x1 + x2) / 2 - 1,
            y: ({ y }: Cell) => y + ROW / 2 - 2,
            text: ({ records }: Cell) => String(records),
            fontSize: 11,
            fill: ({ records }: Cell) => (shade(records) > 0.6 ? COLOURS.paper : COLOURS.ink),
          },
        ),
      ],
    },
  };
}

function shade(records: number): number {
  if (records === 0) return 0;
  if (records === 1) return 0.16;
  return records < 4 ? 0.36 : 0.95;
}

function reportsOf(ledgers: readonly SourcePassages[]): readonly Report[] {
  let y = 0;
  return ledgers.map((ledger) => {
    const head = y + HEAD / 2;
    y += HEAD;
    const cells = cellsOf(ledger, y);
    y = (cells.at(-1)?.y ?? y) + ROW + 8;
    return { ledger, y: head, cells };
  });
}

function cellsOf({ source, passages: sentences }: SourcePassages, top: number): readonly Cell[] {
  const first = sentences[0]?.id.split(".")[0];
  return sentences.map((passage) => {
    const paragraph = passage.id.split(".")[0];
    return {
      passage,
      x1: FIRST + passage.start * PIXELS_A_CHARACTER,
      x2: FIRST + passage.end * PIXELS_A_CHARACTER,
      y: top + (Number(paragraph) - Number(first)) * ROW,
      records: recordsCiting({ source, passage: passage.id }).length,
    };
  });
}

/** The longest paragraph fills the width. */
const PIXELS_A_CHARACTER: number =
  (856 - FIRST) / Math.max(...passages.flatMap((ledger) => ledger.passages.map(({ end }) => end)));

function titleOf({ source }: SourcePassages): string {
  const { publisher, title } = getSource(source);
  return `${publisher}: ${title}`;
}

function inWords({ ledger, cells }: Report): string {
  const aside = cells.flatMap(({ passage: { id, setAside } }) =>
    setAside === undefined ? [] : `${id} (${printed(setAside)})`,
  );
  return `${titleOf(ledger)}: ${counted(cells.length, "sentence")}, ${cells.length - aside.length} with records that rest on them; set aside: ${aside.join(", ") || "none"}.`;
}
