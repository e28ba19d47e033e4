import type { AnyIds } from "../../model/ids.js";
import type { CitedRecord } from "../../model/record.js";
import { allPaths, assertedPaths, covers, pathsUpFrom } from "../../model/supports.js";
import { eachIn, type Rule, type Violation, violation } from "../rule.js";
import { allRecords, groupBy, isCited, type Located, located } from "../walk.js";

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
  const untraced = assertedPaths(record).filter((path) => !covers(traced, path));
  if (untraced.length === 0) return [];
  const parts = groupBy(allPaths(record), (path) => pathsUpFrom(path).at(-2) ?? path);
  return untraced.flatMap((path) => {
    const own = [...new Set(parts.get(path))].filter((part) => part !== path);
    const missing = own.filter((part) => !covers(traced, part));
    // Of a member that is traced in part, the other parts are to be.
    return missing.length < own.length ? missing : path;
  });
}

/** What is said to be stated and inferred. */
function bothIn({ value, path, record }: Located<CitedRecord<AnyIds>>): readonly Violation[] {
  const inferred = new Set(value.inferred);
  return located(value.citations, `${path}.citations`, record).flatMap((citation) =>
    located(citation.value.supports ?? [], `${citation.path}.supports`, record)
      .filter((own) => covers(inferred, own.value))
      .map((own) => violation(own, "", `${own.value} in supports or in inferred`, "both")),
  );
}
