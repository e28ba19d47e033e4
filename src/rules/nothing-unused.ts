import { references } from "./references.js";
import type { Rule } from "./rule.js";
import { allCitations, inCollection } from "./walk.js";

/** What no record names is background, and background is not part of a visit. */
export const nothingUnused: Rule = {
  name: "nothing-unused",
  requires: "Every source, place, organization and topic is named by another record.",
  check: (visit) => {
    const used = new Set([
      ...references(visit).map(({ value }) => value),
      ...allCitations(visit).map(({ value }) => value.source),
    ]);
    const shared = [
      ...inCollection(visit, "sources"),
      ...inCollection(visit, "places"),
      ...inCollection(visit, "organizations"),
      ...inCollection(visit, "topics"),
    ];
    return shared
      .filter(({ record }) => !used.has(record))
      .map(({ path, record }) => ({ path, record, expected: "a record that names it", found: "none" }));
  },
};
