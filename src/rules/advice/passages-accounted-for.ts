import { eachIn, type Rule, type Violation, violation } from "../rule.js";
import { citedPassages, located } from "../walk.js";

/** No sentence of a source is overlooked. */
export const passagesAccountedFor: Rule = {
  name: "passages-accounted-for",
  requires: "Every passage is either cited by a record or has a reason in `setAside`, never both.",
  check: (visit) => {
    const cited = citedPassages(visit);
    return eachIn(visit.passages, ({ source, passages }, index) =>
      eachIn(located(passages, `passages[${index}].passages`, source), (passage): readonly Violation[] => {
        const { id, setAside } = passage.value;
        const isCited = cited.get(source)?.has(id) ?? false;
        if (isCited === (setAside === undefined)) return [];
        return [
          violation(passage, "", `${id} either cited or with a reason in setAside`, isCited ? "both" : "neither"),
        ];
      }),
    );
  },
};
