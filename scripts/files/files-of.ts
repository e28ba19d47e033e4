import type { AnyIds, Visit } from "../../src/index.js";
import { calendarOf } from "./calendar.js";
import { csvOf } from "./csv.js";
import { dataPackageOf } from "./data-package.js";
import { type Edition, LANGUAGES } from "./edition.js";
import { labelTable } from "./labels.js";
import { contextFile, linkedDataOf } from "./linked-data.js";
import { parquetOf } from "./parquet.js";
import type { Table } from "./table.js";
import { tables } from "./tables.js";
import { readable, withTexts } from "./texts.js";

/** The tables of an edition: those of any visit, and one of its names in other languages. */
export function tablesIn({ locales = [] }: Edition): readonly Table[] {
  return locales.length === 0 ? tables : [...tables, labelTable(locales)];
}

/** The tables of this package's own data. */
export const ownTables: readonly Table[] = tablesIn({ locales: LANGUAGES });

/** The files of a visit by their paths, for programs that do not read TypeScript. The same visit gives the same bytes. */
export function filesOf(given: Visit<AnyIds>, edition: Edition): ReadonlyMap<string, string | Uint8Array> {
  const visit = withTexts(given, readable);
  const filled = tablesIn(edition).map((table) => ({ table, rows: table.rows(visit) }));
  const csv = filled.map(({ table, rows }) => ({ table, path: `csv/${table.name}.csv`, text: csvOf(table, rows) }));
  return new Map<string, string | Uint8Array>([
    ["visit.ics", calendarOf(visit, edition).text],
    ["visit.jsonld", linkedDataOf(visit, edition)],
    ["visit.context.jsonld", contextFile(visit)],
    ["datapackage.json", dataPackageOf(visit, edition, csv)],
    ...csv.map(({ path, text }) => [path, text] as const),
    ...filled.map(({ table, rows }) => [`parquet/${table.name}.parquet`, parquetOf(table, rows)] as const),
  ]);
}
