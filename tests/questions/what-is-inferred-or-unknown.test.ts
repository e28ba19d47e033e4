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

test("What was inferred about the signing?", () => {
  expect(getEvent("signing").inferred).toEqual(["participants.alparslan-bayraktar"]);
});

test("Is the host inferred, and which origins report the visit and its host?", () => {
  expect(visit.inferred).toBeUndefined();
  expect(witnessesOf(visit).map(({ origin }) => origin)).toEqual([
    "akorda",
    "hurriyet-daily-news",
    "times-of-central-asia",
    "daily-sabah",
    "anewz",
  ]);
});

test("Of which agreement is a signatory inferred?", () => {
  const [memorandum, ...others] = findAgreements({ inferred: "signatories" });
  expect(memorandum?.id).toBe("energy-memorandum");
  expect(others).toEqual([]);
});

test("Does any paraphrase say more than its source?", () => {
  expect(findStatements({ inferred: "summary" }).map(({ id }) => id)).toEqual([
    "tokayev-strong-results",
    "tokayev-highest-in-central-asia",
    "tokayev-support-for-initiatives",
  ]);
});

test("Of which events does a source state the day?", () => {
  const stated = events.filter(({ inferred }) => !inferred?.includes("date"));
  expect(stated.map(({ id }) => id)).toEqual([
    "arrival",
    "mausoleum-visit",
    "welcome-ceremony",
    "one-to-one-talks",
    "council-meeting",
    "signing",
    "press-conference",
    "award-ceremony",
  ]);
});

test("Is the departure known?", () => {
  expect(isEventId("departure")).toBe(false);
  expect(getGap("end-of-visit").question).toBe("When did Kassym-Jomart Tokayev leave Türkiye?");
});

test("What do the sources not say about earlier awards?", () => {
  expect(search("honours", { in: "gaps" }).map(({ record }) => record.question)).toEqual([
    "Which honours had Kassym-Jomart Tokayev declined?",
  ]);
});

test("What remains open about the documents?", () => {
  expect(search("documents", { in: "gaps" }).map(({ record }) => record.question)).toEqual([
    "What are the intergovernmental and interdepartmental documents called?",
    "Who signed each of the intergovernmental and interdepartmental documents?",
  ]);
});

test("Is the time of day of any event known?", () => {
  expect(getGap("clock-times").note).toMatch(/^No source gives the time of any event/);
});

test("What else is known of the conversation at the airport than the guest's thanks?", () => {
  const [thanks, ...others] = findStatements({ event: "airport-talk" });
  expect(thanks?.speaker).toBe("kassym-jomart-tokayev");
  expect(others).toEqual([]);
});
