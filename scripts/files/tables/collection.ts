import type { AnyIds, Visit, VisitRecord } from "../../../src/index.js";
import { type Column, integer, maybe, text } from "./column.js";
import { type Table, table } from "./table.js";

interface Spec<R extends VisitRecord> {
  readonly name: string;
  readonly description: string;
  /** What the record is called in the model: `"Event"`. */
  readonly record: string;
  readonly of: (visit: Visit<AnyIds>) => readonly R[];
  /** Set where every record has a note. */
  readonly noted?: true;
  /** Its columns beside `id`, `position` and `note`. */
  readonly columns: readonly Column<R>[];
}

interface Placed<R> {
  readonly value: R;
  readonly position: number;
}

/** A table that has a row for each record of a collection. */
export function collection<R extends VisitRecord>({ name, description, record, of, columns, noted }: Spec<R>): Table {
  return table<Placed<R>>({
    name,
    description,
    primaryKey: ["id"],
    entries: (visit) => of(visit).map((value, index) => ({ value, position: index + 1 })),
    columns: [
      text("id", `${record}.id`, ({ value }) => value.id, { to: "records" }),
      integer("position", "Place in the collection, counted from 1.", ({ position }) => position),
      ...columns.map((column) => ({ ...column, cell: ({ value }: Placed<R>) => column.cell(value) })),
      { ...maybe<Placed<R>>("note", `${record}.note`, ({ value }) => value.note), required: noted === true },
    ],
  });
}
