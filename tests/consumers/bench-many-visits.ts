/**
 * Asks thousands of visits the same, in SQL and of the package's helpers:
 *
 *   npm run bench:many-visits
 *   npm run bench:many-visits -- --visits 100
 *
 * Prints the table that stands in docs/guides/many-visits.md. Times are ratios of medians of one run: a time in
 * milliseconds says more about the machine.
 */
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { tables } from "../../scripts/files/tables.js";
import { dataset } from "../../src/index.js";
import { openDuck } from "./duck.js";
import { type ManyRecords, manyQuestions } from "./many-questions.js";
import { visitNumber, writeMany } from "./many-visits.js";

/** The table that has a row for each record. */
const RECORDS = tables.find(({ name }) => name === "records")?.rows(dataset).length ?? 0;
/** So many visits have a million records. */
const A_MILLION = Math.ceil(1_000_000 / RECORDS);
const TURNS = 7;

const { values } = parseArgs({ options: { visits: { type: "string", default: String(A_MILLION) } } });
const count = Number(values.visits);
const folder = mkdtempSync(join(tmpdir(), "ankara-visit-many-"));
process.on("exit", () => rmSync(folder, { recursive: true, force: true }));

const started = performance.now();
const parquetBytes = writeMany(folder, count);
const writing = (performance.now() - started) / 1000;

const before = memory();
const all: { [Name in keyof ManyRecords]: ManyRecords[Name][number][] } = {
  ...{ events: [], agreements: [], figures: [], statements: [] },
};
let jsonBytes = 0;
for (let index = 0; index < count; index++) {
  const visit = visitNumber(index);
  jsonBytes += Buffer.byteLength(JSON.stringify(visit));
  all.events.push(...visit.events);
  all.agreements.push(...visit.agreements);
  all.figures.push(...visit.figures);
  all.statements.push(...visit.statements);
}
const held = memory() - before;

const duck = await openDuck();
for (const { name } of tables) await duck.run(`CREATE VIEW ${name} AS FROM '${join(folder, name)}.parquet'`);

console.log(`${count} visits, ${(count * RECORDS).toLocaleString("en")} records`);
console.log(`Parquet ${mega(parquetBytes)}, JSON ${mega(jsonBytes)}, written in ${writing.toFixed(0)} s`);
console.log(`the helpers' records in memory: ${mega(held)}\n`);
console.log("| question | the helpers take, as a multiple of DuckDB on Parquet |\n|---|---:|");
for (const { question, sql, ask } of manyQuestions) {
  const answer = Number((await duck.ask(sql))[0]?.[0]);
  if (ask(all) !== answer) throw new Error(`${question}: ${ask(all)} is not ${answer}`);
  const ours = await median(async () => ask(all));
  const theirs = await median(() => duck.ask(sql));
  console.log(`| ${question} | ×${short(ours / theirs)} |`);
}
duck.close();

async function median(task: () => Promise<unknown>): Promise<number> {
  const times: number[] = [];
  for (let turn = 0; turn < TURNS; turn++) {
    const start = performance.now();
    await task();
    times.push(performance.now() - start);
  }
  return times.sort((a, b) => a - b)[Math.floor(TURNS / 2)] ?? Number.NaN;
}

function short(ratio: number): string {
  return ratio < 10 ? ratio.toPrecision(2) : String(Math.round(ratio));
}

function memory(): number {
  globalThis.gc?.();
  return process.memoryUsage().heapUsed;
}

function mega(bytes: number): string {
  return `${Math.round(bytes / 1e6)} MB`;
}
