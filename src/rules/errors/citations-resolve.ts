import { eachIn, type Rule, suggester, type Violation, violation } from "../rule.js";
import { allCitations } from "../walk.js";

/** A citation names a sentence if the source was read whole, and no sentence if it was not. */
export const citationsResolve: Rule = {
  name: "citations-resolve",
  requires:
    "A citation of a source read whole names one of its passages. A citation of any other source names no passage.",
  check: (visit) => {
    const readings = new Map(visit.sources.map(({ id, reading }) => [id, reading]));
    const passages = new Map(visit.passages.map((own) => [own.source, new Set(own.passages.map(({ id }) => id))]));
    const suggest = suggester();
    return eachIn(allCitations(visit), (citation): readonly Violation[] => {
      const { source, passage } = citation.value;
      const reading = readings.get(source);
      // Another rule reports a source that does not exist.
      if (reading === undefined) return [];
      if (reading === "excerpt") {
        if (passage === undefined) return [];
        return [violation(citation, ".passage", `no passage, as ${source} was read in part`, passage)];
      }
      const known = passages.get(source);
      if (passage !== undefined && known?.has(passage)) return [];
      const found = passage ?? "none";
      const broken = violation(citation, ".passage", `a passage of ${source}`, found);
      return [suggest(broken, found, () => [...(known ?? [])])];
    });
  },
};
