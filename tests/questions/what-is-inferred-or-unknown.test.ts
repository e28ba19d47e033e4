import { expect, test } from "vitest";
import {
  events,
  findAgreements,
  findStatements,
  getEvent,
  getGap,
  isEventId,
  search,
  visit,
  witnessesOf,
} from "../../src/index.js";

test("What was inferred about the award ceremony?", () => {
  expect(getEvent("award-ceremony").inferred).toEqual(["date", "after"]);
});

test("Is the host the curators' guess, and on whose word is he the one who invited?", () => {
  expect(visit.inferred).toBeUndefined();
  expect(witnessesOf(visit).map(({ origin }) => origin)).toEqual([
    "akorda",
    "ak-party",
    "times-of-central-asia",
    "daily-sabah",
  ]);
});

test("Who signed by the curators' reading, and not by a page's word?", () => {
  const [memorandum, ...others] = findAgreements({ inferred: "signatories" });
  expect(memorandum?.id).toBe("energy-memorandum");
  expect(others).toEqual([]);
});

test("Which paraphrases say more than the words themselves?", () => {
  const filledIn = findStatements({ inferred: "summary" });
  expect(filledIn.map(({ id }) => id)).toEqual(["tokayev-highest-in-central-asia", "tokayev-support-for-initiatives"]);
});

test("Of which events does a page give the day itself?", () => {
  const stated = events.filter(({ inferred }) => !inferred?.includes("date"));
  expect(stated.map(({ id }) => id)).toEqual([
    "arrival",
    "mausoleum-visit",
    "welcome-ceremony",
    "one-to-one-talks",
    "council-meeting",
  ]);
});

test("Is the departure told of?", () => {
  expect(isEventId("departure")).toBe(false);
  expect(getGap("end-of-visit").question).toBe("When did Kassym-Jomart Tokayev leave Türkiye?");
});

test("What do the sources not say about earlier awards?", () => {
  expect(search("honours", { in: "gaps" }).map(({ record }) => record.question)).toEqual([
    "Which honours had Kassym-Jomart Tokayev declined before?",
  ]);
});

test("What remains open about the documents?", () => {
  expect(search("documents", { in: "gaps" }).map(({ record }) => record.question)).toEqual([
    "What are the signed documents called, and what do they provide?",
    "Who signed the documents beside the Joint Declaration?",
  ]);
});

test("Is it told at what time of day anything took place?", () => {
  expect(getGap("clock-times").note).toMatch(/^None of the pages read gives a clock time/);
});

test("What is known of the talk at the airport beyond the guest's thanks?", () => {
  const [thanks, ...others] = findStatements({ event: "airport-talk" });
  expect(thanks?.speaker).toBe("kassym-jomart-tokayev");
  expect(others).toEqual([]);
});
