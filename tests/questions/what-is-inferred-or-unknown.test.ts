import { expect, test } from "vitest";
import {
  events,
  findParticipants,
  findStatements,
  gaps,
  getEvent,
  getGap,
  isEventId,
  search,
  visit,
} from "../../src/index.js";

test("What was inferred about the award ceremony?", () => {
  expect(getEvent("award-ceremony").inferred).toEqual(["date", "after"]);
});

test("Does a report call anybody the host?", () => {
  expect(visit.inferred).toContain("host");
});

test("Of whom was the country worked out?", () => {
  const [person, ...others] = findParticipants({ inferred: "country" });
  expect(person?.name).toBe("Nurlan Sauranbayev");
  expect(others).toEqual([]);
});

test("Which paraphrases say more than the words themselves?", () => {
  const filledIn = findStatements({ inferred: "summary" });
  expect(filledIn.map(({ id }) => id)).toEqual(["tokayev-highest-in-central-asia", "tokayev-support-for-initiatives"]);
});

test("Of which events does a report give the day itself?", () => {
  const stated = events.filter(({ inferred }) => !inferred?.includes("date"));
  expect(stated.map(({ id }) => id)).toEqual(["arrival", "mausoleum-visit", "council-meeting"]);
});

test("Is the departure told of?", () => {
  expect(isEventId("departure")).toBe(false);
  expect(getGap("end-of-visit").question).toBe("When did Kassym-Jomart Tokayev leave Türkiye?");
});

test("What do the sources not say about the award?", () => {
  expect(search("award", { gaps }).map(({ record }) => record.question)).toEqual([
    "What is the award called?",
    "On which day and where was the award presented?",
  ]);
});

test("What remains open about the documents?", () => {
  expect(search("documents", { gaps }).map(({ record }) => record.id)).toEqual([
    "council-venue",
    "document-titles",
    "document-signatories",
  ]);
});

test("What did the two presidents talk about at the airport?", () => {
  expect(getGap("airport-talk-content").note).toBe("Both reports call the talk brief and say nothing of its subject.");
});
