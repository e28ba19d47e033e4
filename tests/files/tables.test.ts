import { describe, expect, test } from "vitest";
import { ownEdition } from "../../scripts/files/edition.js";
import { filesOf } from "../../scripts/files/files-of.js";
import { tables } from "../../scripts/files/tables.js";
import { type AnyIds, citationsOf, DATA_VERSION, dataset, statusOf, type Visit } from "../../src/index.js";
import { type IslandDraft, island, islandWith } from "../island.js";
import { brunei, rome, wideIsland } from "./other-visits.js";
import { readCsvTables, readParquetTables } from "./read-tables.js";
import { visitOf } from "./visit-of.js";

const visits: readonly (readonly [string, Visit<AnyIds>])[] = [
  ["the visit", dataset],
  ["a made-up visit", island],
  ["a made-up visit with all that a visit may say", wideIsland],
  ["a visit to Rome", rome],
  ["a visit to Brunei", brunei],
];

describe.each(visits)("the tables of %s", (_name, visit) => {
  const files = filesOf(visit, ownEdition(DATA_VERSION));

  test("as CSV give back the very records", () => {
    expect(visitOf(readCsvTables(files))).toStrictEqual(structuredClone(visit));
  });

  test("as Parquet give back the very records", async () => {
    expect(visitOf(await readParquetTables(files))).toStrictEqual(structuredClone(visit));
  });

  test("tell by themselves where each record is from, and what of it no source states", () => {
    const given = readCsvTables(files);
    for (const name of ["events", "participants", "agreements", "figures", "statements"] as const) {
      for (const record of visit[name]) {
        const row = given.get(name)?.find(({ id }) => id === record.id);
        const urls = new Set(citationsOf(record, visit).flatMap(({ source: { url = [] } }) => url));
        expect(new Set(row?.["source_urls"]?.toString().split(" ")), record.id).toEqual(urls);
        expect(row?.["inferred_fields"], record.id).toBe(record.inferred?.join("; "));
      }
    }
  });

  test("tell how far each agreement is", () => {
    const rows = readCsvTables(files).get("agreements");
    for (const agreement of visit.agreements)
      expect(rows?.find(({ id }) => id === agreement.id)?.["status"], agreement.id).toBe(statusOf(agreement));
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

  test("that several collections share says what it is for all of them", () => {
    expect(tables.find(({ name }) => name === "citations")?.description).toBe("The evidence: at least one citation.");
  });

  test("says of each column what it holds", () => {
    const silent = tables.flatMap(({ columns }) =>
      columns.filter(({ description }) => !/^[A-Z`].*\.$/.test(description)),
    );
    expect(silent).toEqual([]);
  });

  const losses: readonly (readonly [string, (draft: IslandDraft) => void, string])[] = [
    ["an empty text", ({ places }) => Object.assign(places[0] ?? {}, { note: "" }), "note has an empty text"],
    [
      "a party of no kind",
      ({ figures }) => Object.assign(figures[0] ?? {}, { about: ["nobody"] }),
      '"nobody" is not an id of organizations, country',
    ],
  ];
  test("shows an empty list as none", () => {
    const empty = islandWith(({ events }) => Object.assign(events[0] ?? {}, { topics: [] }));
    expect(filesOf(empty, ownEdition(DATA_VERSION)).get("event_topics.csv")).toEqual(
      filesOf(island, ownEdition(DATA_VERSION)).get("event_topics.csv"),
    );
  });

  test.each(losses)("is refused where it would lose what is there: %s", (_loss, change, message) => {
    expect(() => filesOf(islandWith(change), ownEdition(DATA_VERSION))).toThrow(message);
  });
});

describe("what a visit may say", () => {
  const rowsOf = (name: string, visit: Visit<AnyIds> = wideIsland): ReturnType<(typeof tables)[number]["rows"]> =>
    tables.find((table) => table.name === name)?.rows(visit) ?? [];
  const keysOf = (name: string): readonly string[] =>
    tables
      .find((table) => table.name === name)
      ?.foreignKeys.map(({ columns, table }) => `${columns.join("+")} → ${table}`) ?? [];
  const withId = (name: string, id: string, visit?: Visit<AnyIds>): unknown =>
    rowsOf(name, visit).find((row) => row["id"] === id);

  test("has the days on which an event began and ended, its time, and what became of it", () => {
    expect(withId("events", "strike")).toMatchObject({
      ...{ edtf_date: "2025-07-28", first_day: "2025-07-28", last_day: "2025-07-28" },
      ...{ until: "2025-08", until_first_day: "2025-08-01", until_last_day: "2025-08-31" },
    });
    expect(withId("events", "ball")).toMatchObject({ time: "18:40", status: "cancelled", until: undefined });
    expect(withId("events", "g20-summit", rome)).toMatchObject({
      first_day: "2021-10-30",
      until_last_day: "2021-10-31",
    });
    expect(withId("events", "departure-from-istanbul", rome)).toMatchObject({ time: "22:03", status: undefined });
    expect(withId("events", "glasgow-stay", rome)).toMatchObject({ status: "cancelled" });
  });

  test("has who came, who received them and where, the status of the visit and its tour", () => {
    expect(rowsOf("visits")).toMatchObject([{ status: "postponed", part_of: "A voyage round the salt sea" }]);
    expect(rowsOf("visit_guests").map(({ guest }) => guest)).toEqual(["mara-vell", "tern-company"]);
    expect(rowsOf("visit_hosts", rome).map(({ host }) => host)).toEqual(["mario-draghi"]);
    expect(rowsOf("visit_countries", rome).map(({ country }) => country)).toEqual(["IT"]);
    expect(withId("visits", "modi-brunei-2024", brunei)).toMatchObject({ part_of: "A trip to Brunei and Singapore" });
    expect([keysOf("visit_guests"), keysOf("visit_hosts")]).toEqual([
      ["visit → visits", "guest → records"],
      ["visit → visits", "host → records"],
    ]);
  });

  test("has original titles, print, and identifiers of agreements", () => {
    expect(withId("sources", "almanac")).toMatchObject({
      ...{ url: undefined, published: undefined, reference: "vol. 3, p. 118" },
      ...{ original_title: "Året", original_language: "sv" },
    });
    expect(withId("agreements", "joint-mechanism", rome)).toMatchObject({ original_title: "ortak bir mekanizma" });
    expect(rowsOf("agreement_identifiers")).toMatchObject([
      { agreement: "salt-pact", scheme: "treaty-series", value: "31" },
    ]);
  });

  test("has organizations that sign and speak, among all records", () => {
    expect(rowsOf("agreement_signatories").map(({ signatory }) => signatory)).toEqual(["ivo-tarn", "tern-company"]);
    expect(keysOf("agreement_signatories")).toContain("signatory → records");
    expect(keysOf("figures")).toEqual(expect.arrayContaining(["speaker → records", "stated_at → events"]));
    expect(withId("figures", "ships")).toMatchObject({ value: -2.5, speaker: "tern-company", stated_at: "talks" });
    expect(keysOf("statements")).toContain("speaker → records");
  });

  test("has what a gap and a side are about, the visit itself included", () => {
    expect(rowsOf("gap_records")[0]).toMatchObject({ gap: "why-postponed", position: 1, record: "salt-visit" });
    expect(rowsOf("discrepancy_side_records")[0]).toMatchObject({ side: 1, record: "salt-visit" });
    expect([...keysOf("gap_records"), ...keysOf("discrepancy_side_records")]).toEqual(
      expect.arrayContaining(["record → records"]),
    );
  });

  test("has what each citation supports, beside the citation", () => {
    expect(rowsOf("record_citation_supports").filter(({ record }) => record === "why-postponed")).toEqual([
      { record: "why-postponed", citation: 1, position: 1, field: "date" },
      { record: "why-postponed", citation: 1, position: 2, field: "participants.una-bray" },
    ]);
    expect(keysOf("record_citation_supports")).toEqual(["record+citation → citations"]);
    expect(rowsOf("discrepancy_side_citation_supports")).toHaveLength(2);
    expect(rowsOf("record_citation_supports", rome).length).toBeGreaterThan(100);
  });
});
