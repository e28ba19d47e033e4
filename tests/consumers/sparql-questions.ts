import {
  agreements,
  attendanceOf,
  discrepancies,
  figures,
  findAgreements,
  findEvents,
  findFigures,
  findStatements,
  getAgreement,
  getEvent,
  getParticipant,
  recordsCiting,
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
PREFIX dcterms: <http://purl.org/dc/terms/>
PREFIX prov: <http://www.w3.org/ns/prov#>
PREFIX rdf: <http://www.w3.org/1999/02/22-rdf-syntax-ns#>
PREFIX schema: <https://schema.org/>
PREFIX term: <urn:ankara-visit-2025:term:>
PREFIX visit: <urn:ankara-visit-2025:record/>`;

export const sparqlQuestions: readonly SparqlQuestion[] = [
  {
    question: "who took part in the council meeting, and as what",
    sparql: `SELECT ?name ?role {
      visit:council-meeting schema:attendee ?part .
      ?part schema:attendee ?who .
      ?who a schema:Person ; schema:name ?name .
      OPTIONAL { ?part schema:roleName ?role }
    } ORDER BY ?name`,
    answer: attendanceOf(getEvent("council-meeting"))
      .flatMap((who) => ("participant" in who ? [[who.participant.name, who.role ?? ""]] : []))
      .sort(),
  },
  {
    question: "where Hakan Fidan was on 29 July",
    sparql: `SELECT ?event {
      ?event schema:attendee/schema:attendee visit:hakan-fidan ; dcterms:date ?date FILTER(STR(?date) = "2025-07-29")
    } ORDER BY ?event`,
    answer: sorted(findEvents({ date: "2025-07-29", participant: "hakan-fidan" })),
  },
  {
    question: "what happened in Ankara, the places within it included",
    sparql: `SELECT ?event {
      ?event a schema:Event ; schema:location/schema:containedInPlace* visit:ankara
    } ORDER BY ?event`,
    answer: sorted(findEvents({ place: "ankara" })),
  },
  {
    question: "of which events the day is stated and not inferred",
    sparql: `SELECT ?event {
      ?event a term:VisitEvent FILTER NOT EXISTS { ?event term:inferred "date" }
    } ORDER BY ?event`,
    answer: sorted(findEvents({}).filter(({ inferred = [] }) => !inferred.includes("date"))),
  },
  {
    question: "which numbers are known to be more than 10,000",
    sparql: `SELECT ?figure {
      ?figure term:comparator ">" ; term:modality "reported" ; term:value ?value FILTER(?value >= 10000)
      FILTER NOT EXISTS { ?figure term:hedged true }
    } ORDER BY ?figure`,
    answer: sorted(
      findFigures({ comparator: ">", modality: "reported" }).filter(({ value, hedged }) => value >= 10_000 && !hedged),
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
    sparql: `SELECT DISTINCT ?agreement {
      ?agreement term:milestones/rdf:rest*/rdf:first/term:reached false
    } ORDER BY ?agreement`,
    answer: sorted(findAgreements({ expected: true })),
  },
  {
    question: "who signed the Joint Declaration",
    sparql: `SELECT ?name { visit:joint-declaration term:signatories/schema:name ?name } ORDER BY ?name`,
    answer: (getAgreement("joint-declaration").signatories ?? []).map((id) => [getParticipant(id).name]).sort(),
  },
  {
    question: "how many independent origins are behind each number",
    sparql: `SELECT ?figure (STR(COUNT(DISTINCT ?origin)) AS ?origins) {
      ?figure a term:Figure ; prov:qualifiedDerivation/prov:entity/term:origin ?origin
    } GROUP BY ?figure ORDER BY ?figure`,
    answer: figures.map((figure) => [figure.id, String(witnessesOf(figure).length)]).sort(),
  },
  {
    question: "how many independent origins are behind each side of a disagreement",
    sparql: `SELECT ?question ?claim (STR(COUNT(DISTINCT ?origin)) AS ?origins) {
      ?question a term:Discrepancy ; schema:suggestedAnswer ?side .
      ?side schema:text ?claim ; prov:qualifiedDerivation/prov:entity/term:origin ?origin
    } GROUP BY ?question ?claim ORDER BY ?question ?claim`,
    answer: discrepancies
      .flatMap(({ id, sides }) => sides.map((side) => [id, side.claim, String(witnessesOf(side).length)]))
      .sort(([a = "", claim = ""], [b = "", other = ""]) => (a === b ? (claim < other ? -1 : 1) : a < b ? -1 : 1)),
  },
  {
    question: "what Erdoğan said about defence",
    sparql: `SELECT ?statement {
      ?statement a term:Statement ; prov:wasAttributedTo visit:recep-tayyip-erdogan ; dcterms:subject visit:defence-industry
    } ORDER BY ?statement`,
    answer: sorted(findStatements({ speaker: "recep-tayyip-erdogan", topic: "defence-industry" })),
  },
  {
    question: "what rests on one sentence",
    sparql: `SELECT DISTINCT ?record {
      ?record a ?class ; (schema:suggestedAnswer?)/prov:qualifiedDerivation ?citation .
      ?citation prov:entity visit:qazinform-award ; term:passage "8.1"
    } ORDER BY ?record`,
    answer: sorted(recordsCiting({ source: "qazinform-award", passage: "8.1" }).map(({ record }) => record)),
  },
  {
    question: "which agreements were told of by one origin alone",
    sparql: `SELECT ?agreement {
      ?agreement a term:Agreement ; prov:qualifiedDerivation/prov:entity/term:origin ?origin
    } GROUP BY ?agreement HAVING(COUNT(DISTINCT ?origin) = 1) ORDER BY ?agreement`,
    answer: sorted(agreements.filter((agreement) => witnessesOf(agreement).length === 1)),
  },
];

function sorted(records: readonly { readonly id: string }[]): readonly (readonly string[])[] {
  return records.map(({ id }) => [id]).sort();
}
