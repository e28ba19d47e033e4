import type { Offence, Rule } from "./rule.js";
import { allCitations } from "./walk.js";

/** Nothing that a source says falls through. */
export const passagesAccountedFor: Rule = {
  name: "passages-accounted-for",
  requires: "Every passage is either cited by a record or set aside with a reason, and never both.",
  check: (visit) => {
    const cited = new Set(allCitations(visit).map(({ value }) => `${value.source} ${value.passage}`));
    return visit.passages.flatMap(({ source, passages }, ledger) =>
      passages.flatMap(({ id, setAside }, index): readonly Offence[] => {
        const isCited = cited.has(`${source} ${id}`);
        if (isCited === (setAside === undefined)) return [];
        const found = isCited ? `set aside as ${setAside} and cited all the same` : "neither";
        const path = `passages[${ledger}].passages[${index}]`;
        return [{ path, record: source, expected: `${id} to be cited or set aside`, found }];
      }),
    );
  },
};
