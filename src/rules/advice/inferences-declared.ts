import { type Rule, violation } from "../rule.js";
import { allRecords } from "../walk.js";

/** An inferred field needs a reason. */
export const inferencesDeclared: Rule = {
  name: "inferences-declared",
  requires: "A record with an inferred field gives the reason in its note.",
  check: (visit) =>
    allRecords(visit)
      .filter(({ value: { inferred, note } }) => inferred !== undefined && note === undefined)
      .map((record) => violation(record, ".note", "the reason for what is inferred", "none")),
};
