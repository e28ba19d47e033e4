import type { CollectionName } from "../../model/visit.js";
import { references } from "../references.js";
import { type Rule, violation } from "../rule.js";
import { inCollection } from "../walk.js";

const SHARED: readonly CollectionName[] = ["sources", "places", "organizations", "topics"];

/** What no record refers to is background, and background is not part of a visit. */
export const noUnusedRecords: Rule = {
  name: "no-unused-records",
  requires: "Every source, place, organization and topic is referred to by another record.",
  check: (visit) => {
    const used = new Set(references(visit).map(({ value }) => value));
    return SHARED.flatMap((name) =>
      inCollection(visit, name).flatMap((record) =>
        used.has(record.record) ? [] : [violation(record, "", "a record that refers to it", "none")],
      ),
    );
  },
};
