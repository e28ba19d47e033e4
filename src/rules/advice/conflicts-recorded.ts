import type { Figure } from "../../model/figure.js";
import type { AnyIds } from "../../model/ids.js";
import type { Visit } from "../../model/visit.js";
import { type Rule, type Violation, violation } from "../rule.js";
import { groupBy, inCollection, type Located } from "../walk.js";

/** Two numbers for one thing are a disagreement, which nobody should have to discover. */
export const conflictsRecorded: Rule = {
  name: "conflicts-recorded",
  requires:
    "Figures with different values for one measure, subject, period and modality stand on different sides of one discrepancy, unless they are the two bounds of a range.",
  check: (visit) => {
    const sides = sidesByRecord(visit);
    const subjects = groupBy(inCollection(visit, "figures"), ({ value }) => subjectOf(value));
    return [...subjects.values()].flatMap((figures) => conflictsAmong(figures, sides));
  },
};

/** The sides that each record stands on, numbered through the visit, by their discrepancy. */
type Sides = ReadonlyMap<string, ReadonlyMap<number, ReadonlySet<number>>>;
type LocatedFigure = Located<Figure<AnyIds>>;

/** Reports each figure once, with the first earlier one that it contradicts: pairs would be too many. */
function conflictsAmong(figures: readonly LocatedFigure[], sides: Sides): readonly Violation[] {
  const earlier = new Map<number, LocatedFigure[]>();
  return figures.flatMap((figure): readonly Violation[] => {
    const { value } = figure.value;
    const other = firstUnrecorded(figure, earlier, sides);
    const equal = earlier.get(value);
    if (equal === undefined) earlier.set(value, [figure]);
    else equal.push(figure);
    if (other === undefined) return [];
    const expected = `a discrepancy with ${other.record}, which says ${other.value.value}`;
    return [violation(figure, ".value", expected, `${value}, and none`)];
  });
}

function firstUnrecorded(
  { value, record }: LocatedFigure,
  earlier: ReadonlyMap<number, readonly LocatedFigure[]>,
  sides: Sides,
): LocatedFigure | undefined {
  for (const [number, figures] of earlier) {
    if (number === value.value) continue;
    const other = figures.find(
      (one) => !areBounds(one.value, value) && !areBounds(value, one.value) && !areRecorded(one.record, record, sides),
    );
    if (other !== undefined) return other;
  }
  return undefined;
}

function sidesByRecord({ discrepancies }: Visit<AnyIds>): Sides {
  const all = new Map<string, Map<number, Set<number>>>();
  for (const [discrepancy, { sides }] of discrepancies.entries()) {
    for (const [side, { records }] of sides.entries()) {
      for (const record of records) {
        const own = all.get(record) ?? new Map<number, Set<number>>();
        all.set(record, own.set(discrepancy, (own.get(discrepancy) ?? new Set()).add(side)));
      }
    }
  }
  return all;
}

/** Whether two records stand on different sides of one discrepancy; a record may stand on several. */
function areRecorded(a: string, b: string, all: Sides): boolean {
  const others = all.get(b);
  return [...(all.get(a) ?? [])].some(([discrepancy, sides]) => {
    const its = others?.get(discrepancy);
    return its !== undefined && (sides.size > 1 || [...its].some((side) => !sides.has(side)));
  });
}

function subjectOf(figure: Figure<AnyIds>): string {
  const { measure, unit, about = [], period, modality } = figure;
  return JSON.stringify([measure, unit, [...about].sort(), figure.in, period, modality]);
}

function areBounds(low: Figure<AnyIds>, high: Figure<AnyIds>): boolean {
  return low.value < high.value && low.comparator.startsWith(">") && high.comparator.startsWith("<");
}
