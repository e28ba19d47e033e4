import type { CountryLeaf, DefinedTermLeaf, OrganizationLeaf, PersonLeaf, PlaceLeaf } from "schema-dts";
import type { AnyIds, Organization, Participant, Place, Visit } from "../../../src/index.js";
import { evidenceOf } from "./evidence.js";
import { aliasWords, identifierWords } from "./naming.js";
import { type GraphNode, type Names, recordNode, type Said, said } from "./node.js";

/** Kinds of places that schema.org has a class of its own for. Any other place is a place. */
const PLACE_CLASSES: ReadonlyMap<string, string> = new Map([
  ["country", "Country"],
  ["city", "City"],
  ["airport", "Airport"],
]);

/** What the other records name: subjects, countries, places, organizations, people. */
export function namedNodes(visit: Visit<AnyIds>, countries: readonly string[], names: Names): readonly GraphNode[] {
  return [
    ...visit.topics.map(
      (topic): GraphNode => ({
        ...recordNode(
          topic,
          names,
          ["DefinedTerm", "Topic"],
          said<Said<DefinedTermLeaf>>({ name: topic.label, termCode: topic.id }),
        ),
      }),
    ),
    ...countries.map((code): GraphNode => {
      const country: Said<CountryLeaf> = {
        identifier: { "@type": "PropertyValue", propertyID: "iso-3166-1-alpha-2", value: code },
      };
      return { ...names.country(code), "@type": "Country", ...said(country) };
    }),
    ...visit.places.map((place) => placeNode(place, names)),
    ...visit.organizations.map((organization) => organizationNode(organization, names)),
    ...visit.participants.map((participant) => personNode(participant, names)),
  ];
}

function placeNode(place: Place<AnyIds>, names: Names): GraphNode {
  const { id, name, aliases, identifiers, kind, country, within } = place;
  const around = names.maybe(within);
  const words: Said<PlaceLeaf> = { name, ...(around === undefined ? {} : { containedInPlace: around }) };
  return {
    ...recordNode(place, names, [PLACE_CLASSES.get(kind) ?? "Place"], said(words)),
    ...aliasWords(id, aliases, names),
    ...identifierWords(identifiers),
    kind,
    country: names.country(country),
  };
}

function organizationNode(organization: Organization<AnyIds>, names: Names): GraphNode {
  const { id, name, aliases, kind, country, citations } = organization;
  const words: Said<OrganizationLeaf> = { name };
  return {
    ...recordNode(organization, names, ["Organization"], said(words)),
    ...aliasWords(id, aliases, names),
    kind,
    country: names.country(country),
    ...evidenceOf(id, citations, names),
  };
}

function personNode(person: Participant<AnyIds>, names: Names): GraphNode {
  const { id, name, aliases, identifiers, designations, country, roles, citations } = person;
  const organizations = roles.flatMap(({ organization }) => organization ?? []);
  const words: Said<PersonLeaf> = {
    name,
    jobTitle: roles.map(({ title }) => title),
    ...(organizations.length === 0 ? {} : { affiliation: organizations.map(names.of) }),
  };
  return {
    ...recordNode(person, names, ["Person"], said(words)),
    ...aliasWords(id, aliases, names),
    ...identifierWords(identifiers),
    designation: designations,
    country: names.country(country),
    office: roles.map(({ title, organization }, index) => ({
      ...names.part(id, "office", index + 1),
      "@type": "Office",
      ...{ position: index + 1, name: title, organization: names.maybe(organization) },
    })),
    ...evidenceOf(id, citations, names),
  };
}
