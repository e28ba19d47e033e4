import { expect, test } from "vitest";
import {
  compareDates,
  dateBounds,
  eventsAfter,
  eventsBefore,
  findAgreements,
  findEvents,
  findFigures,
  formatDate,
  getAgreement,
  getEvent,
  getSource,
  orderOf,
  sources,
  timeline,
  visit,
} from "../../src/index.js";

test("On which days did the visit take place?", () => {
  expect(visit.days.map((day) => formatDate(day, "en-GB"))).toEqual(["28 July 2025", "29 July 2025"]);
});

test("How would a Turkish newspaper write the day of the arrival?", () => {
  expect(formatDate(getEvent("arrival").date, "tr")).toBe("28 Temmuz 2025");
});

test("What happened on the first day?", () => {
  const [first] = timeline();
  expect(first?.events.map(({ id }) => id)).toEqual([
    ...["arrival", "guard-of-honour", "airport-talk", "oil-companies-meeting"],
  ]);
});

test("Which is the last day of which anything is told?", () => {
  expect(timeline().at(-1)?.date).toBe("2025-07-29");
});

test("What did the President do on 30 July?", () => {
  expect(findEvents({ date: "2025-07-30", participant: "kassym-jomart-tokayev" })).toEqual([]);
});

test("What happened during the arrival?", () => {
  const parts = findEvents({ partOf: "arrival" });
  expect(parts.map(({ title }) => title)).toEqual([
    "Guard of honour at the aircraft",
    "Brief conversation at the airport",
  ]);
});

test("What happened on the 29th at the palace?", () => {
  expect(findEvents({ date: "2025-07-29", place: "presidential-palace" }).map(({ id }) => id)).toEqual([
    "welcome-ceremony",
    "one-to-one-talks",
    "council-meeting",
    "signing",
    "press-conference",
    "award-ceremony",
  ]);
});

test("What is known to have come before the council met, on the same day?", () => {
  const earlier = findEvents({ date: "2025-07-29" }, eventsBefore(getEvent("council-meeting")));
  expect(earlier.map(({ id }) => id)).toEqual([
    "mausoleum-visit",
    "meeting-with-yda-holding",
    "welcome-ceremony",
    "one-to-one-talks",
  ]);
});

test("What came after the council meeting?", () => {
  const later = eventsAfter(getEvent("council-meeting"));
  expect(later.map(({ id }) => id)).toEqual(["signing", "press-conference", "award-ceremony"]);
});

test("What came between the welcome and the press conference?", () => {
  const between = eventsBefore(getEvent("press-conference"), eventsAfter(getEvent("welcome-ceremony")));
  expect(between.map(({ id }) => id)).toEqual(["one-to-one-talks", "council-meeting", "signing"]);
});

test("Which talks came after the visit to the mausoleum?", () => {
  const talks = findEvents({ kind: "talk" }, eventsAfter(getEvent("mausoleum-visit")));
  expect(talks.map(({ id }) => id)).toEqual([
    "meeting-with-yda-holding",
    "meeting-with-s-sistem-lojistik",
    "meeting-with-orzax-group",
    "one-to-one-talks",
  ]);
});

test("Do the sources say which came first, the signing or the award?", () => {
  const award = getEvent("award-ceremony");
  expect(eventsBefore(award)).not.toContain(getEvent("signing"));
  expect(eventsAfter(award)).not.toContain(getEvent("signing"));
});

test("When did the building of the school in Gaziantep begin?", () => {
  const begun = getAgreement("gaziantep-school").milestones.find(({ stage }) => stage === "under-construction");
  expect(begun?.date).toBe("2024-12-19");
});

test("Had the building begun before the President arrived?", () => {
  const [begun] = getAgreement("gaziantep-school").milestones;
  expect(orderOf(begun.date, getEvent("arrival"))).toBe("before");
});

test("Is it certain that the school will be in service within a year of the visit?", () => {
  const inService = getAgreement("gaziantep-school").milestones.find(({ stage }) => stage === "commissioned");
  expect(inService?.date).toBe("2026");
  expect(orderOf(inService?.date, "2026-07-29")).toBeUndefined();
});

test("Which agreements are to make a step after the visit, on a date that is given?", () => {
  expect(findAgreements({ date: "2025-07-30/.." }).map(({ id }) => id)).toEqual([
    "visa-free-regime",
    "gaziantep-school",
  ]);
});

test("What may be finished in the second half of 2026, though it is not certain?", () => {
  const possible = findAgreements({ overlaps: "2026-07/2026-12", expected: true });
  expect(possible.map(({ title }) => title)).toEqual(["School in Nurdağı, Gaziantep province"]);
  expect(findAgreements({ date: "2026-07/2026-12" })).toEqual([]);
});

test("Which numbers of the economy are for 2025 or a part of it?", () => {
  const ofThisYear = findFigures({ period: "2025", topic: ["trade", "economic-growth"] });
  expect(ofThisYear.map(({ period, id }) => `${period}: ${id}`)).toEqual([
    "2025-01/2025-06: kazakhstan-gdp-growth-2025-first-half",
    "2025: kazakhstan-gdp-2025",
  ]);
});

test("From which day to which does the first half of the year run?", () => {
  const [growth] = findFigures({ measure: "gdp-growth", period: "2025" });
  expect(dateBounds(growth?.period)).toEqual({ first: "2025-01-01", last: "2025-06-30" });
});

test("Of the pages about the visit, which came out first, and which last?", () => {
  const byDate = sources
    .filter(({ published = "" }) => published >= "2025")
    .sort((a, b) => compareDates(a.published, b.published));
  expect(byDate[0]?.id).toBe("qazinform-orzax-april");
  expect(byDate.at(-1)?.id).toBe("yenisafak-oil-fields");
});

test("Did the report on the award come out after the award was presented?", () => {
  expect(orderOf(getEvent("award-ceremony"), getSource("qazinform-award").published)).toBe("before");
});
