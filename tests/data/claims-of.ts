import type { Visit } from "../../src/index.js";
import { COLLECTION_NAMES } from "../../src/model/collection-names.js";

/** Fields that a second reader filled in from the sources, without having seen the records, by collection. */
const READ: Readonly<Record<string, readonly string[]>> = {
  sources: ["url", "published", "language", "origin"],
  places: ["country", "within"],
  organizations: ["name", "country"],
  participants: ["name", "country", "roles"],
  events: ["date", "place", "participants", "after"],
  agreements: ["title", "parties", "initiator", "signatories", "event", "places", "milestones"],
  figures: [
    "comparator",
    "value",
    "unit",
    "modality",
    "hedged",
    "period",
    "speaker",
    "statedAt",
    "event",
    "about",
    "in",
  ],
  statements: ["speaker", "event", "about"],
};

/** Fields that were compared with the sources, letter by letter, where a record has them. */
const COMPARED: readonly string[] = ["aliases", "identifiers", "inferred", "citations", "sides"];

type Line = readonly [record: string, fields: readonly string[]];

/** What each record claims, a line a field: the form in which the second reading is kept. */
export function claimsOf(dataset: Visit): readonly Line[] {
  const profile: Line = [dataset.visit.id, linesOf(dataset.visit, ["kind", "guests", "hosts", "countries", "days"])];
  const records = COLLECTION_NAMES.flatMap((name) =>
    dataset[name].map((record): Line => [record.id, linesOf(record, READ[name] ?? [])]),
  );
  return [profile, ...records.filter(([, fields]) => fields.length > 0)];
}

function linesOf(record: object, fields: readonly string[]): readonly string[] {
  return [...fields, ...COMPARED].flatMap((field) => {
    const value: unknown = Reflect.get(record, field);
    if (value === undefined) return [];
    const isLong = field === "citations" || field === "sides" || field === "aliases";
    return isLong && Array.isArray(value)
      ? value.map((one) => `${field}: ${JSON.stringify(one)}`)
      : `${field}: ${typeof value === "string" ? value : JSON.stringify(value)}`;
  });
}
