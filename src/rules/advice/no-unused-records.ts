import type { CollectionName } from "../../model/visit.js";
import { references } from "../references.js";
import { eachIn, type Rule, violation } from "../rule.js";
import { inCollection } from "../walk.js";

const SHARED: readonly CollectionName[] = ["sources", "places", "organizations", "topics"];

/** A record that nothing refers to is background, not part of the visit. */
export const noUnusedRecords: Rule = {
  name: "no-unused-records",
  requires: "Another record refers to every source, place, organization and topic.",
  check: (visit) => {
    const used = new Set(Array.from(references(visit), ({ value }) => value));
    return eachIn(SHARED, (name) =>
      eachIn(inCollection(visit, name), (record) =>
        used.has(record.record) ? [] : [violation(record, "", "a record that refers to it", "none")],
      ),
    );
  },
};
