import { type AnyIds, type Figure, figures, formatFigure } from "../../../src/index.js";
import { counted } from "../words.js";
import { type FigureGroup, figureGroups } from "./figure-groups.js";
import { figureMark, sideMarks } from "./figure-mark.js";
import { muted } from "./marks.js";
import { measurePanel } from "./measure-panel.js";
import type { Part, Picture } from "./picture.js";
import { singleFigures } from "./single-figures.js";

const BETWEEN = 34;
const KEY_COLUMN = 212;

/** Every figure with what it is known to lie between; those of one measure share an axis, and no other. */
export function figuresPicture(): Picture {
  const measures = figureGroups();
  const several = measures.filter(({ groups }) => groups.flatMap((group) => group.figures).length > 1);
  const parts: Part[] = [figuresKey()];
  const end = (): number => parts.at(-1)?.bottom ?? 0;
  for (const measure of several) parts.push(measurePanel(measure, end() + BETWEEN));
  parts.push(
    singleFigures(
      measures.filter((measure) => !several.includes(measure)),
      end() + BETWEEN,
    ),
  );
  return {
    name: "figures",
    heading: "Figures and their ranges",
    reading:
      "Figures of one measure share an axis, and an axis has one unit. A point is an exact number, an arrow an open end. A dashed ring is a number with “about” or “may”, which has no certain range. On an orange ground the sources disagree, and the numbers in circles say which side a figure is on. A measure with a single figure has no axis.",
    shows: ["figures", "discrepancies"],
    title: `${counted(figures.length, "figure")}, with the range of each`,
    description: measures.flatMap(({ groups }) => groups.map(told)).join(" "),
    height: Math.ceil(end() + 8),
    marks: parts.flatMap(({ marks }) => marks),
  };
}

function told({ dispute, figures: own }: FigureGroup): string {
  const sentences = own.map((figure: Figure) => `${figure.label}: ${formatFigure(figure)}`).join("; ");
  return dispute === undefined ? `${sentences}.` : `Disagreement: ${dispute.question} ${sentences}.`;
}

/** What the signs of the figures mean. Each sign is drawn as a figure's is. */
function figuresKey(): Part {
  const signs: readonly (readonly [meaning: string, sign: Partial<Figure<AnyIds>>])[] = [
    ["exactly this number", { comparator: "=" }],
    ["more than this", { comparator: ">" }],
    ["at least this", { comparator: ">=" }],
    ["at most this", { comparator: "<=" }],
    ["“about” or “may”: no range", { comparator: "~" }],
    ["a target, plan or forecast", { comparator: "=", modality: "target" }],
  ];
  const marks = signs.flatMap(([meaning, sign], index) => {
    const x = 34 + (index % 4) * KEY_COLUMN;
    const y = 14 + Math.floor(index / 4) * 26;
    return [
      ...figureMark({ ...EXAMPLE, ...sign }, { x, y, left: x - 26, right: x + 26 }, "var(--accent)"),
      muted([{ x: x + 34, y, text: meaning }]),
    ];
  });
  const [x, y] = [34 + 2 * KEY_COLUMN, 40];
  return {
    bottom: 80,
    marks: [
      ...marks,
      ...sideMarks([1, 2], y, x - 8),
      muted([
        { x: x + 34, y, text: "the sources disagree (orange): the side that it takes" },
        { x: 8, y: 66, text: "Bold names: the speaker. Other names: the pages, if they name no speaker." },
      ]),
    ],
  };
}

const EXAMPLE: Figure<AnyIds> = {
  id: "example",
  label: "",
  measure: "",
  value: 1,
  unit: "",
  comparator: "=",
  modality: "reported",
  citations: [{ source: "" }],
};
