import { type Rule, type Violation, violation } from "../rule.js";
import { citedPassages, located } from "../walk.js";

/** Nothing that a source says is lost. */
export const passagesAccountedFor: Rule = {
  name: "passages-accounted-for",
  requires: "Every passage is either cited by a record or set aside with a reason, and never both.",
  check: (visit) => {
    const cited = citedPassages(visit);
    return visit.passages.flatMap(({ source, passages }, index) =>
      located(passages, `passages[${index}].passages`, source).flatMap((passage): readonly Violation[] => {
        const { id, setAside } = passage.value;
        const isCited = cited.get(source)?.has(id) ?? false;
        if (isCited === (setAside === undefined)) return [];
        return [violation(passage, "", `${id} either cited or set aside`, isCited ? "both" : "neither")];
      }),
    );
  },
};
