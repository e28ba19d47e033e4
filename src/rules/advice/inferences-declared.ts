import { splitPath } from "../../model/supports.js";
import { type Rule, violation } from "../rule.js";
import { allRecords, inCollection } from "../walk.js";

/** Fields that name the occasion of a statement or figure. */
const OCCASIONS: readonly string[] = ["event", "statedAt"];

/** An inferred field needs a reason. */
export const inferencesDeclared: Rule = {
  name: "inferences-declared",
  requires:
    "A record with an inferred field gives the reason in its note. The reason for an occasion may be in the note of the event; that of a unit, the same for all amounts, in the documentation.",
  check: (visit) => {
    const notes = new Map(inCollection(visit, "events").map(({ value: { id, note } }) => [id, note]));
    return allRecords(visit)
      .filter(({ value }) => {
        const fields = (value.inferred ?? []).map((path) => splitPath(path)[0]);
        const isExplained = (field: string): boolean =>
          field === "unit" || (OCCASIONS.includes(field) && notes.get(Reflect.get(value, field)) !== undefined);
        return value.note === undefined && !fields.every(isExplained);
      })
      .map((record) => violation(record, ".note", "the reason for what is inferred", "none"));
  },
};
