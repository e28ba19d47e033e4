import { type Rule, violation } from "../rule.js";
import { allRecords } from "../walk.js";

/** What the curators inferred is declared, with the reason. */
export const inferencesDeclared: Rule = {
  name: "inferences-declared",
  requires: "The note of a record with an inferred field gives the reason.",
  check: (visit) =>
    allRecords(visit)
      .filter(({ value: { inferred, note } }) => inferred !== undefined && note === undefined)
      .map((record) => violation(record, ".note", "the reason", "none")),
};
