import type { AnyIds, Organization, Place, Topic, Visit } from "../../../src/index.js";
import { collection } from "./collection.js";
import { maybe, text } from "./column.js";
import { aliases, identifiers } from "./lists.js";
import type { Table } from "./table.js";

const ofPlaces = { owner: "place", from: "places", of: ({ places }: Visit<AnyIds>) => places };
const ofOrganizations = {
  owner: "organization",
  from: "organizations",
  of: ({ organizations }: Visit<AnyIds>) => organizations,
};

/** What the other records name: subjects, places, organizations. */
export const topicTables: readonly Table[] = [
  collection<Topic<AnyIds>>({
    name: "topics",
    description: "The subjects, one vocabulary for all.",
    record: "Topic",
    of: ({ topics }) => topics,
    columns: [text("label", "Topic.label", ({ label }) => label)],
  }),
];

export const placeTables: readonly Table[] = [
  collection<Place<AnyIds>>({
    name: "places",
    description: "The places that records name.",
    record: "Place",
    of: ({ places }) => places,
    columns: [
      text("name", "Place.name", ({ name }) => name),
      text("kind", "Place.kind", ({ kind }) => kind),
      text("country", "Place.country", ({ country }) => country),
      maybe("within", "Place.within", ({ within }) => within, { to: "places" }),
    ],
  }),
  aliases(ofPlaces),
  identifiers(ofPlaces),
];

export const organizationTables: readonly Table[] = [
  collection<Organization<AnyIds>>({
    name: "organizations",
    description: "The companies, foundations, councils and international organizations that records name.",
    record: "Organization",
    of: ({ organizations }) => organizations,
    columns: [
      text("name", "Organization.name", ({ name }) => name),
      text("kind", "Organization.kind", ({ kind }) => kind),
      maybe("country", "Organization.country", ({ country }) => country),
    ],
  }),
  aliases(ofOrganizations),
];
