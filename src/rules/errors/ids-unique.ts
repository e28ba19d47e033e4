import { eachIn, type Rule, type Violation, violation } from "../rule.js";
import { allRecords } from "../walk.js";

/** An id alone names a record, so it is unique in the whole visit, not only in its collection. */
export const idsUnique: Rule = {
  name: "ids-unique",
  requires: "No two records of the visit share an id.",
  check: (visit) => {
    const firstUse = new Map<string, string>();
    return eachIn(allRecords(visit), (record): readonly Violation[] => {
      const { value, path } = record;
      const taken = firstUse.get(value.id);
      if (taken !== undefined) return [violation(record, ".id", `a unique id: ${taken} has this one`, value.id)];
      firstUse.set(value.id, path);
      return [];
    });
  },
};
