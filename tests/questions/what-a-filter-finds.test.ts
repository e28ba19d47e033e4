import { expect, test } from "vitest";
import { findAgreements, findEvents, findFigures, findParticipants, findStatements } from "../../src/index.js";

const idsOf = (records: readonly { readonly id: string }[]): readonly string[] => records.map(({ id }) => id);

test("At which events did a company take part, and at which was somebody the host?", () => {
  expect(idsOf(findEvents({ organization: "yda-holding" }))).toEqual(["meeting-with-yda-holding"]);
  expect(idsOf(findEvents({ role: "host" }))).toEqual(["arrival", "welcome-ceremony"]);
});

test("Which events took place at an airport, by their words?", () => {
  expect(idsOf(findEvents({ text: "airport" }))).toEqual(["arrival", "airport-talk"]);
});

test("Whose country is inferred, and whom does the award report name?", () => {
  const companies = ["huseyin-arslan", "huseyin-barlin", "selman-alimoglu"];
  const others = ["askhat-khasenov", "ahmet-turkoglu", "talgat-aldybergenov"];
  expect(idsOf(findParticipants({ inferred: "country" }))).toEqual([...companies, ...others]);
  const named = ["kassym-jomart-tokayev", "recep-tayyip-erdogan", ...companies];
  expect(idsOf(findParticipants({ accordingTo: "qazinform-award" }))).toEqual(named);
  expect(idsOf(findParticipants({ source: "qazinform-award" }))).toEqual(named);
});

test("Which agreements are about energy, and which does the award report know?", () => {
  expect(idsOf(findAgreements({ text: "energy" }))).toEqual(["signed-documents", "energy-memorandum"]);
  expect(idsOf(findAgreements({ accordingTo: "qazinform-award" }))).toEqual(["joint-declaration", "signed-documents"]);
});

test("Which numbers are of 2024, in whole or in part?", () => {
  expect(idsOf(findFigures({ overlaps: "2024" }))).toEqual([
    "trade-turnover-2024-tokayev",
    "trade-turnover-2024-press",
    "kazakhstani-visitors-2024",
    "kazakhstan-gdp-growth-2024",
    "presidents-meetings",
  ]);
});

test("Which numbers about the present were stated at the award ceremony, and which are about students?", () => {
  expect(idsOf(findFigures({ statedAt: "award-ceremony", modality: "reported", unit: "people" }))).toEqual([
    "kazakhstani-students-in-turkiye",
    "kazakhstani-visitors-2024",
  ]);
  expect(idsOf(findFigures({ text: "students" }))).toEqual(["kazakhstani-students-in-turkiye"]);
});

test("Which numbers does the award report have beside those that were stated at the ceremony?", () => {
  const all = findFigures({ accordingTo: "qazinform-award" });
  const stated = findFigures({ statedAt: "award-ceremony" });
  expect(idsOf(all.filter((figure) => !stated.includes(figure)))).toEqual([
    "council-meeting-number",
    "documents-signed",
    "diplomats-at-award",
  ]);
});

test("Of which numbers is it inferred who stated them?", () => {
  expect(idsOf(findFigures({ inferred: "speaker" }))).toEqual([
    "kazakh-investment-tokayev",
    "orzax-products",
    "orzax-markets",
  ]);
});

test("What did the council report quote, and which award speech does the award report have?", () => {
  expect(findStatements({ source: "qazinform-council" })).toHaveLength(7);
  const told = findStatements({ accordingTo: "qazinform-award" });
  expect(idsOf(told)).toEqual(idsOf(findStatements({ source: "qazinform-award" })));
});
