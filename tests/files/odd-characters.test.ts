import { expect, test } from "vitest";
import { filesOf } from "../../scripts/files/files-of.js";
import { islandWith } from "../island.js";
import { readCsvTables, readParquetTables, textOf } from "./read-tables.js";

const odd = islandWith(({ visit, events, participants }) => {
  visit.title = "The \0 visit";
  for (const event of events) Object.assign(event, { kind: "talk\0\ud800", note: "Half \udc00, whole 😀." });
  for (const person of participants) person.name = "Mara\0Vell\ud83d";
});

test("what no file can hold alike is one and the same sign in all of them", async () => {
  const files = filesOf(odd, { version: "1.0.0" });
  for (const [path, content] of files) {
    if (typeof content !== "string") continue;
    expect(content, path).not.toMatch(/[\0\p{Cs}]|\\u0000|\\ud[89a-f]/iu);
    expect(Buffer.from(content).toString(), path).toBe(content);
  }
  for (const tables of [readCsvTables(files), await readParquetTables(files)]) {
    expect(tables.get("participants")?.map(({ name }) => name)).toEqual(
      odd.participants.map(() => "Mara\ufffdVell\ufffd"),
    );
    expect(new Set(tables.get("events")?.map(({ kind }) => kind))).toEqual(new Set(["talk\ufffd\ufffd"]));
    expect(new Set(tables.get("events")?.map(({ note }) => note))).toEqual(new Set(["Half \ufffd, whole 😀."]));
  }
  expect(textOf(files, "visit.jsonld")).toContain('"Mara\ufffdVell\ufffd"');
  expect(textOf(files, "visit.ics").replaceAll("\r\n ", "")).toContain("\r\nCATEGORIES:talk\ufffd\ufffd\r\n");
});
