import type { CollectionName, VisitRecord } from "../../../src/index.js";
import { closed, integer, text } from "./column.js";
import { type InCollection, recordsOf } from "./records-of.js";
import { type Table, table } from "./table.js";

const COLLECTIONS = closed<CollectionName | "visit">({
  visit: true,
  topics: true,
  sources: true,
  places: true,
  organizations: true,
  participants: true,
  events: true,
  agreements: true,
  figures: true,
  statements: true,
  discrepancies: true,
  gaps: true,
});

export const recordsTables: readonly Table[] = [
  table<InCollection>({
    name: "records",
    description: "Every record by its id, which is unique in the whole visit, with the collection that it is in.",
    primaryKey: ["id"],
    entries: recordsOf,
    columns: [
      text("id", "Id of the record.", ({ record }) => record.id),
      text("collection", "The collection that it is in.", ({ collection }) => collection, { words: COLLECTIONS }),
    ],
  }),
];

export const inferredFields: Table = table<Inferred>({
  name: "inferred_fields",
  description:
    "The fields of records that, in whole or in part, no source states and the curators concluded; the record's note says which and why. The names are those of the fields in visit.json.",
  primaryKey: ["record", "position"],
  entries: (visit) => recordsOf(visit).flatMap(({ record }) => inferredIn(record)),
  columns: [
    text("record", "Id of the record.", ({ record }) => record, { to: "records" }),
    integer("position", "Place in the list, counted from 1.", ({ position }) => position),
    text("field", "Name of the field.", ({ field }) => field),
  ],
});

interface Inferred {
  readonly record: string;
  readonly position: number;
  readonly field: string;
}

function inferredIn({ id, inferred }: VisitRecord): readonly Inferred[] {
  if (inferred?.length === 0) throw new Error(`${id} has an empty list of inferred fields: leave it out.`);
  return (inferred ?? []).map((field, index) => ({ record: id, position: index + 1, field }));
}
