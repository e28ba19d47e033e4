import type { Offence, Rule } from "./rule.js";
import { allRecords } from "./walk.js";

/** An id alone names a record, so it is unique beyond its collection. */
export const idsUnique: Rule = {
  name: "ids-unique",
  requires: "No two records of the visit share an id.",
  check: (visit) => {
    const firstUse = new Map<string, string>();
    return allRecords(visit).flatMap(({ value, path, record }): readonly Offence[] => {
      const taken = firstUse.get(value.id);
      if (taken === undefined) {
        firstUse.set(value.id, path);
        return [];
      }
      return [{ path: `${path}.id`, record, expected: `an id of its own: ${taken} has this one`, found: value.id }];
    });
  },
};
