import { describe, expect, test } from "vitest";
import { filesOf } from "../../scripts/files/files-of.js";
import { tables } from "../../scripts/files/tables/all-tables.js";
import { type AnyIds, DATA_VERSION, dataset, type Visit } from "../../src/index.js";
import { type IslandDraft, island, islandWith } from "../island.js";
import { readCsvTables, readParquetTables } from "./read-tables.js";
import { visitOf } from "./visit-of.js";

const visits: readonly (readonly [string, Visit<AnyIds>])[] = [
  ["the visit", dataset],
  ["a made-up visit", island],
];

describe.each(visits)("the tables of %s", (_name, visit) => {
  const files = filesOf(visit, DATA_VERSION);

  test("as CSV give back the very records", () => {
    expect(visitOf(readCsvTables(files))).toStrictEqual(structuredClone(visit));
  });

  test("as Parquet give back the very records", async () => {
    expect(visitOf(await readParquetTables(files))).toStrictEqual(structuredClone(visit));
  });

  test("have keys that hold", () => {
    const rows = new Map(tables.map((table) => [table.name, table.rows(visit)]));
    for (const { name, primaryKey, foreignKeys } of tables) {
      const own = rows.get(name) ?? [];
      const cells = (row: (typeof own)[number], columns: readonly string[]): readonly unknown[] =>
        columns.map((column) => row[column]);
      expect(new Set(own.map((row) => cells(row, primaryKey).join(" "))).size, name).toBe(own.length);
      for (const { columns, table, columnsThere } of foreignKeys) {
        const there = new Set(rows.get(table)?.map((row) => cells(row, columnsThere).join(" ")));
        const pointing = own.map((row) => cells(row, columns)).filter((key) => !key.includes(undefined));
        const astray = pointing.filter((key) => !there.has(key.join(" ")));
        expect(astray, `${name} → ${table}`).toEqual([]);
      }
    }
  });
});

describe("a table", () => {
  test("stands after those that its keys point to", () => {
    const names = tables.map(({ name }) => name);
    const late = tables.flatMap(({ name, foreignKeys }, index) =>
      foreignKeys.filter(({ table }) => names.indexOf(table) > index).map(({ table }) => `${name} → ${table}`),
    );
    expect(late).toEqual([]);
  });

  test("has names that SQL takes unquoted", () => {
    const names = tables.flatMap(({ name, columns }) => [name, ...columns.map((column) => column.name)]);
    expect(names.filter((name) => !/^[a-z]+(_[a-z]+)*$/.test(name))).toEqual([]);
    const reserved = ["in", "group", "order", "start", "end", "date", "after", "from", "to", "by", "when", "select"];
    expect(names.filter((name) => reserved.includes(name))).toEqual([]);
  });

  test("says of each column what it holds", () => {
    const silent = tables.flatMap(({ columns }) =>
      columns.filter(({ description }) => !/^[A-Z`].*\.$/.test(description)),
    );
    expect(silent).toEqual([]);
  });

  const losses: readonly (readonly [string, (draft: IslandDraft) => void, string])[] = [
    ["an empty list", ({ events }) => Object.assign(events[0] ?? {}, { topics: [] }), "empty list for event_topics"],
    ["an empty text", ({ places }) => Object.assign(places[0] ?? {}, { note: "" }), "places.note has an empty text"],
    [
      "no inferred field",
      ({ gaps }) => Object.assign(gaps[0] ?? {}, { inferred: [] }),
      "empty list of inferred fields",
    ],
    ["no passage", ({ passages }) => Object.assign(passages[0] ?? {}, { passages: [] }), "empty list of passages"],
    [
      "a party of no kind",
      ({ figures }) => Object.assign(figures[0] ?? {}, { about: ["nobody"] }),
      "nobody is neither",
    ],
  ];
  test.each(losses)("is refused where it would lose what is there: %s", (_loss, change, message) => {
    expect(() => filesOf(islandWith(change), DATA_VERSION)).toThrow(message);
  });
});
