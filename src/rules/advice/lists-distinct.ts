import { describeValue } from "../../errors/describe-value.js";
import { eachIn, type Rule, type Violation, violation } from "../rule.js";
import { allRecords, type Located, located } from "../walk.js";

/** Repeating a member of a list adds nothing. */
export const listsDistinct: Rule = {
  name: "lists-distinct",
  requires: "No list in a record has the same member twice.",
  check: (visit) => eachIn(allRecords(visit), repeatedIn),
};

/** The repeated members of all lists in a value, at any depth. Repeated citations are found by canonical-order. */
function repeatedIn({ value, path, record }: Located<unknown>): readonly Violation[] {
  if (typeof value !== "object" || value === null) return [];
  if (Array.isArray(value)) {
    const members: readonly Located<unknown>[] = located(value, path, record);
    return [...repeatedAmong(members), ...members.flatMap(repeatedIn)];
  }
  return Object.entries(value).flatMap(([field, part]: [string, unknown]) =>
    field === "citations" ? [] : repeatedIn({ value: part, path: `${path}.${field}`, record }),
  );
}

function repeatedAmong(members: readonly Located<unknown>[]): readonly Violation[] {
  const seen = new Set<string>();
  return members.flatMap((member): readonly Violation[] => {
    const { value } = member;
    const key = JSON.stringify(value);
    if (seen.has(key)) {
      return [
        violation(member, "", "each member once", `${typeof value === "string" ? value : describeValue(value)} again`),
      ];
    }
    seen.add(key);
    return [];
  });
}
