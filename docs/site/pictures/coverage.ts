import type { Markish } from "@observablehq/plot";
import { coverage } from "../../../src/audit.js";
import {
  formatDate,
  getSource,
  passages,
  recordsCiting,
  type SetAsideReason,
  type SourcePassages,
} from "../../../src/index.js";
import { counted, printed } from "../words.js";
import { boxes, DASHES, labels, muted, wrapped } from "./marks.js";
import { type Part, type Picture, WIDTH } from "./picture.js";

const CELL = { width: 40, height: 24 } as const;
const GAP = 4;
const NUMBER = 34;
const COLUMN = WIDTH / 2;
const HEAD = 96;
/** The letters of a sentence that is set aside. */
const ASIDE: Readonly<Record<SetAsideReason, string>> = {
  "photo-credit": "Ph",
  "page-furniture": "Pf",
  "no-claim": "Nc",
};

/** From how many citing records on a cell is how dark. */
const SHADES: readonly (readonly [least: number, opacity: number])[] = [
  [1, 0.12],
  [2, 0.28],
  [4, 0.45],
  [8, 1],
];

/** The reports that were read in full: each row is a paragraph, each cell a sentence. */
export function coveragePicture(): Picture {
  const parts = passages.map((ledger, index) => report(ledger, index * COLUMN));
  const shortest = Math.min(...parts.map(({ bottom }) => bottom));
  const below = key(parts.findIndex(({ bottom }) => bottom === shortest) * COLUMN, shortest + 40);
  return {
    name: "coverage",
    heading: "The reports read in full, sentence by sentence",
    reading:
      "Each row is a paragraph, each cell a sentence. The number is how many records cite it; the darker, the more. A dashed frame is a sentence that states nothing about the visit and was set aside, with the reason.",
    shows: ["passages", "sources"],
    title: "How many records cite each sentence of the reports read in full",
    description: passages.map(told).join(" "),
    height: Math.max(...parts.map(({ bottom }) => bottom), below.bottom) + 6,
    marks: [...parts, below].flatMap(({ marks }) => marks),
  };
}

function summary(source: string): string {
  const own = coverage().find((one) => one.source === source);
  if (own === undefined) throw new Error(`Nothing is known of the sentences of ${source}.`);
  const { cited, passages: all, setAside, neither } = own;
  return `${counted(all, "sentence")}: ${cited} cited, ${setAside.length} set aside, ${neither.length} neither`;
}

function told({ source, passages: own }: SourcePassages): string {
  const aside = own.flatMap(({ id, setAside }) => (setAside === undefined ? [] : [`${id} (${printed(setAside)})`]));
  const reasons = aside.length === 0 ? "" : ` Set aside: ${aside.join(", ")}.`;
  return `${getSource(source)?.title ?? source}, ${summary(source)}.${reasons}`;
}

function report(ledger: SourcePassages, left: number): Part {
  const source = getSource(ledger.source);
  const title = source === undefined ? ledger.source : source.title;
  const cells = passageCells(ledger);
  const yOf = (paragraph: number): number => HEAD + (paragraph - 1) * (CELL.height + GAP);
  const paragraphs = [...new Set(cells.map(({ paragraph }) => paragraph))];
  const about = [source?.publisher, source && formatDate(source.published, "en-GB"), ledger.source].join(", ");
  return {
    bottom: yOf(Math.max(...paragraphs)) + CELL.height,
    marks: [
      labels([{ x: left, y: 6, text: wrapped(title, COLUMN - 30, 12.5).join("\n") }], {
        lineAnchor: "top",
        fontWeight: 650,
        fontSize: 12.5,
      }),
      muted([
        { x: left, y: 56, text: about },
        { x: left, y: 74, text: summary(ledger.source) },
      ]),
      muted(
        paragraphs.map((paragraph) => ({
          x: left + NUMBER - 10,
          y: yOf(paragraph) + CELL.height / 2,
          text: String(paragraph),
        })),
        { textAnchor: "end" },
      ),
      ...cells.flatMap((cell) =>
        cellMarks(cell, left + NUMBER + (cell.sentence - 1) * (CELL.width + GAP), yOf(cell.paragraph)),
      ),
    ],
  };
}

/** What the cells mean, in the room that the shorter report leaves. */
function key(left: number, top: number): Part {
  const reasons = [...new Set(passages.flatMap(({ passages: own }) => own.flatMap(({ setAside }) => setAside ?? [])))];
  const entries: readonly (readonly [cell: Parameters<typeof cellMarks>[0], meaning: string])[] = [
    ...SHADES.map(([least], index) => {
      const next = SHADES[index + 1]?.[0];
      const range =
        next === undefined ? `${least} or more` : next - 1 === least ? String(least) : `${least} to ${next - 1}`;
      return [{ citing: least, tip: "" }, `cited by ${range} ${range === "1" ? "record" : "records"}`] as const;
    }),
    ...reasons.map((setAside) => [{ citing: 0, setAside, tip: "" }, `set aside: ${printed(setAside)}`] as const),
  ];
  const notes = ["Each row is a paragraph, each cell a sentence;", "the number is how many records cite it."];
  const marks: Markish[] = entries.flatMap(([cell, meaning], index) => {
    const y = top + 40 + index * (CELL.height + 6);
    return [
      ...cellMarks(cell, left + NUMBER, y),
      muted([{ x: left + NUMBER + CELL.width + 12, y: y + CELL.height / 2, text: meaning }]),
    ];
  });
  return {
    bottom: top + 40 + entries.length * (CELL.height + 6),
    marks: [muted([{ x: left + NUMBER, y: top, text: notes.join("\n") }], { lineAnchor: "top" }), ...marks],
  };
}

/** One sentence of a report and what becomes of it. */
interface PassageCell {
  readonly paragraph: number;
  readonly sentence: number;
  /** How many records cite it. */
  readonly citing: number;
  readonly setAside?: SetAsideReason;
  readonly tip: string;
}

function passageCells({ source, passages }: SourcePassages): readonly PassageCell[] {
  return passages.map(({ id, setAside }) => {
    const [paragraph = 0, sentence = 0] = id.split(".").map(Number);
    const citing = recordsCiting({ source, passage: id }).length;
    const fate = setAside === undefined ? `cited by ${counted(citing, "record")}` : `set aside: ${printed(setAside)}`;
    return {
      paragraph,
      sentence,
      citing,
      tip: `Sentence ${id}: ${fate}`,
      ...(setAside === undefined ? {} : { setAside }),
    };
  });
}

/** A cell at a place: the darker, the more records cite the sentence; with dashes where it is set aside. */
function cellMarks(
  { citing, setAside, tip }: Omit<PassageCell, "paragraph" | "sentence">,
  x: number,
  y: number,
): readonly Markish[] {
  const box = [{ x1: x, y1: y, x2: x + CELL.width, y2: y + CELL.height, tip }];
  const text = setAside === undefined ? String(citing) : ASIDE[setAside];
  const opacity = SHADES.filter(([least]) => citing >= least).at(-1)?.[1];
  const label = { x: x + CELL.width / 2, y: y + CELL.height / 2, text, tip };
  const middle = { textAnchor: "middle", fill: opacity === 1 ? "var(--paper)" : "var(--ink)" } as const; // a side, not any text
  if (setAside !== undefined) {
    return [
      boxes(box, { rx: 3, fill: "none", stroke: "var(--muted)", strokeDasharray: DASHES }),
      labels([label], { ...middle, fill: "var(--muted)", fontSize: 11 }),
    ];
  }
  const ground =
    opacity === undefined
      ? { fill: "var(--warm-soft)", stroke: "var(--warm)" }
      : { fill: "var(--accent)", fillOpacity: opacity };
  return [boxes(box, { rx: 3, ...ground }), labels([label], middle)];
}
