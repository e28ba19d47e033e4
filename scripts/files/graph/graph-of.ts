import type { AnyIds, Visit } from "../../../src/index.js";
import { agreementNodes } from "./agreement-nodes.js";
import { context } from "./context.js";
import { datasetNodes } from "./dataset-nodes.js";
import { eventNodes } from "./event-nodes.js";
import { namedNodes } from "./named-nodes.js";
import { type GraphNode, namesIn } from "./node.js";
import { questionNodes } from "./question-nodes.js";
import { sourceNodes } from "./source-nodes.js";
import { statedNodes } from "./stated-nodes.js";

/** The visit as linked data: JSON-LD in the terms of schema.org, with its own where schema.org has none. */
export function graphOf(visit: Visit<AnyIds>, version: string): string {
  const names = namesIn(visit.visit.id);
  const graph: readonly GraphNode[] = [
    ...datasetNodes(visit, version, names),
    ...eventNodes(visit, names),
    ...namedNodes(visit, countriesIn(visit), names),
    ...agreementNodes(visit, names),
    ...statedNodes(visit, names),
    ...questionNodes(visit, names),
    ...sourceNodes(visit, names),
  ];
  return `${JSON.stringify({ "@context": context, "@graph": graph }, withoutEmptyLists, 2)}\n`;
}

/** An empty list says the same as no list. */
function withoutEmptyLists(_key: string, value: unknown): unknown {
  return Array.isArray(value) && value.length === 0 ? undefined : value;
}

/** The codes of the countries that a visit's records name, each once. */
function countriesIn(visit: Visit<AnyIds>): readonly string[] {
  const { places, organizations, participants, agreements, figures, statements } = visit;
  const named = [
    visit.visit.country,
    ...[...places, ...organizations, ...participants].flatMap(({ country }) => country ?? []),
    ...agreements.flatMap(({ parties = [] }) => parties),
    ...figures.flatMap((figure) => [...(figure.about ?? []), ...(figure.in === undefined ? [] : [figure.in])]),
    ...statements.flatMap(({ about = [] }) => about),
  ];
  return [...new Set(named.filter((name) => /^[A-Z]{2}$/.test(name)))].sort();
}
