import type { AnyIds, Visit } from "../../../src/index.js";
import type { Cell, Column } from "./column.js";

/** One row, by the names of the columns. */
export type Row = Readonly<Record<string, Cell>>;

/** Columns whose values stand together in another table. */
export interface ForeignKey {
  readonly columns: readonly string[];
  readonly table: string;
  readonly columnsThere: readonly string[];
}

/** A table: what it is, and how its rows are made from a visit. */
export interface Table {
  readonly name: string;
  readonly description: string;
  readonly columns: readonly Omit<Column<never>, "cell">[];
  readonly primaryKey: readonly string[];
  readonly foreignKeys: readonly ForeignKey[];
  readonly rows: (visit: Visit<AnyIds>) => readonly Row[];
}

interface Spec<Entry> extends Pick<Table, "name" | "description" | "primaryKey"> {
  readonly entries: (visit: Visit<AnyIds>) => readonly Entry[];
  readonly columns: readonly Column<Entry>[];
  /** Keys of several columns; those of one column are told by its `to`. */
  readonly foreignKeys?: readonly ForeignKey[];
}

/** A table of any entries. */
export function table<Entry>({ entries, columns, foreignKeys = [], ...rest }: Spec<Entry>): Table {
  const single = columns.flatMap(({ name, to }) =>
    to === undefined ? [] : [{ columns: [name], table: to, columnsThere: ["id"] }],
  );
  return {
    ...rest,
    columns: columns.map(({ cell: _, ...column }) => column),
    foreignKeys: [...single, ...foreignKeys],
    rows: (visit) => entries(visit).map((entry) => rowOf(entry, columns, rest.name)),
  };
}

function rowOf<Entry>(entry: Entry, columns: readonly Column<Entry>[], tableName: string): Row {
  return Object.fromEntries(
    columns.map(({ name, cell }) => {
      const value = cell(entry);
      if (value === "") throw new Error(`${tableName}.${name} has an empty text, which a table cannot tell from none.`);
      return [name, value];
    }),
  );
}
