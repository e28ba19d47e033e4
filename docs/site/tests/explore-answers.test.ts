import { readFileSync } from "node:fs";
import { join } from "node:path";
import { brotliCompressSync } from "node:zlib";
import { expect, test } from "vitest";
import { csvOf } from "../../../scripts/files/csv.js";
import { readCsv } from "../../../scripts/files/read-csv.js";
import {
  citationsOf,
  events,
  figures,
  findAgreements,
  findEvents,
  findFigures,
  findParticipants,
  findStatements,
  getFigure,
  statements,
  timeline,
} from "../../../src/index.js";
import { answer } from "../explore/answer.js";
import { choicesOf } from "../explore/choices.js";
import { codeOf } from "../explore/code.js";
import { csvOfHits, fileName } from "../explore/downloads.js";
import { API_KEYS } from "../explore/keys.js";
import { QUESTIONS } from "../explore/questions.js";
import { addressOf, type State } from "../explore/state.js";
import { COLLECTIONS } from "../links.js";
import { idsByCode } from "./explore-code.js";
import { keyQueries, QUERIES } from "./explore-queries.js";
import { siteFolder } from "./site-files.js";

const idsOf = (...lists: readonly (readonly { readonly id: string }[])[]): readonly string[] =>
  lists.flat().map(({ id }) => id);

test("the script and its data stay under 60.6 kB, compressed", () => {
  // Dates and numbers as the page writes them, and other endings among what a filter leaves, are 1.1 kB. It grows with the
  // records: four heads of companies, with their two meetings, are 500 bytes, a discrepancy and twenty
  // citations 450.
  expect(brotliCompressSync(readFileSync(join(siteFolder, "explore.js"))).length).toBeLessThan(60_600);
});

const idsFor = (state: State): readonly string[] => answer(state).map(({ record }) => record.id);

test("the code of every query names its keys and gives the records that are listed", () => {
  for (const { name, key, state } of keyQueries) {
    const code = codeOf(state);
    const apiKey = API_KEYS[key][name];
    if (apiKey !== undefined) expect(code, `${name} ${key}`).toContain(`${apiKey}: `);
  }
  // Where nothing is asked the page shows the days: see below.
  const [, ...asking] = QUERIES;
  for (const state of asking) expect(idsByCode(codeOf(state)), addressOf(state)).toEqual(idsFor(state));
});

test("every key that a collection has is asked for, and finds something but where no record has a value", () => {
  const empty = keyQueries.filter(({ state }) => answer(state).length === 0);
  expect(empty.map(({ name, key }) => `${name} ${key}`)).toEqual(["events status"]);
  const asked = keyQueries.map(({ name, key }) => `${name} ${API_KEYS[key][name]}`);
  // A helper names its keys where it meets one that it lacks.
  const finders = {
    agreements: findAgreements,
    events: findEvents,
    figures: findFigures,
    participants: findParticipants,
    statements: findStatements,
  };
  for (const [name, find] of Object.entries(finders)) {
    for (const key of keysOf(find)) expect(asked).toContain(`${name} ${key}`);
  }
});

/** The keys of a helper, which its error lists. */
function keysOf(find: (filter: never) => unknown): readonly string[] {
  try {
    find({ "no key": 1 } as never); // on purpose
  } catch (error) {
    const list = /Valid keys: ([\w, ]+)/.exec(String(error))?.[1];
    if (list !== undefined) return list.split(", ");
  }
  throw new Error("The helper lists no keys.");
}

test("each question to begin with finds something", () => {
  for (const { question, state } of QUESTIONS) expect(answer(state).length, question).toBeGreaterThan(0);
});

test("a day gives the statements and figures of its events, and what else belongs to it", () => {
  for (const { date } of timeline()) {
    const then = findEvents({ date });
    const isThen = (id: (typeof events)[number]["id"] | undefined): boolean => then.some((event) => event.id === id);
    const found = idsFor({ date });
    const own = idsOf(
      figures.filter(({ statedAt, event }) => isThen(statedAt ?? event)),
      statements.filter(({ event }) => isThen(event)),
    );
    expect(found.filter((id) => idsOf(figures, statements).includes(id))).toEqual(own);
    expect(found).toEqual(expect.arrayContaining([...idsOf(findEvents({ date }), findAgreements({ date }))]));
  }
  const kinds = new Set(answer({ date: "2025-07-29" }).map(({ collection }) => collection));
  expect([...kinds].sort()).toEqual([...COLLECTIONS].sort());
});

test("words of the data are called by their vocabulary, and not by a record with the same id", () => {
  for (const key of ["kind", "status", "measure", "unit", "modality", "role", "inferred"] as const) {
    const labels = choicesOf(key).values.map(({ label }) => label);
    const titles = events.map(({ title }) => title).filter((title) => title.includes(" "));
    expect(titles.filter((title) => labels.includes(title))).toEqual([]);
  }
  expect(choicesOf("kind").values.map(({ label }) => label)).toEqual(expect.arrayContaining(["Arrival", "Signing"]));
});

const BASE = "https://visit.example/site/explore.html?in=figures";

test("the CSV of what is listed is written as that of the files, and no cell begins a formula", () => {
  const [figure] = answer({ in: "figures" });
  if (figure?.collection !== "figures") throw new Error("No figure was found.");
  const odd = ['=1+1,"x"', "@a\nb", "+1", "Plain"];
  const hits = odd.map((label) => ({ ...figure, record: { ...figure.record, label } }));
  const lines = csvOfHits(hits, BASE).split("\r\n").slice(1, -1);
  const alone = lines.map((line) => line.slice(`figures,${figure.record.id},`.length));
  const titles = csvOf(
    { columns: [{ name: "title" }] },
    odd.map((title) => ({ title })),
  )
    .split("\r\n")
    .slice(1, -1);
  for (const [index, title] of titles.entries()) expect(alone[index]?.startsWith(`${title},`), title).toBe(true);
});

test("the CSV has dates as the records do, what is inferred, and whole addresses", () => {
  const hits = answer({});
  const [names = [], ...rows] = readCsv(csvOfHits(hits, BASE));
  expect(rows.length).toBe(hits.length);
  const told = new Map(
    rows.map((cells) => [cells[names.indexOf("id")], new Map(names.map((name, at) => [name, cells[at]]))]),
  );
  for (const { record } of hits) {
    const row = told.get(record.id);
    expect(row?.get("date") ?? "", record.id).toMatch(/^$|^[\d./]/);
    expect(row?.get("date") ?? "").not.toMatch(/[a-z]{3}/i);
    expect(row?.get("inferred_fields")).toBe(record.inferred?.join("; ") ?? "");
    expect(row?.get("page")).toMatch(new RegExp(`^https://visit\\.example/site/records/[a-z]+\\.html#${record.id}$`));
    for (const url of row?.get("source_urls")?.split(" ") ?? []) expect(url).toMatch(/^$|^https?:\/\//);
  }
  const investment = told.get("kazakh-investment-tokayev");
  expect(investment?.get("date")).toBe("2025-07-29");
  expect(investment?.get("inferred_fields")).toBe("unit; speaker; statedAt");
  const cited = citationsOf(getFigure("kazakh-investment-tokayev")).flatMap(({ source }) => source.url ?? []);
  expect(investment?.get("source_urls")).toBe([...new Set(cited)].join(" "));
});

test("a file is named after what is asked for", () => {
  const names: readonly (readonly [state: State, name: string])[] = [
    [{}, "timeline"],
    [{ in: "figures", topic: "trade" }, "topic-trade-figures"],
    [{ q: "Erdoğan: energy?", record: "signing" }, "erdoğan-energy"],
    [{ q: "../../etc/passwd" }, "etc-passwd"],
    [{ q: "x".repeat(500) }, "x".repeat(60)],
  ];
  for (const [state, name] of names) expect(fileName(state, "csv")).toBe(`ankara-visit-2025-${name}.csv`);
});
