import { createHash } from "node:crypto";
import { ownTables as tables } from "../../scripts/files/files-of.js";
import type { Column, Table } from "../../scripts/files/table.js";
import { siteAddress } from "./address.js";
import { citeDataset } from "./cite.js";
import { aboutDataset } from "./dataset-description.js";

type Json = string | number | boolean | readonly Json[] | { readonly [key: string]: Json };

/** The context that version 1.0 of the format asks for. */
const CONTEXT = {
  "@language": "en",
  "@vocab": "https://schema.org/",
  ...{ cr: "http://mlcommons.org/croissant/", dct: "http://purl.org/dc/terms/", sc: "https://schema.org/" },
  rai: "http://mlcommons.org/croissant/RAI/",
  conformsTo: "dct:conformsTo",
  data: { "@id": "cr:data", "@type": "@json" },
  dataType: { "@id": "cr:dataType", "@type": "@vocab" },
  examples: { "@id": "cr:examples", "@type": "@json" },
  ...Object.fromEntries(
    [
      ...["citeAs", "column", "extract", "field", "fileObject", "fileProperty", "fileSet", "format", "includes"],
      ...["isLiveDataset", "jsonPath", "key", "md5", "parentField", "path", "recordSet", "references", "regex"],
      ...["repeated", "replace", "separator", "source", "subField", "transform"],
    ].map((term) => [term, `cr:${term}`]),
  ),
};

const DATA_TYPES: Readonly<Record<Column["type"], string>> = {
  string: "sc:Text",
  integer: "sc:Integer",
  number: "sc:Float",
  boolean: "sc:Boolean",
  date: "sc:Date",
};

/**
 * Returns the description of the CSV tables in Croissant 1.0, for a file beside the folder `csv`. The day of the release
 * is missing until there is one.
 */
export function croissantOf(csv: ReadonlyMap<string, string | Uint8Array>): string {
  const description = {
    "@context": CONTEXT,
    "@type": "sc:Dataset",
    conformsTo: "http://mlcommons.org/croissant/1.0",
    ...aboutDataset(),
    // Without an address of its own the page stands where the files do.
    url: siteAddress()?.href ?? "../index.html",
    citeAs: citeDataset().bibtex,
    distribution: tables.map(({ name, description: about }) => fileObject(name, about, csv)),
    recordSet: tables.map(recordSet),
  };
  return `${JSON.stringify(description)}\n`;
}

function fileObject(table: string, description: string, csv: ReadonlyMap<string, string | Uint8Array>): Json {
  const path = `csv/${table}.csv`;
  const content = csv.get(path);
  if (content === undefined) throw new Error(`There is no file ${path}.`);
  return {
    ...{ "@type": "cr:FileObject", "@id": path, name: `${table}.csv`, description },
    ...{ contentUrl: path, contentSize: `${Buffer.byteLength(content)} B`, encodingFormat: "text/csv" },
    sha256: createHash("sha256").update(content).digest("hex"),
  };
}

function recordSet({ name, description, columns, primaryKey, foreignKeys }: Table): Json {
  const field = (column: string, table: string = name): Json => ({ "@id": `${table}/${column}` });
  return {
    ...{ "@type": "cr:RecordSet", "@id": name, name, description },
    key: primaryKey.map((column) => field(column)),
    field: columns.map((column) => {
      // A key of several columns has no form in Croissant.
      const key = foreignKeys.find((own) => own.columns.length === 1 && own.columns[0] === column.name);
      const [there] = key?.columnsThere ?? [];
      return {
        ...{ "@type": "cr:Field", "@id": `${name}/${column.name}`, name: column.name },
        description: column.description,
        dataType: DATA_TYPES[column.type],
        ...(key === undefined || there === undefined ? {} : { references: { field: field(there, key.table) } }),
        source: { fileObject: { "@id": `csv/${name}.csv` }, extract: { column: column.name } },
      };
    }),
  };
}
