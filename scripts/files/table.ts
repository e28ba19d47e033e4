import type { AnyIds, Visit } from "../../src/index.js";

/** A type that CSV, Table Schema, Parquet and SQL all have. */
export type ColumnType = "string" | "integer" | "number" | "boolean" | "date";

/** What stands in one field of a row; absent where the record says nothing. */
export type Cell = string | number | boolean | undefined;

/** One row, by the names of the columns. */
export type Row = Readonly<Record<string, Cell>>;

export interface Column {
  readonly name: string;
  readonly type: ColumnType;
  readonly description: string;
  readonly required: boolean;
  /** The words that may stand in it, where the list of them is closed. */
  readonly words?: readonly string[];
  /** The field that it holds, by the names in `visit.json`; absent for keys and for what is derived. */
  readonly field?: readonly string[];
  /** Set if the field is `true` or absent. */
  readonly isFlag?: true;
}

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
  readonly columns: readonly Column[];
  readonly primaryKey: readonly string[];
  readonly foreignKeys: readonly ForeignKey[];
  /** The list that it holds, if it is not a collection. */
  readonly list?: {
    /** The table whose rows have the list: itself, if nothing is said of them but whose list it is. */
    readonly of: string;
    /** The field that has it. */
    readonly field: readonly string[];
    /** Whether the field is always there, so that no rows are an empty list. */
    readonly required: boolean;
  };
  readonly rows: (visit: Visit<AnyIds>) => readonly Row[];
}
