import { existsSync, readdirSync, readFileSync } from "node:fs";
import { posix } from "node:path";
import { fileURLToPath } from "node:url";
import { tables } from "../../scripts/files/tables.js";
import { dataset, sources } from "../../src/index.js";
import { bibtexOf, cslJsonOf, risOf, sourceItem } from "./bibliography.js";
import { croissantOf } from "./croissant.js";
import { COLLECTIONS } from "./links.js";

/** A file that the site offers. */
export interface Download {
  /** Where it is in the site. */
  readonly path: string;
  readonly size: number;
  /** Its media type. */
  readonly type: string;
  /** What it is for, in a sentence. */
  readonly use: string;
  /** The guide to it, by its name in the reference. */
  readonly guide?: string;
}

/** A table of the visit in its two forms. */
export interface TableDownload {
  readonly name: string;
  readonly rows: number;
  readonly description: string;
  readonly isCollection: boolean;
  readonly csv: Download;
  readonly parquet: Download;
}

const built = new URL("../../dist/", import.meta.url);

/** The files of the package, by their places below `files/` in the site, and those that only the site has. */
export const fileContents: ReadonlyMap<string, Uint8Array> = contents();

function contents(): ReadonlyMap<string, Uint8Array> {
  if (!existsSync(new URL("visit.json", built))) {
    throw new Error('The package is not built, so there is nothing to download. Run "npm run build" first.');
  }
  const read = (path: string): Uint8Array => readFileSync(new URL(path, built));
  const files = fileURLToPath(new URL("files/", built));
  const paths = readdirSync(files, { recursive: true, withFileTypes: true, encoding: "utf8" })
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => posix.relative(files, posix.join(parentPath, name)));
  const shipped = new Map([
    ...["visit.json", "visit.schema.json"].map((path) => [path, read(path)] as const),
    ...paths.sort().map((path) => [path, read(`files/${path}`)] as const),
  ]);
  const items = sources.map(sourceItem);
  const made = {
    "croissant.json": croissantOf(shipped),
    "sources.bib": bibtexOf(items),
    "sources.csl.json": cslJsonOf(items),
    "sources.ris": risOf(items),
  };
  return new Map([...shipped, ...Object.entries(made).map(([path, text]) => [path, Buffer.from(text)] as const)]);
}

function download(name: string, type: string, use: string, guide?: string): Download {
  const content = fileContents.get(name);
  if (content === undefined) throw new Error(`There is no file ${name} to download.`);
  return { path: `files/${name}`, size: content.length, type, use, ...(guide === undefined ? {} : { guide }) };
}

/** The whole visit in one file each. */
export const wholeVisit: readonly Download[] = [
  download("visit.json", "application/json", "The whole visit as JSON, for a program in any language.", "data-model"),
  download(
    "visit.schema.json",
    "application/schema+json",
    "The JSON Schema of visit.json, to check or edit such a file.",
  ),
  download("visit.jsonld", "application/ld+json", "The visit as linked data, for SPARQL and RDF stores.", "sparql"),
  download(
    "visit.context.jsonld",
    "application/ld+json",
    "The JSON-LD context alone, to read visit.json as linked data.",
  ),
  download("visit.ics", "text/calendar", "The events, for a calendar program.", "calendar"),
];

/** What describes the tables to a program. */
export const descriptions: readonly Download[] = [
  download(
    "datapackage.json",
    "application/json",
    "The Frictionless Data Package: the columns and keys of the CSV tables.",
    "duckdb",
  ),
  download("croissant.json", "application/ld+json", "The same in Croissant, for tools of machine learning."),
];

/** The sources for a reference manager. */
export const bibliographies: readonly Download[] = [
  download("sources.bib", "application/x-bibtex", "BibTeX, for LaTeX, JabRef and Zotero."),
  download("sources.csl.json", "application/vnd.citationstyles.csl+json", "CSL-JSON, for Pandoc, Quarto and Zotero."),
  download("sources.ris", "application/x-research-info-systems", "RIS, for EndNote, Mendeley and Zotero."),
];

const ORDER: readonly string[] = [...COLLECTIONS, "visits"];

/** The tables, those of the collections first, in the order of interest. */
export const tableDownloads: readonly TableDownload[] = tables
  .map(({ name, description, rows }) => ({
    ...{ name, description, rows: rows(dataset).length, isCollection: ORDER.includes(name) },
    csv: download(`csv/${name}.csv`, "text/csv", description, "spreadsheet"),
    parquet: download(`parquet/${name}.parquet`, "application/vnd.apache.parquet", description, "duckdb"),
  }))
  .sort((a, b) => Number(b.isCollection) - Number(a.isCollection) || ORDER.indexOf(a.name) - ORDER.indexOf(b.name));

/** Every file that holds or describes the data. */
export const dataFiles: readonly Download[] = [
  ...wholeVisit,
  ...descriptions,
  ...tableDownloads.flatMap(({ csv, parquet }) => [csv, parquet]),
];
