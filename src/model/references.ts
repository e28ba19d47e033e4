import type { CollectionName } from "./visit.js";

/** What an id may refer to: a record of a collection, the visit itself, or a country by its ISO 3166-1 alpha-2 code. */
export type ReferenceTarget = CollectionName | "visit" | "country";

/** The reference fields of one kind of record: the path of each field, without list positions, and its targets. */
export type ReferenceFields = Readonly<Record<string, readonly ReferenceTarget[]>>;

/** Reference fields that any record may have. */
export const COMMON_REFERENCES: ReferenceFields = {
  "aliases.source": ["sources"],
  "citations.source": ["sources"],
};

const PARTIES = ["participants", "organizations"] as const;
const SUBJECTS = [
  "visit",
  "places",
  "organizations",
  "participants",
  "events",
  "agreements",
  "figures",
  "statements",
] as const;

/** Every other reference field, by the collection of its record; `visit` is the profile. */
export const REFERENCES: Readonly<Record<CollectionName | "visit", ReferenceFields>> = {
  visit: { guests: PARTIES, hosts: PARTIES, countries: ["country"] },
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
    initiator: PARTIES,
    signatories: PARTIES,
    event: ["events"],
    partOf: ["agreements"],
    places: ["places"],
    topics: ["topics"],
  },
  figures: {
    about: ["organizations", "country"],
    in: ["country"],
    speaker: PARTIES,
    statedAt: ["events"],
    event: ["events"],
    agreement: ["agreements"],
    topics: ["topics"],
  },
  statements: {
    speaker: PARTIES,
    event: ["events"],
    about: ["organizations", "participants", "country"],
    topics: ["topics"],
  },
  discrepancies: {
    "sides.records": SUBJECTS,
    "sides.citations.source": ["sources"],
  },
  gaps: { records: SUBJECTS },
};

/** An id, or the code of a country, by which a record refers to another. */
export interface RecordReference {
  /** The field of the record that contains it: `participants`. */
  readonly field: string;
  /** Its position in the record: `participants[3].organization`. */
  readonly path: string;
  /** The id or the code. */
  readonly id: string;
  /** What it may refer to. */
  readonly to: readonly ReferenceTarget[];
}

/** Every reference in a record of a collection, in the order of the tables. Values of a wrong type are skipped. */
export function referencesIn(collection: CollectionName | "visit", record: object): readonly RecordReference[] {
  const found: RecordReference[] = [];
  for (const { field, inner, to } of pathsOf(collection)) {
    if (!Object.hasOwn(record, field)) continue;
    collect(Reflect.get(record, field), inner, field, (id, path) => found.push({ field, path, id, to }));
  }
  return found;
}

interface Path {
  readonly field: string;
  /** The fields below it, down to the id. */
  readonly inner: readonly string[];
  readonly to: readonly ReferenceTarget[];
}

/** The paths of each collection, split at first use. Splitting them for each record would take most of a search's time. */
const paths: Map<CollectionName | "visit", readonly Path[]> = /* @__PURE__ */ new Map();

function pathsOf(collection: CollectionName | "visit"): readonly Path[] {
  let own = paths.get(collection);
  if (own === undefined) {
    own = Object.entries({ ...REFERENCES[collection], ...COMMON_REFERENCES }).map(([path, to]) => {
      const [field = "", ...inner] = path.split(".");
      return { field, inner, to };
    });
    paths.set(collection, own);
  }
  return own;
}

/** A text in a record, and its path: `participants[3].organization`. */
export interface LocatedText {
  readonly path: string;
  readonly text: string;
}

/** The texts at a path without list positions: `participants.organization` gives that of every participant. */
export function textsAt(record: object, path: string): readonly LocatedText[] {
  const found: LocatedText[] = [];
  const [field = "", ...inner] = path.split(".");
  if (Object.hasOwn(record, field))
    collect(Reflect.get(record, field), inner, field, (text, own) => found.push({ path: own, text }));
  return found;
}

function collect(
  value: unknown,
  inner: readonly string[],
  path: string,
  add: (id: string, path: string) => void,
  depth = 0,
): void {
  if (Array.isArray(value)) {
    for (let index = 0; index < value.length; index++) {
      const member: unknown = value[index];
      // A list contains no lists, and one that contained itself would never end.
      if (!Array.isArray(member)) collect(member, inner, `${path}[${index}]`, add, depth);
    }
    return;
  }
  const next = inner[depth];
  if (next === undefined) {
    if (typeof value === "string") add(value, path);
  } else if (typeof value === "object" && value !== null && Object.hasOwn(value, next)) {
    collect(Reflect.get(value, next), inner, `${path}.${next}`, add, depth + 1);
  }
}
