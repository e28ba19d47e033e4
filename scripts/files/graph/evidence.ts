import type { QuotationLeaf } from "schema-dts";
import type { AnyIds, Citation } from "../../../src/index.js";
import { type GraphNode, type Names, type Said, said } from "./node.js";

/**
 * What something rests on: the pages that it was derived from, and each citation as a node of its own, with the words
 * where they are quoted.
 *
 * @param id - the record, or a part of it
 */
export function evidenceOf(id: string, citations: readonly Citation<AnyIds>[], names: Names): GraphNode {
  const sources = [...new Set(citations.map(({ source }) => source))];
  return {
    wasDerivedFrom: names.all(sources),
    evidence: citations.map((citation, index) => citationNode(id, citation, index + 1, names)),
  };
}

function citationNode(
  id: string,
  { source, passage, quote }: Citation<AnyIds>,
  position: number,
  names: Names,
): GraphNode {
  const node: GraphNode = {
    ...names.part(id, "citation", position),
    "@type": quote === undefined ? ["Citation"] : ["Quotation", "Citation"],
    wasDerivedFrom: names.of(source),
    passage: passage === undefined ? undefined : names.part(source, "passage", passage),
  };
  if (quote === undefined) return { ...node, position };
  const quotation: Said<QuotationLeaf> = { position, text: quote };
  return { ...node, ...said(quotation), wasQuotedFrom: names.of(source) };
}
