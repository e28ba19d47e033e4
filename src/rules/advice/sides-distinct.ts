import { eachIn, type Rule, type Violation, violation } from "../rule.js";
import { inCollection, located } from "../walk.js";

/** More letters than a message shows. */
const MOST_SHOWN = 200;

/** Two sides with the same sources, or the same claim, do not disagree. */
export const sidesDistinct: Rule = {
  name: "sides-distinct",
  requires: "No two sides of a discrepancy make the same claim or cite the same sources.",
  check: (visit) =>
    eachIn(inCollection(visit, "discrepancies"), ({ value: { sides }, path, record }) => {
      const claims = new Map<string, string>();
      return eachIn(located(sides, `${path}.sides`, record), (side): readonly Violation[] => {
        const { citations, claim } = side.value;
        const marks = [`claim ${claim}`, `sources ${membersOf(citations.map(({ source }) => source))}`];
        const [twin] = marks.flatMap((mark) => claims.get(mark) ?? []);
        // Many sides may be told of one long claim.
        // Stryker disable next-line MethodExpression: a message shows no more, and to keep less is faster
        for (const mark of marks) if (!claims.has(mark)) claims.set(mark, claim.slice(0, MOST_SHOWN));
        return twin === undefined
          ? []
          : [violation(side, "", "a claim and sources of its own", `the same as "${twin}"`)];
      });
    }),
};

function membersOf(list: readonly string[]): string {
  return [...new Set(list)].sort().join(" ");
}
