import type { Rule } from "./rule.js";
import { allRecords } from "./walk.js";

const KEBAB_CASE = /^[a-z][a-z0-9]*(-[a-z0-9]+)*$/;

/** An id can be typed, spoken and put into an address. */
export const idsWellFormed: Rule = {
  name: "ids-well-formed",
  requires: "Every id is kebab-case: lower-case letters, digits and single hyphens, beginning with a letter.",
  check: (visit) =>
    allRecords(visit)
      .filter(({ value }) => !KEBAB_CASE.test(value.id))
      .map(({ value, path, record }) => ({
        path: `${path}.id`,
        record,
        expected: "a kebab-case id",
        found: value.id,
      })),
};
