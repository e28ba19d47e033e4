import { type Figure, figures, formatFigure } from "../../../src/index.js";
import { counted } from "../words.js";
import { type FigureGroup, figureGroups } from "./figure-groups.js";
import { figuresKey } from "./figures-key.js";
import { measurePanel } from "./measure-panel.js";
import type { Part, Picture } from "./picture.js";
import { singleFigures } from "./single-figures.js";

const BETWEEN = 34;

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
    heading: "Figures and what bounds them",
    reading:
      "Figures of one measure share an axis; no two units do. A point is a number that is known, an arrow an end that stays open, a ring of dashes a number that is only said to be about so much or possible: nothing bounds it. On an orange ground the sources disagree, and the numbers in circles tell which side a figure is on. Figures that are alone on their measure have no axis, as there is nothing to compare them with.",
    shows: ["figures", "discrepancies"],
    title: `${counted(figures.length, "figure")}, with what is known to bound them`,
    description: measures.flatMap(({ groups }) => groups.map(told)).join(" "),
    height: Math.ceil(end() + 8),
    marks: parts.flatMap(({ marks }) => marks),
  };
}

function told({ dispute, figures: own }: FigureGroup): string {
  const sentences = own.map((figure: Figure) => `${figure.label}: ${formatFigure(figure)}`).join("; ");
  return dispute === undefined ? `${sentences}.` : `Disagreement: ${dispute.question} ${sentences}.`;
}
