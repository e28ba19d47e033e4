import { assertedPaths, splitPath } from "../../model/supports.js";
import { eachIn, type Rule, type Violation, violation } from "../rule.js";
import { allRecords, isCited } from "../walk.js";

/** Whoever doubts a value can find the sentence that supports it. */
export const valuesTraced: Rule = {
  name: "values-traced",
  requires: "A citation supports every field and every member of a list, or `inferred` names it.",
  check: (visit) =>
    eachIn(allRecords(visit), (record): readonly Violation[] => {
      const { value } = record;
      // A gap may have citations, but it makes no claim.
      if (!isCited(value) || "question" in value) return [];
      const { citations, inferred = [] } = value;
      if (citations.some(({ supports }) => supports === undefined)) return [];
      const traced = new Set([...inferred, ...citations.flatMap(({ supports = [] }) => supports)]);
      return assertedPaths(value)
        .filter((path) => !traced.has(path) && !traced.has(splitPath(path)[0]))
        .map((path) => violation(record, "", `a citation that supports ${path}, or its name in inferred`, "none"));
    }),
};
