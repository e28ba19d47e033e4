import { createHash } from "node:crypto";
import type { AnyIds, Visit } from "../../src/index.js";
import type { Edition } from "./edition.js";
import { jsonLines } from "./json.js";
import type { Table } from "./table.js";

type Json = string | number | boolean | readonly Json[] | { readonly [key: string]: Json };

/** A table with the file that it was written to. */
export interface TableFile {
  readonly table: Table;
  readonly path: string;
  readonly text: string;
}

/**
 * The descriptor of the tables as a Frictionless Data Package (version 2): what each column is, and which keys hold.
 * It names no author and no home page, as no visit names any.
 */
export function dataPackageOf(
  visit: Visit<AnyIds>,
  { version, license }: Edition,
  files: readonly TableFile[],
): string {
  const descriptor = {
    $schema: "https://datapackage.org/profiles/2.0/datapackage.json",
    name: visit.visit.id,
    id: `urn:${visit.visit.id}:tables`,
    title: visit.visit.title,
    description:
      "Each collection of the visit is a table, and each list that its records have is another. An empty field means that the sources do not say; a list without rows may also be one that a source says is empty, which the JSON tells. The value of a figure is to be read with its comparator, its modality and hedged.",
    ...(version === undefined ? {} : { version }),
    ...(license === undefined ? {} : { licenses: [license] }),
    sources: visit.sources.map(({ publisher, title, url }) => ({ title: `${publisher}: ${title}`, path: url })),
    resources: files.map(resourceOf),
  };
  return jsonLines(descriptor);
}

function resourceOf({ table, path, text }: TableFile): Json {
  const bytes = Buffer.from(text);
  return {
    name: table.name,
    type: "table",
    path,
    description: table.description,
    format: "csv",
    mediatype: "text/csv",
    encoding: "utf-8",
    // A comma is the default. Some libraries guess all the same unless it is named, and guess wrong.
    dialect: { delimiter: "," },
    bytes: bytes.length,
    hash: `sha256:${createHash("sha256").update(bytes).digest("hex")}`,
    schema: schemaOf(table),
  };
}

function schemaOf({ columns, primaryKey, foreignKeys, name: tableName }: Table): Json {
  const mayBeEmpty = new Set(columns.flatMap(({ name, required }) => (required ? [] : name)));
  // By the standard a row breaks a key of several columns if one of them is empty.
  const checked = foreignKeys.filter(
    ({ columns: own }) => own.length === 1 || !own.some((name) => mayBeEmpty.has(name)),
  );
  const keys = checked.map(({ columns: fields, table, columnsThere }) => ({
    fields,
    // A key into the same table names no resource.
    reference: { ...(table === tableName ? {} : { resource: table }), fields: columnsThere },
  }));
  return {
    fieldsMatch: ["exact"],
    fields: columns.map(({ name, type, description, required, words }) => ({
      name,
      type,
      description,
      constraints: {
        required,
        ...(primaryKey.length === 1 && primaryKey[0] === name ? { unique: true } : {}),
        ...(words === undefined ? {} : { enum: words }),
      },
    })),
    missingValues: [""],
    primaryKey,
    ...(keys.length === 0 ? {} : { foreignKeys: keys }),
  };
}
