import { type Field, fieldsOf, type Options, type Scalar, type Shape, visitShape } from "../schema/shape.js";
import { valueAt } from "./columns.js";

const PREFIXES = {
  dcterms: "http://purl.org/dc/terms/",
  dc: "http://purl.org/dc/elements/1.1/",
  edtf: "http://id.loc.gov/datatypes/edtf/",
  prov: "http://www.w3.org/ns/prov#",
  rdfs: "http://www.w3.org/2000/01/rdf-schema#",
  schema: "https://schema.org/",
  /** Where the terms stand that no vocabulary has. The same for every visit, whatever its ids. */
  term: "urn:ankara-visit-2025:term:",
} as const;

type Word = `${keyof typeof PREFIXES}:${string}`;

/**
 * The fields that a vocabulary has a word for which says no more than the field does, in any record or in one kind
 * alone. Every other field is a term of its own.
 */
const WORDS: Readonly<Record<string, Word>> = {
  about: "schema:about",
  "Agreement.partOf": "dcterms:isPartOf",
  "Alias.source": "prov:wasDerivedFrom",
  "Citation.source": "prov:entity",
  citations: "prov:qualifiedDerivation",
  claim: "schema:text",
  date: "dcterms:date",
  days: "dcterms:date",
  "Gap.records": "schema:about",
  group: "schema:name",
  identifiers: "schema:identifier",
  "Identifier.value": "schema:value",
  label: "schema:name",
  language: "dc:language",
  name: "schema:name",
  "OrganizationAttendance.organization": "schema:attendee",
  "Passage.id": "term:passage",
  "PersonAttendance.participant": "schema:attendee",
  place: "schema:location",
  places: "schema:location",
  published: "dcterms:issued",
  publisher: "dc:publisher",
  question: "schema:name",
  quote: "schema:text",
  reference: "dcterms:bibliographicCitation",
  role: "schema:roleName",
  roles: "schema:hasOccupation",
  scheme: "schema:propertyID",
  sides: "schema:suggestedAnswer",
  "SourcePassages.passages": "schema:hasPart",
  speaker: "prov:wasAttributedTo",
  "Statement.summary": "schema:abstract",
  summary: "schema:description",
  title: "schema:name",
  topics: "dcterms:subject",
  unit: "schema:unitText",
  until: "schema:endDate",
  url: "schema:url",
  "Visit.visit": "schema:about",
  "VisitEvent.participants": "schema:attendee",
  "VisitEvent.partOf": "schema:superEvent",
  "VisitProfile.countries": "schema:location",
  within: "schema:containedInPlace",
};

/** The names of the fields that have a word of a vocabulary. */
export const words: readonly string[] = Object.keys(WORDS);

/** The classes of schema.org that records are of, beside the one that is called after their interface. */
const CLASSES: Readonly<Record<string, Word | ((record: unknown) => Word)>> = {
  Discrepancy: "schema:Question",
  Gap: "schema:Question",
  Organization: "schema:Organization",
  Participant: "schema:Person",
  Place: "schema:Place",
  // A printed work is no page of the web.
  Source: (record) => (valueAt(record, ["url"]) === undefined ? "schema:CreativeWork" : "schema:WebPage"),
  Statement: "schema:Claim",
  Topic: "schema:DefinedTerm",
  VisitEvent: "schema:Event",
  VisitProfile: "schema:Event",
};

/** Lists whose order says something, and must be kept for it. A list in RDF is hard to ask. */
const ORDERED: ReadonlySet<string> = new Set(["Agreement.milestones"]);

export interface Context {
  readonly [name: string]: string | number | Term;
}

type Term = Readonly<Record<string, string | Context>>;

/** What turns the visit's JSON into linked data: what each field means, and where in it the ids of records are. */
export function contextOf(visitId: string): Context {
  const collections = visitShape.fields.map(({ name, shape }): readonly [string, Term] => {
    const word = WORDS[`Visit.${name}`] ?? "schema:mentions";
    return [name, { "@id": word, ...containerOf(shape, `Visit.${name}`), ...meaningOf(shape) }];
  });
  return {
    "@version": 1.1,
    ...PREFIXES,
    // The ids of records, and the codes of countries, are names under this one.
    "@base": `urn:${visitId}:record/`,
    $schema: "term:schema",
    version: "schema:version",
    // What a record is called, by the language.
    labels: { "@id": "rdfs:label", "@container": "@language" },
    license: { "@id": "schema:license", "@type": "@id" },
    ...Object.fromEntries(collections),
  };
}

/** The classes of a record of a collection; none for what is no record. */
export function classesOf(collection: string, record: unknown): readonly Word[] {
  const shape = visitShape.fields.find(({ name }) => name === collection)?.shape;
  const members = shape?.kind === "list" ? shape.of : shape;
  if (members?.kind !== "object" || nameOfIdIn(members) !== "id") return [];
  return members.options.flatMap(({ name }) => {
    const known = CLASSES[name];
    const own: readonly Word[] = known === undefined ? [] : [typeof known === "string" ? known : known(record)];
    return [`term:${name}` as const, ...own];
  });
}

function termsOf(object: Options): Context {
  const id = nameOfIdIn(object);
  return Object.fromEntries(
    object.options.flatMap(({ name: owner, fields }) =>
      fields.map(({ name, shape }): readonly [string, string | Term] => {
        if (name === id) return [name, "@id"];
        const word = WORDS[`${owner}.${name}`] ?? WORDS[name] ?? `term:${name}`;
        const term = { "@id": word, ...containerOf(shape, `${owner}.${name}`), ...meaningOf(shape) };
        return [name, Object.keys(term).length === 1 ? word : term];
      }),
    ),
  );
}

/** The field that names a node: the id of a record, or whose sentences they are. What is within a record has none. */
function nameOfIdIn(object: Options): string | undefined {
  const fields = fieldsOf(object);
  const isRecord = fields.some(({ name, shape }) => name === "id" && isScalar(shape) && shape.form === undefined);
  if (isRecord) return "id";
  const [first, ...others]: readonly Field[] = fields;
  const hasOnlyLists = others.every(({ shape }) => shape.kind === "list");
  return first !== undefined &&
    others.length > 0 &&
    hasOnlyLists &&
    isScalar(first.shape) &&
    first.shape.to !== undefined
    ? first.name
    : undefined;
}

function containerOf(shape: Shape, name: string): Term {
  if (shape.kind !== "list") return {};
  return { "@container": ORDERED.has(name) ? "@list" : "@set" };
}

function meaningOf(shape: Shape): Term {
  if (shape.kind === "list") return meaningOf(shape.of);
  if (shape.kind === "object") return { "@context": termsOf(shape) };
  if (shape.to !== undefined) return { "@type": "@id" };
  return shape.form === "date" ? { "@type": "edtf:EDTF" } : {};
}

function isScalar(shape: Shape): shape is Scalar {
  return shape.kind === "scalar";
}
