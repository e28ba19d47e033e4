import { execFileSync } from "node:child_process";
import { copyFileSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { basename, join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll } from "vitest";
import { ownEdition } from "../../scripts/files/edition.js";
import { filesOf } from "../../scripts/files/files-of.js";
import { visitJson } from "../../scripts/files/visit-json.js";
import { writeFilesTo } from "../../scripts/files/write-files-to.js";
import { DATA_VERSION, dataset } from "../../src/index.js";
import { openClickhouse } from "./clickhouse.js";
import { openDuck } from "./duck.js";
import { linkedData, storeOf } from "./graph-store.js";
import { type Example, tableOf } from "./guide.js";
import { PREFIXES } from "./sparql-questions.js";

/** Where the guides say that the files are. */
const INSTALLED = "node_modules/ankara-visit-2025/dist/files";

/** The visits that the package does not ship: real ones too, written from public pages. */
const OTHER_VISITS = ["tests/visits/erdogan-rome-2021.json", "docs/examples/modi-brunei-2024.json"];

/** A folder as the reader of a guide has it: the package installed, and three visits. */
function readersFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), "ankara-visit-guide-"));
  afterAll(() => rmSync(folder, { recursive: true, force: true }));
  writeFilesTo(join(folder, INSTALLED), filesOf(dataset, ownEdition(DATA_VERSION)));
  for (const name of ["visits", "lake"]) mkdirSync(join(folder, name));
  writeFileSync(join(folder, "visits/ankara-visit-2025.json"), visitJson(dataset, DATA_VERSION));
  const root = fileURLToPath(new URL("../../", import.meta.url));
  for (const file of OTHER_VISITS) copyFileSync(join(root, file), join(folder, "visits", basename(file)));
  return folder;
}

const folder = readersFolder();

/** The code with the paths of the reader's folder, which is not the one that the tests run in. */
const placed = (code: string): string => code.replaceAll(/(["'])(node_modules|visits|lake)\//g, `$1${folder}/$2/`);

/** What each example gives that can be run here, in the form in which a guide shows it. Examples build on each other. */
export async function resultsOf(examples: readonly Example[]): Promise<readonly string[]> {
  const duck = await openDuck();
  const store = storeOf(linkedData(), "application/ld+json");
  const results: string[] = [];
  for (const { language, code } of examples) {
    if (language === "sql") results.push(tableOf(await duck.askByName(placed(code))));
    else if (language === "sparql") results.push(tableOf(rowsOf(store, code)));
    else if (language === "js") results.push(output(placed(code)));
    else results.push("");
  }
  duck.close();
  return results;
}

/**
 * What ClickHouse answers to the examples in SQL that show a table. It reads the Parquet files that the examples of the
 * guide have written, so that `resultsOf` comes first.
 */
export async function clickhouseResultsOf(examples: readonly Example[]): Promise<readonly string[]> {
  const clickhouse = await openClickhouse(join(folder, "lake"));
  const asked = examples.filter(({ language, shown }) => language === "sql" && shown !== "");
  const results = asked.map(({ code }) => tableOf(clickhouse.askByName(code)));
  clickhouse.close();
  return results;
}

/** The rows of an answer, with ids as the prefixes shorten them. */
function rowsOf(store: ReturnType<typeof storeOf>, sparql: string): readonly Readonly<Record<string, string>>[] {
  const rows = store.query(`${PREFIXES}\n${sparql}`) as readonly Map<string, { readonly value: string }>[]; // a SELECT gives rows
  const names = [...new Set(rows.flatMap((row) => [...row.keys()]))];
  const [, selected = ""] = /SELECT ([^{]*)\{/.exec(sparql) ?? [];
  const order = names.sort((a, b) => selected.indexOf(`?${a}`) - selected.indexOf(`?${b}`));
  const short = (value: string): string => value.replace(/^urn:ankara-visit-2025:record\//, "visit:");
  return rows.map((row) => Object.fromEntries(order.map((name) => [`?${name}`, short(row.get(name)?.value ?? "")])));
}

/** What a program prints, run where its packages are. */
function output(code: string): string {
  const here = fileURLToPath(new URL(".", import.meta.url));
  const file = join(here, "node_modules", ".example.mjs");
  writeFileSync(file, code);
  try {
    return execFileSync(process.execPath, [file], { encoding: "utf8", cwd: folder });
  } finally {
    rmSync(file);
  }
}
