import type { ClaimLeaf, ObservationLeaf } from "schema-dts";
import { type AnyIds, boundsOf, type Figure, type Statement, type Visit } from "../../../src/index.js";
import { evidenceOf } from "./evidence.js";
import { type GraphNode, type Names, recordNode, type Said, said } from "./node.js";

/** The numbers and the words that somebody stated. */
export function statedNodes({ figures, statements }: Visit<AnyIds>, names: Names): readonly GraphNode[] {
  return [
    ...figures.map((figure) => figureNode(figure, names)),
    ...statements.map((statement) => statementNode(statement, names)),
  ];
}

/**
 * A number. It is an observation only where it was reported, and has a value or bounds in schema.org's sense only
 * where the record lets them be known: "more than 12,000" has a least value, "some 800,000" and a target have none.
 */
function figureNode(figure: Figure<AnyIds>, names: Names): GraphNode {
  const { id, label, measure, about, value, unit, comparator, modality, hedged, period, citations } = figure;
  const isReported = modality === "reported";
  const words = isReported ? said(observed(figure, names)) : said<Said<ClaimLeaf>>({ name: label });
  return {
    ...recordNode(figure, names, [isReported ? "Observation" : "Claim", "Figure"], words),
    ...(isReported ? {} : { about: names.parties(about) }),
    ...{ measure, statedValue: value, unit, comparator, modality, hedged, period },
    ...{ in: names.country(figure.in), event: names.maybe(figure.event), agreement: names.maybe(figure.agreement) },
    topic: names.all(figure.topics),
    wasAttributedTo: names.maybe(figure.speaker),
    ...evidenceOf(id, citations, names),
  };
}

function observed(figure: Figure<AnyIds>, names: Names): Said<ObservationLeaf> {
  const about = names.parties(figure.about);
  const { min, max } = boundsOf(figure) ?? { min: Number.NEGATIVE_INFINITY, max: Number.POSITIVE_INFINITY };
  return {
    name: figure.label,
    unitText: figure.unit,
    ...(about === undefined ? {} : { observationAbout: about }),
    ...(min === max ? { value: min } : {}),
    ...(min !== max && Number.isFinite(min) ? { minValue: min } : {}),
    ...(min !== max && Number.isFinite(max) ? { maxValue: max } : {}),
  };
}

function statementNode(statement: Statement<AnyIds>, names: Names): GraphNode {
  const { id, speaker, event, about, summary, topics, citations } = statement;
  const whom = names.parties(about);
  // A summary in the dataset's own words is no text of the claim.
  const words: Said<ClaimLeaf> = { abstract: summary, ...(whom === undefined ? {} : { about: whom }) };
  return {
    ...recordNode(statement, names, ["Claim", "Statement"], said(words)),
    ...{ event: names.maybe(event), topic: names.all(topics), wasAttributedTo: names.maybe(speaker) },
    ...evidenceOf(id, citations, names),
  };
}
