import { expect, test } from "vitest";
import { filesOf } from "../../scripts/files/files-of.js";
import { readCsv } from "../../scripts/files/read-csv.js";
import { type AnyIds, dataset, type Visit } from "../../src/index.js";
import { islandWith } from "../island.js";
import { brunei, rome } from "./other-visits.js";
import { readCsvTables } from "./read-tables.js";

/** What Excel, LibreOffice or Google Sheets may take for a formula. A lone `=` is none. */
const FORMULA = /^(?!=$)(?:[\s\p{Cc}\p{Cf}]*[=+\-@＝＋－＠﹫]|[\t\r\n])/u;

const hostile = [
  '=HYPERLINK("http://evil","x")',
  "+1",
  "-1+1",
  "@SUM(A1)",
  "\t=1",
  "\r=1",
  "＝1",
  "'=1",
  "''-x",
  " =1",
  "\u200b=1",
  "\ufeff@x",
  // Where cells are divided by semicolons, as in Türkiye, or by tabs, quotes do not keep a text together.
  "a;=1+1;b",
  "a;'=1",
  "a; -1\t+1",
  'a "b"\r\n@x',
  'a;"=1+1;b',
  'a; ""\'+1',
];
const harmful = islandWith((draft) => {
  const [person] = draft.participants;
  if (person === undefined) throw new Error("the island has people");
  draft.participants.push(...hostile.map((name, at) => ({ ...person, id: `p${at}`, name })));
});

test.each<readonly [string, Visit<AnyIds>]>([
  ["this visit", dataset],
  ["a visit to Rome", rome],
  ["a visit to Brunei", brunei],
  ["a visit with formulas for names", harmful],
])("no cell of %s begins a formula, numbers below zero aside", (_name, visit) => {
  const cells = [...filesOf(visit, {})].flatMap(([path, text]) =>
    path.endsWith(".csv") ? readCsv(String(text)).flat() : [],
  );
  expect(cells.length).toBeGreaterThan(300);
  // What a program that divides by semicolons makes of a quotation mark at the beginning is nothing.
  const parts = cells.flatMap((cell) => [cell, ...cell.split(/[;\t\r\n]/).map((part) => part.replace(/^\s*"+/, ""))]);
  expect(parts.filter((part) => FORMULA.test(part) && !/^-\d+(?:\.\d+)?$/.test(part))).toEqual([]);
});

test("the texts themselves are there, after an apostrophe", () => {
  const files = filesOf(harmful, {});
  expect(String(files.get("csv/participants.csv"))).toContain("'=HYPERLINK(");
  const names = readCsvTables(files)
    .get("participants")
    ?.map(({ name }) => name);
  expect(names?.slice(-hostile.length)).toEqual(hostile);
});
