import { assertedPaths, splitPath } from "../../model/supports.js";
import { type Rule, type Violation, violation } from "../rule.js";
import { allRecords, isCited } from "../walk.js";

/** Whoever doubts a value finds the sentence that it rests on. */
export const valuesTraced: Rule = {
  name: "values-traced",
  requires: "Every field, and every member of a list, is supported by a citation or declared inferred.",
  check: (visit) =>
    allRecords(visit).flatMap((record): readonly Violation[] => {
      const { value } = record;
      // A gap may have citations, and asserts nothing.
      if (!isCited(value) || "question" in value) return [];
      const { citations, inferred = [] } = value;
      if (citations.some(({ supports }) => supports === undefined)) return [];
      const traced = new Set([...inferred, ...citations.flatMap(({ supports = [] }) => supports)]);
      return assertedPaths(value)
        .filter((path) => !traced.has(path) && !traced.has(splitPath(path)[0]))
        .map((path) => violation(record, "", `a citation that supports ${path}, or its name in inferred`, "none"));
    }),
};
