import type { Figure } from "../model/figure.js";
import type { AnyIds } from "../model/ids.js";
import type { Visit } from "../model/visit.js";

import { groupBy } from "./group-by.js";
import type { Offence, Rule } from "./rule.js";
import { type At, inCollection } from "./walk.js";

/** Two numbers for one thing are a disagreement, which nobody may have to find out for themselves. */
export const conflictsTold: Rule = {
  name: "conflicts-told",
  requires:
    "Figures that give different values for one measure, subject, period and modality stand in one discrepancy, on different sides; the two bounds of a range do not differ.",
  check: (visit) => {
    const sides = sidesByRecord(visit);
    const subjects = groupBy(inCollection(visit, "figures"), ({ value }) => subjectOf(value));
    return [...subjects.values()].flatMap((figures) => conflictsAmong(figures, sides));
  },
};

/** Where a record stands: the sides, numbered through the visit, by the discrepancy that they are of. */
type Sides = ReadonlyMap<string, ReadonlyMap<number, ReadonlySet<number>>>;

/** Figures of one subject that differ untold. Of each the first that it differs from is enough: of many there would be an offence for every pair. */
function conflictsAmong(figures: readonly At<Figure<AnyIds>>[], sides: Sides): readonly Offence[] {
  const earlier = new Map<number, At<Figure<AnyIds>>[]>();
  return figures.flatMap((figure): readonly Offence[] => {
    const { value, path, record } = figure;
    const other = firstUntold(figure, earlier, sides);
    const alike = earlier.get(value.value);
    if (alike === undefined) earlier.set(value.value, [figure]);
    else alike.push(figure);
    if (other === undefined) return [];
    const expected = `a discrepancy with ${other.record}, which says ${other.value.value}`;
    return [{ path: `${path}.value`, record, expected, found: `${value.value}, and none` }];
  });
}

function firstUntold(
  { value, record }: At<Figure<AnyIds>>,
  earlier: ReadonlyMap<number, readonly At<Figure<AnyIds>>[]>,
  sides: Sides,
): At<Figure<AnyIds>> | undefined {
  for (const [number, figures] of earlier) {
    if (number === value.value) continue;
    const other = figures.find(
      (one) => !areBounds(one.value, value) && !areBounds(value, one.value) && !areTold(one.record, record, sides),
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

/** Whether two records stand on different sides of one discrepancy; one may stand on several. */
function areTold(a: string, b: string, all: Sides): boolean {
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
