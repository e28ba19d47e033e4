import type { DatasetLeaf, DefinedTermLeaf } from "schema-dts";
import type { AnyIds, Visit } from "../../../src/index.js";
import { type GraphNode, type Names, type Said, said } from "./node.js";
import { ownClasses, ownDates, ownProperties, TERM } from "./own-terms.js";

/** The dataset as a whole, and what its own terms mean. */
export function datasetNodes({ visit, sources }: Visit<AnyIds>, version: string, names: Names): readonly GraphNode[] {
  const dataset: Said<DatasetLeaf> = {
    name: visit.title,
    description:
      "What happened in the visit, who took part, what was agreed, which numbers were stated and who said what: each record with the words that it rests on, and each disagreement of the sources with all its sides.",
    about: names.of(visit.id),
    license: "https://creativecommons.org/publicdomain/zero/1.0/",
    version,
    inLanguage: "en",
    ...(visit.days.length === 0 ? {} : { temporalCoverage: [...visit.days] }),
    citation: sources.map(({ id }) => names.of(id)),
  };
  const terms = Object.entries({ ...ownClasses, ...ownProperties, ...ownDates });
  return [
    { ...names.of("dataset"), "@type": "Dataset", ...said(dataset) },
    { "@id": TERM, "@type": "DefinedTermSet", name: "Terms that schema.org does not have" },
    ...terms.map(([name, description]): GraphNode => {
      const term: Said<DefinedTermLeaf> = { name, description, inDefinedTermSet: { "@id": TERM } };
      return { "@id": TERM + name, "@type": "DefinedTerm", ...said(term) };
    }),
  ];
}
