import type { AnyIds } from "../../model/ids.js";
import type { CitedRecord } from "../../model/record.js";
import { allPaths } from "../../model/supports.js";
import { eachIn, type Rule, suggester, type Violation, violation } from "../rule.js";
import { allRecords, inCollection, type Located, located } from "../walk.js";

/** A path to a field that does not exist supports nothing. */
export const pathsResolve: Rule = {
  name: "paths-resolve",
  requires:
    "Every path in `supports` and `inferred` names something in the record. It is a field, a member of a list or a part of one: `date`, `topics.trade`, `milestones.signed.date`.",
  check: (visit) => {
    const suggest = suggester();
    const sides = inCollection(visit, "discrepancies").flatMap(({ value, path, record }) =>
      located<object>(value.sides, `${path}.sides`, record),
    );
    return eachIn([...allRecords(visit), ...sides], (holder) => {
      const lists = pathLists(holder);
      const known = new Set(lists.length === 0 ? [] : allPaths(holder.value));
      return eachIn(lists, (list) => {
        if (list.value.length === 0) return [violation(list, "", "at least one field, or no list", "an empty list")];
        return eachIn(located(list.value, list.path, list.record), (one): readonly Violation[] => {
          if (known.has(one.value)) return [];
          const broken = violation(one, "", "a field or a member of the record", one.value);
          return [suggest(broken, one.value, () => [...known])];
        });
      });
    });
  },
};

/** The lists of paths of a record, or of a side of a discrepancy: what each citation supports, and what is inferred. */
function pathLists({ value, path, record }: Located<object>): readonly Located<readonly string[]>[] {
  const { citations, inferred }: Partial<CitedRecord<AnyIds>> = value;
  return [
    ...located(citations ?? [], `${path}.citations`, record).flatMap(({ value: { supports }, path: at }) =>
      supports === undefined ? [] : { value: supports, path: `${at}.supports`, record },
    ),
    ...(inferred === undefined ? [] : [{ value: inferred, path: `${path}.inferred`, record }]),
  ];
}
