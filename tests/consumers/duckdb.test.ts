import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { ownTables as tables } from "../../scripts/files/files-of.js";
import { dataset } from "../../src/index.js";
import { readDescriptor } from "./descriptor.js";
import { copyCsv, createTable, type Duck, loadCsv, openDuck, viewParquet } from "./duck.js";
import { sqlQuestions } from "./sql-questions.js";
import { writtenFiles } from "./written-files.js";

const folder = writtenFiles();
const descriptor = readDescriptor(folder);
const resourceOf = (name: string): (typeof descriptor.resources)[number] => {
  const found = descriptor.resources.find((resource) => resource.name === name);
  if (found === undefined) throw new Error(`There is no table ${name}.`);
  return found;
};

describe.each([
  ["CSV, with every key enforced", loadCsv],
  ["Parquet", viewParquet],
] as const)("DuckDB on %s", (_form, load) => {
  let duck: Duck;
  beforeAll(async () => {
    duck = await openDuck();
    await load(duck, folder, descriptor);
  });
  afterAll(() => duck.close());

  test("has every row of every table", async () => {
    for (const { name, rows } of tables) {
      expect(await duck.ask(`SELECT count(*)::INTEGER FROM ${name}`), name).toEqual([[rows(dataset).length]]);
    }
  });

  test("has the types that the descriptor names", async () => {
    const types = await duck.ask("SELECT column_name, column_type FROM (DESCRIBE figures)");
    expect(Object.fromEntries(types)).toMatchObject({
      ...{ id: "VARCHAR", position: "INTEGER", value: "DOUBLE", hedged: "BOOLEAN", first_day: "DATE" },
    });
    expect(await duck.ask("SELECT DISTINCT typeof(passage) FROM citations WHERE passage = '8.1'")).toEqual([
      ["VARCHAR"],
    ]);
  });

  test.each(sqlQuestions)("answers as the helpers do: $question", async ({ sql, answer }) => {
    expect(answer.length).toBeGreaterThan(0);
    expect(await duck.ask(sql)).toEqual(answer);
  });
});

describe("DuckDB refuses", () => {
  const spoilt = mkdtempSync(join(tmpdir(), "ankara-visit-spoilt-"));
  afterAll(() => rmSync(spoilt, { recursive: true, force: true }));

  const faults: readonly (readonly [string, string, string, string, RegExp])[] = [
    ["a key that leads nowhere", "event_participants", "hakan-fidan", "hakan-nobody", /foreign key/i],
    ["a place within one that is not there", "places", ",turkiye,", ",nowhere,", /foreign key/i],
    ["an id twice", "topics", "\r\n", "\r\ntrade,1,Trade,,\r\n", /duplicate key|unique|primary key/i],
    ["a word that the list does not have", "figures", ",reported,", ",rumoured,", /check constraint/i],
    ["a date that is none", "events", ",2025-07-28,2025-07-28,", ",2025-07-28,2025-13-45,", /convert/i],
  ];
  test.each(faults)("%s", async (_fault, name, from, to, message) => {
    const { resources } = descriptor;
    const duck = await openDuck();
    try {
      for (const resource of resources.slice(0, resources.indexOf(resourceOf(name)))) {
        await duck.run(createTable(resource));
        await copyCsv(duck, resource, folder);
      }
      await duck.run(createTable(resourceOf(name)));
      const text = readFileSync(join(folder, resourceOf(name).path), "utf8");
      expect(text).toContain(from);
      writeFileSync(join(spoilt, "table.csv"), text.replace(from, to));
      const filled = copyCsv(duck, { ...resourceOf(name), path: "table.csv" }, spoilt);
      await expect(filled).rejects.toThrow(message);
    } finally {
      duck.close();
    }
  });
});
