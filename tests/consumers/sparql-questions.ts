import {
  agreements,
  discrepancies,
  figures,
  findAgreements,
  findEvents,
  findFigures,
  findStatements,
  getAgreement,
  getEvent,
  participantsIn,
  recordsCiting,
  signatoriesOf,
  witnessesOf,
} from "../../src/index.js";

/** A question in SPARQL, with what the package's helpers answer. Ids are given without the URN around them. */
export interface SparqlQuestion {
  readonly question: string;
  readonly sparql: string;
  readonly answer: readonly (readonly string[])[];
}

/** What every query begins with. */
export const PREFIXES: string = `
PREFIX schema: <https://schema.org/>
PREFIX prov: <http://www.w3.org/ns/prov#>
PREFIX term: <urn:ankara-visit-2025:term:>
PREFIX visit: <urn:ankara-visit-2025:>`;

export const sparqlQuestions: readonly SparqlQuestion[] = [
  {
    question: "who took part in the council meeting, and as what",
    sparql: `SELECT ?name ?role {
      visit:council-meeting term:attendance ?part .
      ?part schema:attendee ?who ; schema:position ?position .
      ?who a schema:Person ; schema:name ?name .
      OPTIONAL { ?part term:role ?role }
    } ORDER BY ?position`,
    answer: participantsIn(getEvent("council-meeting")).map(({ participant, role }) => [participant.name, role ?? ""]),
  },
  {
    question: "where Hakan Fidan was on 29 July",
    sparql: `SELECT ?event {
      ?event schema:attendee visit:hakan-fidan ; term:edtfDate ?date FILTER(STR(?date) = "2025-07-29")
    } ORDER BY ?event`,
    answer: sorted(findEvents({ on: "2025-07-29", participant: "hakan-fidan" })),
  },
  {
    question: "what happened in Ankara, the places within it included",
    sparql: `SELECT ?event { ?event schema:location/schema:containedInPlace* visit:ankara } ORDER BY ?event`,
    answer: sorted(findEvents({ place: "ankara" })),
  },
  {
    question: "of which events the day is stated and not inferred",
    sparql: `SELECT ?event {
      ?event schema:superEvent+ visit:ankara-visit-2025 FILTER NOT EXISTS { ?event term:inferred "date" }
    } ORDER BY ?event`,
    answer: sorted(findEvents({}).filter(({ inferred = [] }) => !inferred.includes("date"))),
  },
  {
    question: "which numbers are known to be more than 10,000",
    sparql: `SELECT ?figure {
      ?figure a schema:Observation ; term:comparator ">" ; schema:minValue ?least FILTER(?least >= 10000)
    } ORDER BY ?figure`,
    answer: sorted(
      findFigures({ comparator: ">", modality: "reported", hedged: false }).filter(({ value }) => value >= 10_000),
    ),
  },
  {
    question: "which numbers are aims or plans, and whose",
    sparql: `SELECT ?figure ?who {
      ?figure a term:Figure ; term:modality ?modality FILTER(?modality IN ("target", "plan"))
      OPTIONAL { ?figure prov:wasAttributedTo ?who }
    } ORDER BY ?figure`,
    answer: findFigures({ modality: ["target", "plan"] })
      .map(({ id, speaker }) => [id, speaker ?? ""])
      .sort(),
  },
  {
    question: "what is still only expected",
    sparql: `SELECT DISTINCT ?agreement { ?agreement term:expectedMilestone ?step } ORDER BY ?agreement`,
    answer: sorted(findAgreements({ expected: true })),
  },
  {
    question: "who signed the Joint Declaration",
    sparql: `SELECT ?name { visit:joint-declaration term:signatory/schema:name ?name } ORDER BY ?name`,
    answer: signatoriesOf(getAgreement("joint-declaration"))
      .map(({ name }) => [name])
      .sort(),
  },
  {
    question: "how many independent origins are behind each number",
    sparql: `SELECT ?figure (STR(COUNT(DISTINCT ?origin)) AS ?origins) {
      ?figure a term:Figure ; prov:wasDerivedFrom/prov:wasAttributedTo ?origin
    } GROUP BY ?figure ORDER BY ?figure`,
    answer: figures.map((figure) => [figure.id, String(witnessesOf(figure).length)]).sort(),
  },
  {
    question: "how many independent origins are behind each side of a disagreement",
    sparql: `SELECT ?question ?claim (STR(COUNT(DISTINCT ?origin)) AS ?origins) {
      ?question a term:Discrepancy ; schema:suggestedAnswer ?side .
      ?side schema:text ?claim ; schema:position ?position ; prov:wasDerivedFrom/prov:wasAttributedTo ?origin
    } GROUP BY ?question ?claim ?position ORDER BY ?question ?position`,
    answer: [...discrepancies]
      .sort((a, b) => (a.id < b.id ? -1 : 1))
      .flatMap(({ id, sides }) => sides.map((side) => [id, side.claim, String(witnessesOf(side).length)])),
  },
  {
    question: "what Erdoğan said about defence",
    sparql: `SELECT ?statement {
      ?statement a term:Statement ; prov:wasAttributedTo visit:recep-tayyip-erdogan ; term:topic visit:defence-industry
    } ORDER BY ?statement`,
    answer: sorted(findStatements({ speaker: "recep-tayyip-erdogan", topic: "defence-industry" })),
  },
  {
    question: "what rests on one sentence",
    sparql: `SELECT DISTINCT ?record {
      ?record (schema:suggestedAnswer?)/term:evidence/term:passage <urn:ankara-visit-2025:qazinform-award:passage:8.1>
      FILTER NOT EXISTS { ?record a term:Side }
    } ORDER BY ?record`,
    answer: sorted(recordsCiting({ source: "qazinform-award", passage: "8.1" }).map(({ record }) => record)),
  },
  {
    question: "which agreements were told of by one origin alone",
    sparql: `SELECT ?agreement {
      ?agreement a term:Agreement ; prov:wasDerivedFrom/prov:wasAttributedTo ?origin
    } GROUP BY ?agreement HAVING(COUNT(DISTINCT ?origin) = 1) ORDER BY ?agreement`,
    answer: sorted(agreements.filter((agreement) => witnessesOf(agreement).length === 1)),
  },
];

function sorted(records: readonly { readonly id: string }[]): readonly (readonly string[])[] {
  return records.map(({ id }) => [id]).sort();
}
