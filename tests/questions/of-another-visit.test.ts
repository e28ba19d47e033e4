import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import {
  accordingTo,
  attendanceOf,
  citationsOf,
  discrepanciesOf,
  findAgreements,
  findEvents,
  findFigures,
  gapsOf,
  getDiscrepancy,
  getEvent,
  getFigure,
  statusOf,
  timeline,
} from "../../src/index.js";
import { parseVisit } from "../../src/schema.js";

const visit = parseVisit(
  JSON.parse(readFileSync(new URL("../visits/erdogan-rome-2021.json", import.meta.url), "utf8")),
);

const idsOf = (records: readonly { readonly id: string }[]): readonly string[] => records.map(({ id }) => id);

test("What happened on the second day of the summit, for certain and possibly?", () => {
  const certain = findEvents({ date: "2021-10-31" }, visit);
  expect(idsOf(certain)).toEqual([
    "g20-summit",
    "biden-talks",
    "macron-talks",
    "merkel-talks",
    "michel-talks",
    "press-conference",
  ]);
  const possible = findEvents({ overlaps: "2021-10-31" }, visit).filter((event) => !certain.includes(event));
  expect(idsOf(possible)).toEqual(["protocol-offer", "in-flight-talk"]);
});

test("What happened on 30 October, for certain and possibly?", () => {
  const certain = findEvents({ date: "2021-10-30" }, visit);
  expect(idsOf(certain)).toEqual(["g20-summit", "draghi-talks", "von-der-leyen-talks"]);
  const possible = findEvents({ overlaps: "2021-10-30" }, visit).filter((event) => !certain.includes(event));
  expect(idsOf(possible)).toEqual(["arrival-in-rome", "protocol-offer"]);
});

test("What was cancelled, and what does a timeline show without it?", () => {
  expect(idsOf(findEvents({ status: "cancelled" }, visit))).toEqual(["glasgow-stay", "glasgow-biden-meeting"]);
  const tookPlace = timeline(findEvents({ status: null }, visit)).flatMap(({ events }) => events);
  expect(new Set(tookPlace).size).toBe(13);
  expect(new Set(timeline(visit).flatMap(({ events }) => events)).size).toBe(15);
});

test("Which events lasted longer than a day?", () => {
  expect(idsOf(visit.events.filter(({ until }) => until !== undefined))).toEqual(["g20-summit", "glasgow-stay"]);
});

test("Of which events is the day uncertain?", () => {
  expect(idsOf(visit.events.filter(({ date }) => date.includes("/")))).toEqual([
    "arrival-in-rome",
    "protocol-offer",
    "in-flight-talk",
    "glasgow-biden-meeting",
  ]);
});

test("Who disagrees about why he did not go to Glasgow?", () => {
  const [demands, fear, ...others] = getDiscrepancy("cancellation-reason", visit)?.sides ?? [];
  expect(new Set(demands?.citations.map(({ source }) => source))).toEqual(
    new Set(["twohaber-return", "mee-glasgow", "aawsat-glasgow"]),
  );
  expect(fear?.citations.map(({ source }) => source)).toEqual(["osn-glasgow"]);
  expect(others).toEqual([]);
});

test("Who disagrees about who refused the security protocol?", () => {
  const sides = getDiscrepancy("who-refused", visit)?.sides ?? [];
  expect(sides.map(({ citations }) => citations.map(({ source }) => source))).toEqual([
    ["mee-glasgow"],
    ["aawsat-glasgow"],
  ]);
});

test("What is disputed about the arrival, and on which sides does it stand?", () => {
  const [dispute, ...others] = discrepanciesOf(getEvent("arrival-in-rome", visit), visit);
  expect(dispute?.id).toBe("arrival-day");
  expect(dispute?.sides.map(({ records }) => records)).toEqual([["arrival-in-rome"], ["arrival-in-rome"]]);
  expect(others).toEqual([]);
});

test("Which figures did Recep Tayyip Erdoğan state, and where?", () => {
  const his = findFigures({ speaker: "recep-tayyip-erdogan" }, visit);
  expect(his.map(({ id, statedAt }) => `${id}: ${statedAt}`)).toEqual([
    "f-35-payment: in-flight-talk",
    "greek-debt: in-flight-talk",
    "trade-target-italy: press-conference",
  ]);
});

test("Which figures did an organization state?", () => {
  const theirs = findFigures({ speaker: idsOf(visit.organizations) }, visit);
  expect(theirs.map(({ id, speaker }) => `${id}: ${speaker}`)).toEqual([
    "biden-talks-length-expected: white-house",
    "vaccination-target: g20",
    "minimum-tax-rate: g20",
  ]);
});

test("Which events had both Erdoğan and the foreign minister, and according to which page?", () => {
  const both = { participant: { all: ["recep-tayyip-erdogan", "mevlut-cavusoglu"] } };
  const found = findEvents(both, visit);
  expect(idsOf(found)).toEqual([
    "arrival-in-rome",
    "draghi-talks",
    "von-der-leyen-talks",
    "biden-talks",
    "merkel-talks",
    "return-to-istanbul",
  ]);
  expect(findEvents({ ...both, status: null }, visit)).toEqual(found);
  expect(findEvents({ ...both, accordingTo: ["sabah-biden", "odatv-biden"] }, visit)).toEqual([]);
  expect(idsOf(findEvents({ ...both, accordingTo: "bianet-biden" }, visit))).toEqual(["biden-talks"]);
});

test("Which events had both Erdoğan and Joe Biden, or were to have them?", () => {
  const both = { participant: { all: ["recep-tayyip-erdogan", "joe-biden"] } };
  expect(idsOf(findEvents({ ...both, status: null }, visit))).toEqual(["g20-summit", "biden-talks"]);
  expect(idsOf(findEvents({ ...both, status: "cancelled" }, visit))).toEqual(["glasgow-biden-meeting"]);
  expect(idsOf(findEvents({ ...both, inferred: "participants.joe-biden" }, visit))).toEqual(["g20-summit"]);
});

test("Which agreements are adopted, ratified, decided or only proposed, and which are not yet in force?", () => {
  expect(visit.agreements.map((agreement) => `${agreement.id}: ${statusOf(agreement)}`)).toEqual([
    "rome-communique: adopted",
    "global-minimum-tax: decided",
    "joint-mechanism: decided",
    "f-16-supply: proposed",
    "paris-agreement: ratified",
  ]);
  expect(idsOf(findAgreements({ expected: true }, visit))).toEqual(["global-minimum-tax"]);
});

test("Which page carries the time of the return, and which its day?", () => {
  const landing = getEvent("return-to-istanbul", visit);
  expect(landing?.time).toBe("00:20");
  expect(citationsOf(landing, "time", visit).map(({ source }) => source.id)).toEqual(["haberiskelesi-return"]);
  // The one page that names a day says "Monday".
  expect(landing?.inferred).toContain("date");
  expect(citationsOf(landing, "date", visit)).toEqual([]);
  const told = accordingTo(landing, "haberiskelesi-return");
  expect(told).toMatchObject({ time: "00:20", place: "ataturk-airport" });
  expect(told?.participants).toHaveLength(attendanceOf(landing, visit).length);
  expect(told?.date).toBeUndefined();
});

test("How long did the talks with Joe Biden last, and what does no page say of them?", () => {
  const lengths = findFigures({ event: "biden-talks", measure: "meeting-length", modality: "reported" }, visit);
  expect(lengths.map(({ comparator, value, unit }) => `${comparator} ${value} ${unit}`)).toEqual([
    "~ 55 minutes",
    "~ 65 minutes",
    "= 70 minutes",
  ]);
  const disputes = lengths.flatMap((figure) => discrepanciesOf(figure, visit));
  expect(idsOf(disputes)).toEqual(["biden-talks-duration", "biden-talks-duration", "biden-talks-duration"]);
  const expected = getFigure("biden-talks-length-expected", visit);
  expect(expected).toMatchObject({ value: 20, modality: "forecast" });
  expect(discrepanciesOf(expected, visit)).toEqual([]);
  expect(idsOf(gapsOf(getEvent("biden-talks", visit), visit))).toEqual(["biden-talks-start"]);
  expect(idsOf(gapsOf(getEvent("glasgow-stay", visit), visit))).toEqual(["other-country", "vehicles-asked-for"]);
});
