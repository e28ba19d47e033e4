import type { Figure } from "../../model/figure.js";
import type { AnyIds } from "../../model/ids.js";
import type { Visit } from "../../model/visit.js";
import { type Rule, type Violation, violation } from "../rule.js";
import { groupBy, inCollection, type Located } from "../walk.js";

/** Two numbers for one thing are a disagreement. A discrepancy makes it visible. */
export const conflictsRecorded: Rule = {
  name: "conflicts-recorded",
  requires:
    "Figures about the same thing with different values are on different sides of one discrepancy, unless they are the two bounds of a range. The same thing means the same measure, unit, countries, organizations, event, agreement, topics, period and modality.",
  check: (visit) => {
    const stands = standsByRecord(visit);
    const subjects = groupBy(inCollection(visit, "figures"), ({ value }) => subjectOf(value));
    return [...subjects.values()].flatMap((figures) => conflictsAmong(figures, stands));
  },
};

/** The side of a discrepancy that a record is on; both are given as positions in their lists. */
interface Stand {
  readonly record: string;
  readonly discrepancy: number;
  readonly side: number;
}

type Stands = ReadonlyMap<string, readonly Stand[]>;

/** Reports each figure once, with the first earlier one that it contradicts. All pairs would be too many. */
function conflictsAmong(figures: readonly Located<Figure<AnyIds>>[], stands: Stands): readonly Violation[] {
  return figures.flatMap((figure, index): readonly Violation[] => {
    const { value, record } = figure;
    const other = figures.find(
      (one, position) => position < index && contradict(one.value, value) && !areRecorded(one.record, record, stands),
    );
    if (other === undefined) return [];
    const expected = `a discrepancy with ${other.record}, which says ${other.value.value}`;
    return [violation(figure, ".value", expected, `${value.value}, and no discrepancy`)];
  });
}

function standsByRecord({ discrepancies }: Visit<AnyIds>): Stands {
  const stands = discrepancies.flatMap(({ sides }, discrepancy) =>
    sides.flatMap(({ records }, side) => records.map((record) => ({ record, discrepancy, side }))),
  );
  return groupBy(stands, ({ record }) => record);
}

/** Whether two records are on different sides of one discrepancy. A record may be on several sides. */
function areRecorded(a: string, b: string, stands: Stands): boolean {
  const others = stands.get(b) ?? [];
  return (stands.get(a) ?? []).some(({ discrepancy, side }) =>
    others.some((other) => other.discrepancy === discrepancy && other.side !== side),
  );
}

function subjectOf(figure: Figure<AnyIds>): string {
  const { measure, unit, about = [], event, agreement, topics = [], period, modality } = figure;
  return JSON.stringify([
    ...[measure, unit, period, modality, figure.in, event, agreement],
    ...[[...about].sort(), [...topics].sort()],
  ]);
}

function contradict(a: Figure<AnyIds>, b: Figure<AnyIds>): boolean {
  return a.value !== b.value && !areBounds(a, b) && !areBounds(b, a);
}

function areBounds(low: Figure<AnyIds>, high: Figure<AnyIds>): boolean {
  return low.value < high.value && low.comparator.startsWith(">") && high.comparator.startsWith("<");
}
