import type { Offence, Rule } from "./rule.js";
import { allRecords } from "./walk.js";

/** What the curators concluded is named, with the reason. */
export const inferencesDeclared: Rule = {
  name: "inferences-declared",
  requires: "A field that is declared inferred is a field of the record, and the record's note has the reason.",
  check: (visit) =>
    allRecords(visit).flatMap(({ value, path, record }): readonly Offence[] => {
      const { inferred, note } = value;
      if (inferred === undefined) return [];
      const where = { path: `${path}.inferred`, record };
      return [
        ...(inferred.length > 0 ? [] : [{ ...where, expected: "a field, or no list", found: "an empty list" }]),
        ...(note?.trim() ? [] : [{ path: `${path}.note`, record, expected: "the reason", found: "none" }]),
        ...inferred
          .filter((field) => !Object.hasOwn(value, field))
          .map((field) => ({ ...where, expected: `one of ${Object.keys(value).join(", ")}`, found: field })),
      ];
    }),
};
