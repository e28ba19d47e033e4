import type { FigureRecord } from "../model/figure.js";
import type { Offence, Rule } from "./rule.js";
import { inCollection } from "./walk.js";

/** Two numbers for one thing are a disagreement, which nobody may have to find out for themselves. */
export const conflictsTold: Rule = {
  name: "conflicts-told",
  requires:
    "Figures that give different values for one measure, subject, period and modality stand in one discrepancy, on different sides; the two bounds of a range do not differ.",
  check: (visit) => {
    const figures = inCollection(visit, "figures");
    const told = (a: string, b: string): boolean =>
      visit.discrepancies.some(({ sides }) =>
        sides.some(
          (one) => one.records.includes(a) && sides.some((other) => other !== one && other.records.includes(b)),
        ),
      );
    return figures.flatMap(({ value, path, record }, index) =>
      figures.slice(0, index).flatMap((earlier): readonly Offence[] => {
        if (earlier.value.value === value.value || subjectOf(earlier.value) !== subjectOf(value)) return [];
        if (areBounds(earlier.value, value) || areBounds(value, earlier.value) || told(earlier.record, record))
          return [];
        const expected = `a discrepancy with ${earlier.record}, which says ${earlier.value.value}`;
        return [{ path: `${path}.value`, record, expected, found: `${value.value}, and none` }];
      }),
    );
  },
};

function subjectOf(figure: FigureRecord): string {
  const { measure, unit, about = [], period, modality } = figure;
  return JSON.stringify([measure, unit, [...about].sort(), figure.in, period, modality]);
}

function areBounds(low: FigureRecord, high: FigureRecord): boolean {
  return low.value < high.value && low.comparator.startsWith(">") && high.comparator.startsWith("<");
}
