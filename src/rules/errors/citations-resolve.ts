import { type Rule, suggester, type Violation, violation } from "../rule.js";
import { allCitations } from "../walk.js";

/** A citation leads to a sentence if the source was read whole, and claims none if it was not. */
export const citationsResolve: Rule = {
  name: "citations-resolve",
  requires: "A citation of a source read whole names one of its passages; a citation of any other source names none.",
  check: (visit) => {
    const readings = new Map(visit.sources.map(({ id, reading }) => [id, reading]));
    const passages = new Map(visit.passages.map((own) => [own.source, new Set(own.passages.map(({ id }) => id))]));
    const suggest = suggester();
    return allCitations(visit).flatMap((citation): readonly Violation[] => {
      const { source, passage } = citation.value;
      const reading = readings.get(source);
      // A source that does not exist breaks another rule.
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
