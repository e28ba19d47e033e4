import type { AnyIds, Visit } from "../../../src/index.js";
import { type Column, integer, text } from "./column.js";
import { type Table, table } from "./table.js";

interface Spec<R extends { readonly id: string }, V> {
  readonly name: string;
  readonly description: string;
  /** What the column is called that holds the record whose list it is. */
  readonly owner: string;
  /** The table that the record is in. */
  readonly from: string;
  readonly of: (visit: Visit<AnyIds>) => readonly R[];
  readonly list: (record: R, visit: Visit<AnyIds>) => readonly V[] | undefined;
  /** Set for a list that every record has: it may be empty, as no table tells that from an absent one. */
  readonly always?: true;
  readonly columns: readonly Column<V>[];
  readonly foreignKeys?: Table["foreignKeys"];
}

interface Member<V> {
  readonly owner: string;
  readonly position: number;
  readonly value: V;
}

/** A table that has a row for each entry of a list that records have. */
export function relation<R extends { readonly id: string }, V>(spec: Spec<R, V>): Table {
  const { name, description, owner, from, of, columns, foreignKeys = [] } = spec;
  return table<Member<V>>({
    name,
    description,
    primaryKey: [owner, "position"],
    entries: (visit) => of(visit).flatMap((record) => membersOf(record, visit, spec)),
    columns: [
      text(owner, `Id of the ${owner}.`, (member) => member.owner, { to: from }),
      integer("position", "Place in the list, counted from 1.", ({ position }) => position),
      ...columns.map((column) => ({ ...column, cell: ({ value }: Member<V>) => column.cell(value) })),
    ],
    foreignKeys,
  });
}

function membersOf<R extends { readonly id: string }, V>(
  record: R,
  visit: Visit<AnyIds>,
  { name, list, always }: Spec<R, V>,
): readonly Member<V>[] {
  const values = list(record, visit);
  if (values?.length === 0 && always === undefined) {
    throw new Error(`${record.id} has an empty list for ${name}, which a table cannot tell from none: leave it out.`);
  }
  return (values ?? []).map((value, index) => ({ owner: record.id, position: index + 1, value }));
}
