import { ownEdition } from "../../scripts/files/edition.js";
import { filesOf, ownTables as tables } from "../../scripts/files/files-of.js";
import { jsonLines } from "../../scripts/files/json.js";
import { visitJson } from "../../scripts/files/visit-json.js";
import { visitSchemaJson } from "../../scripts/schema/visit-schema.js";
import { DATA_VERSION, dataset, sources } from "../../src/index.js";
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

/**
 * The files of the package by their places below `files/` in the site, made again as the same data gives the same bytes,
 * and those that only the site has.
 */
export const fileContents: ReadonlyMap<string, string | Uint8Array> = contents();

function contents(): ReadonlyMap<string, string | Uint8Array> {
  const shipped = new Map<string, string | Uint8Array>([
    ["visit.json", visitJson(dataset, DATA_VERSION)],
    ["visit.schema.json", jsonLines(visitSchemaJson())],
    ...filesOf(dataset, ownEdition(DATA_VERSION)),
  ]);
  const items = sources.map(sourceItem);
  const made = {
    "croissant.json": croissantOf(shipped),
    "sources.bib": bibtexOf(items),
    "sources.csl.json": cslJsonOf(items),
    "sources.ris": risOf(items),
  };
  return new Map([...shipped, ...Object.entries(made)]);
}

function download(name: string, type: string, use: string, guide?: string): Download {
  const content = fileContents.get(name);
  if (content === undefined) throw new Error(`There is no file ${name} to download.`);
  return {
    path: `files/${name}`,
    size: Buffer.byteLength(content),
    type,
    use,
    ...(guide === undefined ? {} : { guide }),
  };
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
