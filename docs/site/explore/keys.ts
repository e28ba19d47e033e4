import type { CollectionName } from "../../../src/index.js";
import type { FilterKey } from "./state.js";

/** The parameters that are keys of a filter of the package. */
export type FieldKey = Exclude<FilterKey, "in" | "limit">;

const all = (key: string): Partial<Record<CollectionName, string>> => ({
  ...{ events: key, agreements: key, figures: key, statements: key, participants: key },
});

/** What each parameter is called in the filter of each collection. Collections that are not named lack the key. */
export const API_KEYS: Readonly<Record<FieldKey, Partial<Record<CollectionName, string>>>> = {
  // The other collections have a rule for days of their own.
  date: { events: "date", agreements: "date" },
  participant: { events: "participant", agreements: "signatory", figures: "speaker", statements: "speaker" },
  topic: { events: "topic", agreements: "topic", figures: "topic", statements: "topic" },
  kind: { events: "kind", agreements: "kind" },
  status: { events: "status", agreements: "status" },
  expected: { agreements: "expected" },
  measure: { figures: "measure" },
  unit: { figures: "unit" },
  modality: { figures: "modality" },
  comparator: { figures: "comparator" },
  period: { figures: "period" },
  about: { figures: "about", statements: "about" },
  destination: { figures: "in" },
  event: { agreements: "event", figures: "event", statements: "event", participants: "event" },
  statedAt: { figures: "statedAt" },
  agreement: { figures: "agreement" },
  organization: { events: "organization", participants: "organization" },
  role: { events: "role" },
  country: { participants: "country" },
  party: { agreements: "party" },
  initiator: { agreements: "initiator" },
  partOf: { events: "partOf", agreements: "partOf" },
  place: { events: "place", agreements: "place" },
  source: all("source"),
  accordingTo: all("accordingTo"),
  inferred: all("inferred"),
  overlaps: { events: "overlaps", agreements: "overlaps", figures: "overlaps" },
  text: all("text"),
};

/** The parameters in the order in which code names them. */
export const FIELD_KEYS = Object.keys(API_KEYS) as readonly FieldKey[]; // the names that stand above
