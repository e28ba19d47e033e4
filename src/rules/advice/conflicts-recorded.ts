import type { Figure } from "../../model/figure.js";
import type { AnyIds } from "../../model/ids.js";
import type { Visit } from "../../model/visit.js";
import { eachIn, type Rule, type Violation, violation } from "../rule.js";
import { groupBy, inCollection, type Located } from "../walk.js";

/** Two numbers for one thing are a disagreement. A discrepancy makes it visible. */
export const conflictsRecorded: Rule = {
  name: "conflicts-recorded",
  requires:
    "Figures about the same thing with different values are on different sides of one discrepancy, unless they are the two bounds of a range. The same thing means the same measure, unit, countries, organizations, event, agreement, topics, period and modality.",
  check: (visit) => {
    const stands = standsByRecord(visit);
    const subjects = groupBy(inCollection(visit, "figures"), ({ value }) => subjectOf(value));
    return eachIn(subjects.values(), (figures) => conflictsAmong(figures, stands));
  },
};

/** The side of each discrepancy that a record is on, by their positions; `SEVERAL` if it is on more than one. */
type Stand = ReadonlyMap<number, number>;
/** By the ids of the records. */
type Stands = ReadonlyMap<string, Stand>;
const SEVERAL = -1;

/** A figure is compared with so many before it: no subject has more, and all pairs would be too many. */
const MOST_COMPARED = 200;

/** Reports each figure once, with the first earlier one that it contradicts. */
function* conflictsAmong(figures: readonly Located<Figure<AnyIds>>[], stands: Stands): Iterable<Violation> {
  const first = figures.slice(0, MOST_COMPARED).map((figure) => ({ figure, stand: stands.get(figure.record) }));
  for (const [index, figure] of figures.entries()) {
    const { value, record } = figure;
    const stand = stands.get(record);
    const other = first.find(
      (one, position) =>
        position < index && contradict(one.figure.value, value) && !areOnDifferentSides(one.stand, stand),
    );
    if (other === undefined) continue;
    const expected = `a discrepancy with ${other.figure.record}, which says ${other.figure.value.value}`;
    yield violation(figure, ".value", expected, `${value.value}, and no discrepancy`);
  }
}

function standsByRecord({ discrepancies }: Visit<AnyIds>): Stands {
  const stands = new Map<string, Map<number, number>>();
  for (const [discrepancy, { sides }] of discrepancies.entries()) {
    for (const [side, { records }] of sides.entries()) {
      for (const record of records) {
        const own = stands.get(record) ?? new Map<number, number>();
        stands.set(record, own.set(discrepancy, (own.get(discrepancy) ?? side) === side ? side : SEVERAL));
      }
    }
  }
  return stands;
}

/** Whether two records are on different sides of one discrepancy. A record may be on several sides. */
function areOnDifferentSides(a: Stand | undefined, b: Stand | undefined): boolean {
  if (a === undefined || b === undefined) return false;
  const [fewer, more] = a.size < b.size ? [a, b] : [b, a];
  for (const [discrepancy, side] of fewer) {
    const other = more.get(discrepancy);
    if (other !== undefined && (other !== side || side === SEVERAL)) return true;
  }
  return false;
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

/** Of two other numbers, whether the lower is a lower bound and the higher an upper one. */
function areBounds(low: Figure<AnyIds>, high: Figure<AnyIds>): boolean {
  // Stryker disable next-line EqualityOperator: the two are not equal
  return low.value < high.value && low.comparator.startsWith(">") && high.comparator.startsWith("<");
}
