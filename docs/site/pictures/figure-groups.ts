import {
  type Discrepancy,
  discrepanciesOf,
  type Figure,
  figures,
  type Measure,
  participants,
} from "../../../src/index.js";

/** Figures that are compared with each other: those of a disagreement, or those of a measure in none. */
export interface FigureGroup {
  readonly dispute?: Discrepancy;
  readonly figures: readonly Figure[];
}

/** The figures of one measure, in groups: those that the sources disagree on come first. */
export interface MeasureGroups {
  readonly measure: Measure;
  readonly groups: readonly FigureGroup[];
}

/** Every figure, by measure and within it by speaker. */
export function figureGroups(): readonly MeasureGroups[] {
  const measures = [...new Set(figures.map(({ measure }) => measure))];
  return measures.map((measure) => {
    const own = figures.filter((figure) => figure.measure === measure);
    const disputes = [...new Set(own.flatMap((figure) => disputeOf(figure) ?? []))];
    const groups = disputes.map((dispute) => ({
      dispute,
      figures: bySpeaker(own.filter((figure) => disputeOf(figure) === dispute)),
    }));
    const rest = bySpeaker(own.filter((figure) => disputeOf(figure) === undefined));
    return { measure, groups: rest.length === 0 ? groups : [...groups, { figures: rest }] };
  });
}

/** The disagreement in which a figure stands; no figure stands in two. */
export function disputeOf(figure: Figure): Discrepancy | undefined {
  return discrepanciesOf(figure)[0];
}

/** The sides of its disagreement that a figure holds, counted from 1. */
export function sidesOf({ id }: Figure, { sides }: Discrepancy): readonly number[] {
  return sides.flatMap(({ records }, index) => (records.some((record) => record === id) ? [index + 1] : []));
}

function bySpeaker(own: readonly Figure[]): readonly Figure[] {
  return [...own].sort((a, b) => rankOf(a) - rankOf(b));
}

/** Speakers in the order of the participants, and after them the pages that speak for themselves. */
function rankOf(figure: Figure): number {
  return figure.speaker !== undefined ? participants.findIndex(({ id }) => id === figure.speaker) : participants.length;
}
