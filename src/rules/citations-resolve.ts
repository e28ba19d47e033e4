import type { AnyIds } from "../model/ids.js";
import type { Visit } from "../model/visit.js";

import { adviser } from "./adviser.js";
import type { Offence, Rule } from "./rule.js";
import { allCitations } from "./walk.js";

/** A citation leads to a sentence where there are sentences, and claims none where there are not. */
export const citationsResolve: Rule = {
  name: "citations-resolve",
  requires: "Every citation names a source, and a passage of it exactly where that source was read whole.",
  check: (visit) => {
    const sources = new Map(visit.sources.map((source) => [source.id, source]));
    const passages = passagesBySource(visit);
    const advise = adviser();
    const offence = (
      path: string,
      record: string,
      expected: string,
      found: string,
      choices: Iterable<string>,
    ): Offence => {
      const near = advise(found, [...choices]);
      return { path, record, expected, found, ...(near === undefined ? {} : { nearest: near }) };
    };
    return allCitations(visit).flatMap(({ value: { source, passage }, path, record }): readonly Offence[] => {
      const reading = sources.get(source)?.reading;
      if (reading === undefined) {
        return [offence(`${path}.source`, record, "the id of a source", source, sources.keys())];
      }
      const known = passages.get(source) ?? new Set();
      if (reading === "excerpt") {
        if (passage === undefined) return [];
        return [offence(`${path}.passage`, record, `no passage: ${source} was read in part`, passage, [])];
      }
      if (passage !== undefined && known.has(passage)) return [];
      return [offence(`${path}.passage`, record, `a passage of ${source}`, passage ?? "none", known)];
    });
  },
};

function passagesBySource({ passages }: Visit<AnyIds>): ReadonlyMap<string, ReadonlySet<string>> {
  return new Map(passages.map((ledger) => [ledger.source, new Set(ledger.passages.map(({ id }) => id))]));
}
