import { parquetReadObjects } from "hyparquet";
import { readCsv } from "../../scripts/files/read-csv.js";
import type { Cell, Row } from "../../scripts/files/table.js";

/** Tables as a program reads them, by their names. */
export type Tables = ReadonlyMap<string, readonly Row[]>;
type Files = ReadonlyMap<string, string | Uint8Array>;

interface Descriptor {
  readonly resources: readonly {
    readonly name: string;
    readonly path: string;
    readonly schema: { readonly fields: readonly { readonly name: string; readonly type: string }[] };
  }[];
}

/** The tables of the data package, with the types that its descriptor names. */
export function readCsvTables(files: Files): Tables {
  const { resources }: Descriptor = JSON.parse(textOf(files, "datapackage.json"));
  return new Map(
    resources.map(({ name, path, schema }) => {
      const [header = [], ...records] = readCsv(textOf(files, path));
      if (header.join() !== schema.fields.map((field) => field.name).join()) throw new Error(`${path}: other columns`);
      return [name, records.map((record) => rowOf(record, schema.fields))];
    }),
  );
}

function rowOf(record: readonly string[], fields: readonly { readonly name: string; readonly type: string }[]): Row {
  return Object.fromEntries(fields.map(({ name, type }, index) => [name, typed(record[index] ?? "", type)]));
}

function typed(text: string, type: string): Cell {
  if (text === "") return undefined;
  if (type === "integer" || type === "number") return Number(text);
  // An apostrophe is before what would begin a formula.
  return type === "boolean"
    ? text === "true"
    : text
        .replace(/^'(?='*(?:[\s\p{Cc}\p{Cf}]*[=+\-@＝＋－＠﹫]|[\t\r\n]))/u, "")
        .replace(/(?<=[;\t\r\n])'(?='*(?:(?![\t\r\n])[\s"\p{Cc}\p{Cf}])*[=+\-@＝＋－＠﹫])/gu, "");
}

/** The tables of the Parquet files. */
export async function readParquetTables(files: Files): Promise<Tables> {
  const tables = new Map<string, readonly Row[]>();
  for (const [path, content] of files) {
    const [, name] = /^parquet\/(\w+)\.parquet$/.exec(path) ?? [];
    if (name === undefined || typeof content === "string") continue;
    const rows = await parquetReadObjects({ file: new Uint8Array(content).buffer });
    tables.set(
      name,
      rows.map((row) => Object.fromEntries(Object.entries(row).map(([column, cell]) => [column, plain(cell)]))),
    );
  }
  return tables;
}

function plain(cell: unknown): Cell {
  if (cell instanceof Date) return cell.toISOString().slice(0, 10);
  if (cell === null || cell === undefined) return undefined;
  if (typeof cell === "string" || typeof cell === "number" || typeof cell === "boolean") return cell;
  throw new Error(`No cell of a table: ${String(cell)}`);
}

export function textOf(files: Files, path: string): string {
  const content = files.get(path);
  if (typeof content !== "string") throw new Error(`There is no text ${path}.`);
  return content;
}
