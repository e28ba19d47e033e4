/** Fields in which a record names others by their ids, at whatever depth. */
const REFERENCES: ReadonlySet<string> = /* @__PURE__ */ new Set([
  ...["within", "roles", "organization", "place", "places", "partOf", "after", "participants", "participant"],
  ...["topics", "parties", "initiator", "signatories", "event", "about", "agreement", "speaker"],
  ...["citations", "aliases", "source", "sides", "records"],
]);

/** A field of a record with the ids that stand in it. */
export interface ReferenceField {
  readonly field: string;
  readonly ids: readonly string[];
}

/**
 * The fields in which a record names others, with what stands there; a code of a country stands among the ids. An id is
 * known by its field and not by its look, as a kind may be spelt like an id.
 */
export function referencesIn(record: object): readonly ReferenceField[] {
  return Object.entries(record)
    .map(([field, value]: [string, unknown]) => ({ field, ids: REFERENCES.has(field) ? idsIn(value, DEPTH) : [] }))
    .filter(({ ids }) => ids.length > 0);
}

/** A list, its entries, a list in an entry: deeper than that no record goes, and one that is nested in itself ends. */
const DEPTH = 4;

function idsIn(value: unknown, depth: number): readonly string[] {
  if (typeof value === "string") return [value];
  if (typeof value !== "object" || value === null || depth === 0) return [];
  if (Array.isArray(value)) return value.flatMap((item) => idsIn(item, depth - 1));
  return Object.entries(value).flatMap(([field, item]) => (REFERENCES.has(field) ? idsIn(item, depth - 1) : []));
}
