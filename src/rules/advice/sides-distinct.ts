import { type Rule, type Violation, violation } from "../rule.js";
import { inCollection, located } from "../walk.js";

/** Sources that stand on both sides do not disagree. */
export const sidesDistinct: Rule = {
  name: "sides-distinct",
  requires: "No two sides of a discrepancy rest on the same sources or on the same records.",
  check: (visit) =>
    inCollection(visit, "discrepancies").flatMap(({ value: { sides }, path, record }) => {
      const claims = new Map<string, string>();
      return located(sides, `${path}.sides`, record).flatMap((side): readonly Violation[] => {
        const { citations, records, claim } = side.value;
        const marks = [
          `sources ${membersOf(citations.map(({ source }) => source))}`,
          // To name no record is not to name the same ones.
          ...(records.length > 0 ? [`records ${membersOf(records)}`] : []),
        ];
        const [twin] = marks.flatMap((mark) => claims.get(mark) ?? []);
        for (const mark of marks) if (!claims.has(mark)) claims.set(mark, claim);
        return twin === undefined ? [] : [violation(side, "", "sources and records of its own", `those of "${twin}"`)];
      });
    }),
};

function membersOf(list: readonly string[]): string {
  return [...new Set(list)].sort().join(" ");
}
