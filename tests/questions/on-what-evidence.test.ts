import { expect, test } from "vitest";
import {
  citationsOf,
  citationUrl,
  discrepancies,
  findEvents,
  findFigures,
  findParticipants,
  getAgreement,
  getEvent,
  getFigure,
  getOrganization,
  getParticipant,
  getSource,
  getTopic,
  passages,
  recordsCiting,
  referencesTo,
  search,
  sources,
} from "../../src/index.js";

test("Which sentence does the visa-free regime rest on?", () => {
  const [{ source, passage }] = getAgreement("visa-free-regime").citations;
  expect(`${source} ${passage}`).toBe("qazinform-council 4.1");
});

test("Which words carry the date of the council meeting?", () => {
  const words = citationsOf(getEvent("council-meeting")).flatMap(({ quote }) => quote ?? []);
  expect(words).toEqual(["Tuesday, July 29"]);
});

test("How do I cite the number of documents in a footnote?", () => {
  const notes = citationsOf(getFigure("documents-signed"));
  expect(notes.map(({ source, passage }) => `${source.publisher}, ${source.published}, sentence ${passage}`)).toEqual([
    "Qazinform, 2025-07-30, sentence 25.2",
  ]);
});

test("How do I link to the very words of the trade target?", () => {
  const citation = getFigure("trade-turnover-target").citations.find(({ quote }) => quote !== undefined);
  expect(citation && citationUrl(citation)).toMatch(/622646#:~:text=15%20billion%20US%20dollars$/);
});

test("Whom does sentence 8.1 of the council report introduce?", () => {
  const people = findParticipants({ source: "qazinform-council", passage: "8.1" });
  expect(people.map(({ id }) => id)).toEqual(["serik-zhumangarin", "nurlan-sauranbayev", "hakan-fidan"]);
});

test("What does the last sentence of the award report bear out?", () => {
  const hits = recordsCiting({ source: "qazinform-award", passage: "25.2" });
  expect(hits.map(({ record }) => record.id)).toEqual(["signing", "signed-documents", "documents-signed"]);
});

test("Which events rest on both reports?", () => {
  const both = findEvents({ source: { all: ["qazinform-council", "qazinform-award"] } });
  expect(both).toHaveLength(8);
  expect(both).not.toContain(getEvent("signing"));
});

test("Which numbers are in the council report?", () => {
  expect(findFigures({ source: "qazinform-council" }).map(({ id }) => id)).toEqual([
    "visa-free-days",
    "maarif-schools-expected",
    "abai-anniversary",
    "trade-turnover-target",
  ]);
});

test("How many independent accounts do the two reports pass on?", () => {
  expect(new Set(sources.map(({ origin }) => origin)).size).toBe(1);
});

test("Do the reports contradict each other?", () => {
  expect(discrepancies).toEqual([]);
});

test("What is missing from the page of the award report as it was read?", () => {
  expect(getSource("qazinform-award").lacks).toEqual(["headline", "lead"]);
});

test("Which sentences were set aside, and why?", () => {
  const aside = passages.flatMap(({ passages: own }) => own).filter(({ setAside }) => setAside !== undefined);
  expect(aside.map(({ id, setAside }) => `${id} ${setAside}`)).toEqual([
    "1.1 page-furniture",
    "2.1 photo-credit",
    "12.1 photo-credit",
    "14.1 photo-credit",
  ]);
});

test("What is there on artificial intelligence, in whatever collection?", () => {
  expect(referencesTo(getTopic("artificial-intelligence")).map(({ record }) => record.id)).toEqual([
    "council-meeting",
    "tokayev-four-priorities",
  ]);
});

test("Where does the earthquake come up?", () => {
  const [only, ...others] = search("earthquake");
  expect(only?.record).toBe(getAgreement("gaziantep-school"));
  expect(others).toEqual([]);
});

test("Where do the United Nations come up, and in which field?", () => {
  const [only, ...others] = referencesTo(getOrganization("united-nations"));
  expect(`${only?.record.id}: ${only?.field}`).toBe("tokayev-united-nations-reform: about");
  expect(others).toEqual([]);
});

test("Where does the Foreign Minister of Türkiye come up?", () => {
  const mentions = referencesTo(getParticipant("hakan-fidan"));
  expect(mentions.map(({ record, field }) => `${record.id}: ${field}`)).toEqual(["council-meeting: participants"]);
});
