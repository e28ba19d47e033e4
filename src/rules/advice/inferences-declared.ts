import { type Rule, type Violation, violation } from "../rule.js";
import { allRecords } from "../walk.js";

/** What the curators inferred is declared, with the reason. */
export const inferencesDeclared: Rule = {
  name: "inferences-declared",
  requires: "A field that is declared inferred is a field of the record, and the record's note gives the reason.",
  check: (visit) =>
    allRecords(visit).flatMap((record): readonly Violation[] => {
      const { inferred, note } = record.value;
      if (inferred === undefined) return [];
      const fields = Object.keys(record.value);
      return [
        ...(inferred.length > 0 ? [] : [violation(record, ".inferred", "a field, or no list", "an empty list")]),
        ...(note === undefined ? [violation(record, ".note", "the reason", "none")] : []),
        ...inferred
          .filter((field) => !fields.includes(field))
          .map((field) => violation(record, ".inferred", `one of ${fields.join(", ")}`, field)),
      ];
    }),
};
