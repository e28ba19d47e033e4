import type { DiscrepancySide } from "../model/discrepancy.js";
import type { AnyIds } from "../model/ids.js";
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
        ...earlierTwins(sides).flatMap((twin, index) => {
          if (twin === undefined) return [];
          const found = `those of "${twin.claim}"`;
          return [{ path: `${path}.sides[${index}]`, record, expected: "sources and records of its own", found }];
        }),
      ];
    }),
};

/** For each side the first before it that rests on the same, if there is one. */
function earlierTwins(sides: readonly DiscrepancySide<AnyIds>[]): readonly (DiscrepancySide<AnyIds> | undefined)[] {
  const known = new Map<string, DiscrepancySide<AnyIds>>();
  return sides.map((side) => {
    const { citations, records } = side;
    const marks = [
      `sources ${membersOf(citations.map(({ source }) => source))}`,
      // To name no record is not to name the same ones.
      ...(records.length > 0 ? [`records ${membersOf(records)}`] : []),
    ];
    const twin = marks.map((mark) => known.get(mark)).find((earlier) => earlier !== undefined);
    for (const mark of marks) if (!known.has(mark)) known.set(mark, side);
    return twin;
  });
}

function membersOf(list: readonly string[]): string {
  return [...new Set(list)].sort().join(" ");
}
