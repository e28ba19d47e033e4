import type { Rule } from "./rule.js";
import { citedRecords } from "./walk.js";

/** A claim without a source is an invention. */
export const citationsPresent: Rule = {
  name: "citations-present",
  requires: "Every record that asserts something has one citation at least.",
  check: (visit) =>
    citedRecords(visit)
      .filter(({ value }) => value.citations.length < 1)
      .map(({ path, record }) => ({ path: `${path}.citations`, record, expected: "a citation", found: "none" })),
};
