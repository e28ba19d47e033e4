import type { CollectionName } from "./visit.js";

/** What an id may refer to: a record of a collection, or a country by its ISO 3166-1 alpha-2 code. */
export type ReferenceTarget = CollectionName | "country";

/** The reference fields of one kind of record: the path of each field, without list positions, and its targets. */
export type ReferenceFields = Readonly<Record<string, readonly ReferenceTarget[]>>;

/** Reference fields that any record may have. */
export const COMMON_REFERENCES: ReferenceFields = {
  "aliases.source": ["sources"],
  "citations.source": ["sources"],
};

/** Every other reference field, by the collection of its record; `visit` is the profile. */
export const REFERENCES: Readonly<Record<CollectionName | "visit", ReferenceFields>> = {
  visit: { guest: ["participants"], host: ["participants"], country: ["country"] },
  topics: {},
  sources: {},
  places: { country: ["country"], within: ["places"] },
  organizations: { country: ["country"] },
  participants: { country: ["country"], "roles.organization": ["organizations"] },
  events: {
    place: ["places"],
    partOf: ["events"],
    after: ["events"],
    "participants.participant": ["participants"],
    "participants.organization": ["organizations"],
    topics: ["topics"],
  },
  agreements: {
    parties: ["organizations", "country"],
    initiator: ["participants"],
    signatories: ["participants"],
    event: ["events"],
    partOf: ["agreements"],
    places: ["places"],
    topics: ["topics"],
  },
  figures: {
    about: ["organizations", "country"],
    in: ["country"],
    speaker: ["participants"],
    event: ["events"],
    agreement: ["agreements"],
    topics: ["topics"],
  },
  statements: {
    speaker: ["participants"],
    event: ["events"],
    about: ["organizations", "participants", "country"],
    topics: ["topics"],
  },
  discrepancies: {
    "sides.records": ["participants", "events", "agreements", "figures", "statements"],
    "sides.citations.source": ["sources"],
  },
  gaps: { records: ["places", "organizations", "participants", "events", "agreements", "figures", "statements"] },
};

/** An id, or the code of a country, by which a record refers to another. */
export interface RecordReference {
  /** The field of the record in which it stands: `participants`. */
  readonly field: string;
  /** Where it stands in the record: `participants[3].organization`. */
  readonly path: string;
  /** The id or the code. */
  readonly id: string;
  /** What it may refer to. */
  readonly to: readonly ReferenceTarget[];
}

/** Every reference in a record of a collection, in the order of the tables. Values of a wrong type are passed over. */
export function referencesIn(collection: CollectionName | "visit", record: object): readonly RecordReference[] {
  return [...Object.entries(REFERENCES[collection]), ...Object.entries(COMMON_REFERENCES)].flatMap(([path, to]) => {
    const [field = "", ...inner] = path.split(".");
    return textsUnder(record, field, inner, "").map((found) => ({ field, path: found.path, id: found.text, to }));
  });
}

/** A text in a record, and where it stands: `participants[3].organization`. */
export interface LocatedText {
  readonly path: string;
  readonly text: string;
}

/** The texts at a path without list positions, `participants.organization`: of each member where there is a list. */
export function textsAt(record: object, path: string): readonly LocatedText[] {
  const [field = "", ...inner] = path.split(".");
  return textsUnder(record, field, inner, "");
}

function textsUnder(
  holder: unknown,
  field: string,
  [next, ...inner]: readonly string[],
  base: string,
): readonly LocatedText[] {
  if (typeof holder !== "object" || holder === null || !Object.hasOwn(holder, field)) return [];
  const value: unknown = Reflect.get(holder, field);
  const path = base + field;
  const members: readonly (readonly [member: unknown, path: string])[] = Array.isArray(value)
    ? value.map((member: unknown, index) => [member, `${path}[${index}]`])
    : [[value, path]];
  return members.flatMap(([member, place]) => {
    if (next !== undefined) return textsUnder(member, next, inner, `${place}.`);
    return typeof member === "string" ? [{ path: place, text: member }] : [];
  });
}
