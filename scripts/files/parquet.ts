import { parquetWriteBuffer } from "hyparquet-writer";
import type { Cell, ColumnType, Row, Table } from "./table.js";

type Options = Parameters<typeof parquetWriteBuffer>[0];
type SchemaElement = NonNullable<Options["schema"]>[number];

const TYPES: Readonly<Record<ColumnType, Partial<SchemaElement>>> = {
  string: { type: "BYTE_ARRAY", converted_type: "UTF8", logical_type: { type: "STRING" } },
  integer: { type: "INT32" },
  number: { type: "DOUBLE" },
  boolean: { type: "BOOLEAN" },
  date: { type: "INT32", converted_type: "DATE", logical_type: { type: "DATE" } },
};

type Columns = Table["columns"];

/** A table as a Parquet file, with a type for each column and its nulls. */
export function parquetOf({ columns }: Pick<Table, "columns">, rows: readonly Row[]): Uint8Array {
  return new Uint8Array(parquetWriteBuffer({ columnData: parquetData(columns, rows), schema: parquetSchema(columns) }));
}

/** The columns of a table in words of Parquet. */
export function parquetSchema(columns: Columns): SchemaElement[] {
  return [
    { name: "root", num_children: columns.length },
    ...columns.map(
      ({ name, type, required }): SchemaElement => ({
        ...TYPES[type],
        name,
        repetition_type: required ? "REQUIRED" : "OPTIONAL",
      }),
    ),
  ];
}

/** The rows of a table turned into columns, as the library takes them. */
export function parquetData(columns: Columns, rows: readonly Row[]): Options["columnData"] {
  return columns.map(({ name, type }) => ({
    name,
    data: rows.map((row) => (type === "date" ? dayOf(row[name]) : row[name])),
  }));
}

/** A day of a row as the midnight in UTC that the library counts days from. */
function dayOf(cell: Cell): Date | undefined {
  return typeof cell === "string" ? new Date(`${cell}T00:00:00Z`) : undefined;
}
