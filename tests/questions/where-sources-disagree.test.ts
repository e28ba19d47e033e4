import { expect, test } from "vitest";
import {
  discrepancies,
  discrepanciesOf,
  findFigures,
  getAgreement,
  getDiscrepancy,
  getEvent,
  getFigure,
  witnessesOf,
} from "../../src/index.js";

test("Were eighteen documents signed or twenty, and who says which?", () => {
  const [dispute] = discrepanciesOf(getFigure("documents-signed"));
  expect(dispute?.sides.map((side) => [side.claim, ...witnessesOf(side).map(({ origin }) => origin)])).toEqual([
    ["Eighteen documents.", "akorda", "presidency-of-turkiye"],
    ["Twenty documents.", "anadolu-agency", "times-of-central-asia", "daily-sabah", "hurriyet-daily-news", "anewz"],
    ["More than twenty documents.", "ak-party"],
  ]);
});

test("Was the Joint Declaration signed after the council meeting?", () => {
  const [dispute] = discrepanciesOf(getAgreement("joint-declaration")).filter(({ id }) => id === "signing-time");
  expect(dispute?.sides.map((side) => [side.claim, ...witnessesOf(side).map(({ origin }) => origin)])).toEqual([
    ["After the meeting.", "akorda", "anadolu-agency"],
    ["During the meeting.", "daily-sabah"],
  ]);
});

test("Do the two countries aim at fifteen billion or at ten, and what explains it?", () => {
  const [dispute] = discrepanciesOf(getFigure("trade-turnover-target"));
  expect(dispute?.sides.map(({ claim }) => claim)).toEqual([
    "A turnover of $15 billion.",
    "A turnover of $10 billion.",
  ]);
  expect(dispute?.note).toContain("an older target");
});

test("Do the presidents agree on what Kazakhstan has invested in Türkiye?", () => {
  const [dispute] = discrepanciesOf(getFigure("kazakh-investment-tokayev"));
  expect(dispute?.sides.map(({ claim }) => claim)).toEqual(["More than $2.5 billion.", "Close to $1.5 billion."]);
});

test("Which numbers of President Erdoğan stand against other numbers?", () => {
  const his = findFigures({ speaker: "recep-tayyip-erdogan" });
  expect(his.filter((figure) => discrepanciesOf(figure).length > 0).map(({ id }) => id)).toEqual([
    "documents-signed-erdogan",
    "trade-turnover-target",
    "kazakh-investment-erdogan",
  ]);
});

test("Are the Joint Declaration and the council's decision one document?", () => {
  const [dispute] = discrepanciesOf(getAgreement("council-decision"));
  expect(dispute?.sides.map((side) => [side.claim, ...witnessesOf(side).map(({ origin }) => origin)])).toEqual([
    ["They are one document.", "cyprus-mail"],
    ["They are two documents.", "daily-sabah"],
  ]);
});

test("What do the sources say of a visa-free stay before the visit?", () => {
  const [, extended] = getDiscrepancy("visa-change").sides;
  expect(extended.claim).toBe("An existing visa-free stay is extended to 90 days.");
  expect(witnessesOf(extended).map(({ origin }) => origin)).toEqual([
    "anadolu-agency",
    "ak-party",
    "government-of-kazakhstan",
  ]);
});

test("Do the sources disagree about what the plant of Orzax Group will make?", () => {
  const [dispute] = discrepanciesOf(getAgreement("orzax-plant"));
  expect(dispute?.sides.map(({ claim }) => claim)).toEqual([
    '"Biological bacteria", as Trend writes.',
    "Dietary supplements.",
  ]);
});

test("Do the sources agree on the arrival and on the award?", () => {
  expect([getEvent("arrival"), getEvent("award-ceremony")].flatMap((event) => discrepanciesOf(event))).toEqual([]);
});

test("On which questions does each side have a single origin?", () => {
  const thin = discrepancies.filter(({ sides }) => sides.every((side) => witnessesOf(side).length === 1));
  expect(thin.map(({ id }) => id)).toEqual(["declaration-and-decision", "kazakh-investment", "orzax-product"]);
});

test("Do the two reports that were read whole contradict each other?", () => {
  const ofFounding = discrepancies.map(({ sides }) =>
    sides.filter(({ citations }) => citations.some(({ passage }) => passage)),
  );
  expect(ofFounding.filter((sides) => sides.length > 1)).toEqual([]);
});
