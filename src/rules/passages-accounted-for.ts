import type { Offence, Rule } from "./rule.js";
import { citedPassages } from "./walk.js";

/** Nothing that a source says falls through. */
export const passagesAccountedFor: Rule = {
  name: "passages-accounted-for",
  requires: "Every passage is either cited by a record or set aside with a reason, and never both.",
  check: (visit) => {
    const cited = citedPassages(visit);
    return visit.passages.flatMap(({ source, passages }, ledger) =>
      passages.flatMap(({ id, setAside }, index): readonly Offence[] => {
        const isCited = cited.get(source)?.has(id) ?? false;
        if (isCited === (setAside === undefined)) return [];
        const found = isCited ? `set aside as ${setAside} and cited all the same` : "neither";
        const path = `passages[${ledger}].passages[${index}]`;
        return [{ path, record: source, expected: `${id} to be cited or set aside`, found }];
      }),
    );
  },
};
