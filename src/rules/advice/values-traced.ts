import type { AnyIds } from "../../model/ids.js";
import type { CitedRecord } from "../../model/record.js";
import { assertedPaths, covers, splitPath } from "../../model/supports.js";
import { eachIn, type Rule, type Violation, violation } from "../rule.js";
import { allRecords, isCited, type Located, located } from "../walk.js";

/** A reader who doubts a value can find the sentence that supports it. */
export const valuesTraced: Rule = {
  name: "values-traced",
  requires: "A citation supports every field and every member of a list, or `inferred` names it, but not both.",
  check: (visit) =>
    eachIn(allRecords(visit), (record): readonly Violation[] => {
      const { value } = record;
      if (!isCited(value)) return [];
      // A gap may have citations, but it makes no claim.
      const untraced = "question" in value ? [] : untracedPaths(value);
      return [
        ...untraced.map((one) =>
          violation(record, "", `a citation that supports ${one}, or its name in inferred`, "none"),
        ),
        ...bothIn({ ...record, value }),
      ];
    }),
};

function untracedPaths(record: CitedRecord<AnyIds>): readonly string[] {
  const { citations, inferred = [] } = record;
  if (citations.some(({ supports }) => supports === undefined)) return [];
  const traced = new Set([...inferred, ...citations.flatMap(({ supports = [] }) => supports)]);
  return assertedPaths(record).filter((path) => !covers(traced, path));
}

/** What is said to be stated and inferred. Of a milestone or an attendance a part may be stated, and the rest inferred. */
function bothIn({ value, path, record }: Located<CitedRecord<AnyIds>>): readonly Violation[] {
  const inferred = new Set(value.inferred);
  const isBoth = (own: string): boolean => {
    const content: unknown = Reflect.get(value, splitPath(own)[0]);
    // Members of a list are alike: to look at them all for each path would take long.
    return covers(inferred, own) && !(Array.isArray(content) && typeof content[0] === "object");
  };
  return located(value.citations, `${path}.citations`, record).flatMap((citation) =>
    located(citation.value.supports ?? [], `${citation.path}.supports`, record)
      .filter((own) => isBoth(own.value))
      .map((own) => violation(own, "", `${own.value} in supports or in inferred`, "both")),
  );
}
