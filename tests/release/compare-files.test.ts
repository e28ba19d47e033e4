import { expect, test } from "vitest";
import { ownEdition } from "../../scripts/files/edition.js";
import { filesOf, ownTables } from "../../scripts/files/files-of.js";
import { parquetOf } from "../../scripts/files/parquet.js";
import type { Row } from "../../scripts/files/table.js";
import { visitJson } from "../../scripts/files/visit-json.js";
import { compareFiles } from "../../scripts/release/compare-files.js";
import { dataset } from "../../src/index.js";
import { released, releasedWith, text } from "./released.js";

const VERSION = "1.0.0";
const written = new Map([...filesOf(dataset, ownEdition(VERSION)), ["visit.json", visitJson(dataset, VERSION)]]);

/** What is said where the program writes a file otherwise than before. */
async function saidOf(path: string, from: string | RegExp, to: string): Promise<readonly string[]> {
  const old = String(written.get(path));
  const changed = old.replace(from, to);
  expect(changed).not.toBe(old);
  const changes = await compareFiles(released, VERSION, () => new Map(written).set(path, changed));
  return changes.map(({ level, text: said }) => `${level} ${said}`);
}

test("the same program says the same of the released records", async () => {
  expect(await compareFiles(released, VERSION)).toEqual([]);
});

test.each<readonly [change: string, path: string, from: string | RegExp, to: string, said: string]>([
  [
    "a value in a CSV",
    "csv/figures.csv",
    ",12000,",
    ",12001,",
    'major dist/files/csv/figures.csv value: "12000" → "12001"',
  ],
  ["a row that is left out", "csv/gaps.csv", /\r\n[^\r\n]+\r\n$/, "\r\n", "major dist/files/csv/gaps.csv: "],
  [
    "the day of an event in the calendar",
    "visit.ics",
    "DTSTART;VALUE=DATE:20250728",
    "DTSTART;VALUE=DATE:20250727",
    "major dist/files/visit.ics DTSTART;VALUE=DATE: ",
  ],
  [
    "what a calendar tells people",
    "visit.ics",
    "SUMMARY:Arrival",
    "SUMMARY:Landing",
    "minor dist/files/visit.ics SUMMARY: ",
  ],
  [
    "the class of a record",
    "visit.jsonld",
    '"schema:Event"',
    '"schema:Thing"',
    "major dist/files/visit.jsonld @type: ",
  ],
])("%s is a change of the program", async (_, path, from, to, said) => {
  expect(await saidOf(path, from, to)).toEqual([expect.stringContaining(said)]);
});

/** What stands in place of a field of any object in JSON: another name or value, or nothing. */
type Edit = (name: string, value: unknown) => readonly [name: string, value: unknown] | undefined;

function edited(value: unknown, edit: Edit): unknown {
  if (Array.isArray(value)) return value.map((member) => edited(member, edit));
  if (typeof value !== "object" || value === null) return value;
  const fields = Object.entries(value).flatMap(([name, own]) => {
    const field = edit(name, own);
    return field === undefined ? [] : [[field[0], edited(field[1], edit)] as const];
  });
  return Object.fromEntries(fields);
}

const of =
  (field: string, change: (value: never) => unknown): Edit =>
  (name, value) =>
    name === field ? [name, change(value as never)] : [name, value]; // as that field has it
const called =
  (field: string, other: string): Edit =>
  (name, value) => [name === field ? other : name, value];
const without =
  (field: string): Edit =>
  (name, value) =>
    name === field ? undefined : [name, value];

interface Labels {
  readonly kk: string;
  readonly ru: string;
  readonly tr: string;
}
const labelled = (change: (labels: Labels) => unknown): Edit => of("labels", change);

test.each<readonly [change: string, path: string, edit: Edit, said: string]>([
  ["without quotes", "visit.json", without("quote"), "citations"],
  ["without what citations support", "visit.json", without("supports"), "citations"],
  ["without what is inferred", "visit.json", without("inferred"), "inferred"],
  ["without what is hedged", "visit.json", without("hedged"), "hedged"],
  ["with another name of a field", "visit.json", called("publisher", "by"), "publisher"],
  ["with another name of a field of citations", "visit.json", called("passage", "sentence"), "citations"],
  ["with numbers as texts", "visit.json", of("value", String), "value"],
  ["with truth as words", "visit.json", of("reached", () => "yes"), "milestones"],
  ["with a list as a text", "visit.json", of("days", (days: string[]) => days.join("/")), "days"],
  [
    "with names of the wrong language",
    "visit.jsonld",
    labelled(({ kk, ru, ...labels }) => ({ ...labels, kk: ru, ru: kk })),
    "labels text",
  ],
  ["with the same for every name", "visit.jsonld", labelled((labels) => ({ ...labels, tr: "x" })), "labels text"],
  ["with names as lists", "visit.jsonld", labelled(({ tr, ...labels }) => ({ ...labels, tr: [tr] })), "labels text"],
  ["without names", "visit.jsonld", without("labels"), "labels"],
  ["without the names of one language", "visit.jsonld", labelled(({ ru: _, ...labels }) => labels), "labels"],
])("a program that writes JSON %s is a major change", async (_, path, edit, said) => {
  const json: unknown = edited(JSON.parse(String(written.get(path))), edit);
  const changes = await compareFiles(released, VERSION, () => new Map(written).set(path, JSON.stringify(json)));
  const start = `major dist/${path === "visit.json" ? "" : "files/"}${path} ${said}`;
  expect(changes.map(({ level, text: told }) => `${level} ${told}`)).toContainEqual(expect.stringContaining(start));
});

test("names of the record before are found in linked data", async () => {
  const json: Record<string, { labels?: object }[]> = JSON.parse(String(written.get("visit.jsonld")));
  const { events = [] } = json;
  const all = events.map(({ labels }) => labels);
  for (const [at, event] of events.entries()) event.labels = all.at(at - 1) ?? {};
  expect(
    await compareFiles(released, VERSION, () => new Map(written).set("visit.jsonld", JSON.stringify(json))),
  ).toContainEqual(expect.objectContaining({ level: "major" }));
});

test("a column or a file that is written no more is a change of the program", async () => {
  expect(await saidOf("csv/gaps.csv", "question", "asked")).toEqual([
    expect.stringMatching(/^major dist\/files\/csv\/gaps\.csv question: /),
  ]);
  expect(await saidOf("csv/gaps.csv", "id,", "\ufeffid,")).toEqual([
    expect.stringMatching(/^major dist\/files\/csv\/gaps\.csv id: /),
  ]);
  expect(await saidOf("visit.jsonld", /"@type"/g, '"@kind"')).toContainEqual(
    expect.stringMatching(/^major dist\/files\/visit\.jsonld @type: /),
  );
  const fewer = new Map(written);
  fewer.delete("visit.ics");
  expect(await compareFiles(released, VERSION, () => fewer)).toEqual([
    { level: "major", text: "dist/files/visit.ics: no longer written", reason: "a file is no longer written" },
  ]);
});

test("two columns that a program exchanges in Parquet are found", async () => {
  const exchanged = filesOf(
    { ...dataset, places: dataset.places.map((place) => ({ ...place, name: place.kind })) },
    ownEdition(VERSION),
  );
  const changes = await compareFiles(released, VERSION, () => exchanged);
  expect(changes.map(({ text: said }) => said.split(":")[0])).toEqual(
    expect.arrayContaining(["dist/files/csv/places.csv name", "dist/files/parquet/places.parquet name"]),
  );
});

test("names in other languages that Parquet tells otherwise than CSV are found", async () => {
  const said = async (rows: (labels: Row[]) => Row[]): Promise<readonly string[]> => {
    const [table] = ownTables.filter(({ name }) => name === "labels");
    const labels = table === undefined ? new Uint8Array() : parquetOf(table, rows([...table.rows(dataset)]));
    const changes = await compareFiles(released, VERSION, () => new Map(written).set("parquet/labels.parquet", labels));
    return changes.map(({ level, text: told }) => `${level} ${told.split(":")[0]}`);
  };
  expect(await said((labels) => labels)).toEqual([]);
  expect(await said((labels) => labels.slice(1))).toEqual(["major dist/files/parquet/labels.parquet"]);
  expect(await said((labels) => labels.map((label) => ({ ...label, text: label["record"] })))).toEqual([
    "major dist/files/parquet/labels.parquet text",
  ]);
});

test("a file that is not Parquet is said to be none", async () => {
  const broken = text("dist/files/parquet/places.parquet", /^/, "x");
  await expect(compareFiles(releasedWith(broken), VERSION)).rejects.toThrow(
    /^dist\/files\/parquet\/places\.parquet cannot be read as Parquet: /,
  );
});

test("records that a later program refuses are named", async () => {
  const files = releasedWith(text("dist/visit.json", '"hosts": ["recep-tayyip-erdogan"]', '"hosts": ["nobody"]'));
  expect(await compareFiles(files, VERSION)).toEqual([
    { level: "major", text: expect.stringContaining("nobody"), reason: "released records are refused" },
  ]);
});
