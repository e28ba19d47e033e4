import type { DiscrepancySide } from "../model/discrepancy.js";
import type { Offence, Rule } from "./rule.js";
import { inCollection } from "./walk.js";

/** Where the same sources stand on both sides, nobody disagrees. */
export const sidesDiffer: Rule = {
  name: "sides-differ",
  requires:
    "Every discrepancy has two sides at least, and no two of them rest on the same sources or the same records.",
  check: (visit) =>
    inCollection(visit, "discrepancies").flatMap(({ value: { sides }, path, record }): readonly Offence[] => {
      const count: number = sides.length; // the type promises two, which is what is checked here
      const few =
        count < 2 ? [{ path: `${path}.sides`, record, expected: "two sides at least", found: `${count}` }] : [];
      return [
        ...few,
        ...sides.flatMap((side, index) => {
          const twin = sides.slice(0, index).find((other) => alike(side, other));
          if (twin === undefined) return [];
          const found = `those of "${twin.claim}"`;
          return [{ path: `${path}.sides[${index}]`, record, expected: "sources and records of its own", found }];
        }),
      ];
    }),
};

function alike(a: DiscrepancySide, b: DiscrepancySide): boolean {
  const sourcesOf = ({ citations }: DiscrepancySide): readonly string[] => citations.map(({ source }) => source);
  return sameMembers(sourcesOf(a), sourcesOf(b)) || (a.records.length > 0 && sameMembers(a.records, b.records));
}

function sameMembers(a: readonly string[], b: readonly string[]): boolean {
  return a.every((member) => b.includes(member)) && b.every((member) => a.includes(member));
}
