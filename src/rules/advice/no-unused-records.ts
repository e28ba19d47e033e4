import type { CollectionName } from "../../model/visit.js";
import { references } from "../references.js";
import { type Rule, violation } from "../rule.js";
import { inCollection } from "../walk.js";

const SHARED: readonly CollectionName[] = ["sources", "places", "organizations", "topics"];

/** A record that nothing refers to is background, not part of the visit. */
export const noUnusedRecords: Rule = {
  name: "no-unused-records",
  requires: "Another record refers to every source, place, organization and topic.",
  check: (visit) => {
    const used = new Set(references(visit).map(({ value }) => value));
    return SHARED.flatMap((name) =>
      inCollection(visit, name).flatMap((record) =>
        used.has(record.record) ? [] : [violation(record, "", "a record that refers to it", "none")],
      ),
    );
  },
};
