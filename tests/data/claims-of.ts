import { createHash } from "node:crypto";
import type { CollectionName, Visit } from "../../src/index.js";
import { COLLECTION_NAMES } from "../../src/model/collection-names.js";

/** Fields that a second reader filled in from the sources, without having seen the records, by collection. */
const FILLED_IN: Readonly<Record<CollectionName, readonly string[] | undefined>> = {
  // A subject is a word of ours, and claims nothing.
  topics: undefined,
  sources: ["url", "published", "language", "origin"],
  places: ["name", "country", "within", "identifiers"],
  organizations: ["name", "country", "identifiers"],
  participants: ["name", "country", "roles", "identifiers"],
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
  discrepancies: [],
  gaps: [],
};

/**
 * What each record claims: the fields that were filled in, a line each, and a digest of the rest – texts, quotes, passages –
 * which was compared with the sources word by word.
 */
export function claimsOf(dataset: Visit): string {
  const { visit } = dataset;
  const profile = [visit.id, ...linesOf(visit, ["kind", "guests", "hosts", "countries", "days"])];
  const records = COLLECTION_NAMES.flatMap((name) => {
    const fields = FILLED_IN[name];
    return fields === undefined ? [] : dataset[name].map((record) => [record.id, ...linesOf(record, fields)]);
  });
  return `${[profile, ...records].map((lines) => lines.join("\n  ")).join("\n")}\n`;
}

function linesOf(record: object, fields: readonly string[]): readonly string[] {
  const { id: _, ...all }: { readonly id?: string; readonly [field: string]: unknown } = { ...record };
  const shown = (value: unknown): string => (typeof value === "string" ? value : JSON.stringify(value));
  const filledIn = fields.flatMap((field) => (all[field] === undefined ? [] : `${field}: ${shown(all[field])}`));
  const rest = Object.entries(all).filter(([field]) => !fields.includes(field));
  const digest = createHash("sha256").update(JSON.stringify(rest)).digest("base64url").slice(0, 10);
  return [...filledIn, `compared: ${digest}`];
}
