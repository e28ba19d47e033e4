import { allPaths, resolves } from "../../model/supports.js";
import { type Rule, suggester, type Violation, violation } from "../rule.js";
import { allRecords, isCited, type Located, located } from "../walk.js";

/** A path to a field that does not exist supports nothing. */
export const pathsResolve: Rule = {
  name: "paths-resolve",
  requires:
    "Every path in `supports` and `inferred` is a field of the record, or a member of one of its lists: `date`, `topics.trade`.",
  check: (visit) => {
    const suggest = suggester();
    return allRecords(visit).flatMap(({ value, path, record }): readonly Violation[] => {
      const { inferred } = value;
      const supports = isCited(value)
        ? located(value.citations, `${path}.citations`, record).flatMap((citation) => {
            const own = citation.value.supports;
            return own === undefined ? [] : [{ ...citation, path: `${citation.path}.supports`, value: own }];
          })
        : [];
      const lists: readonly Located<readonly string[]>[] = [
        ...supports,
        ...(inferred === undefined ? [] : [{ value: inferred, path: `${path}.inferred`, record }]),
      ];
      return lists.flatMap((list) => [
        ...(list.value.length > 0 ? [] : [violation(list, "", "at least one field, or no list", "an empty list")]),
        ...located(list.value, list.path, record)
          .filter((one) => !resolves(value, one.value))
          .map((one) =>
            suggest(violation(one, "", "a field or a member of the record", one.value), one.value, () =>
              allPaths(value),
            ),
          ),
      ]);
    });
  },
};
