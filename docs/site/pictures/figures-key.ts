import type { FigureRecord } from "../../../src/index.js";
import { figureMark } from "./figure-mark.js";
import { muted } from "./marks.js";
import type { Part } from "./picture.js";
import { sideMarks } from "./side-marks.js";

const COLUMN = 212;

/** What the signs of the figures mean. Each sign is drawn as a figure's is. */
export function figuresKey(): Part {
  const signs: readonly (readonly [meaning: string, sign: Partial<FigureRecord>])[] = [
    ["the number itself", { comparator: "=" }],
    ["more than it", { comparator: ">" }],
    ["at least it", { comparator: ">=" }],
    ["at most it", { comparator: "<=" }],
    ["“about” or “may”: no bounds", { comparator: "~" }],
    ["a target, plan or forecast", { comparator: "=", modality: "target" }],
  ];
  const marks = signs.flatMap(([meaning, sign], index) => {
    const x = 34 + (index % 4) * COLUMN;
    const y = 14 + Math.floor(index / 4) * 26;
    return [
      ...figureMark({ ...EXAMPLE, ...sign }, { x, y, left: x - 26, right: x + 26 }, "var(--accent)"),
      muted([{ x: x + 34, y, text: meaning }]),
    ];
  });
  const [x, y] = [34 + 2 * COLUMN, 40];
  return {
    bottom: 80,
    marks: [
      ...marks,
      ...sideMarks([1, 2], y, x - 8),
      muted([
        { x: x + 34, y, text: "the sources disagree (orange): which side of the question it holds" },
        { x: 8, y: 66, text: "Bold names: who stated it. Other names: the pages that state it and name no speaker." },
      ]),
    ],
  };
}

const EXAMPLE: FigureRecord = {
  id: "example",
  label: "",
  measure: "",
  value: 1,
  unit: "",
  comparator: "=",
  modality: "reported",
  citations: [{ source: "" }],
};
