import { expect, test } from "vitest";
import {
  discrepancies,
  discrepanciesOf,
  findFigures,
  getAgreement,
  getDiscrepancy,
  getEvent,
  getFigure,
  getParticipant,
  getStatement,
  witnessesOf,
} from "../../src/index.js";

test("Were eighteen documents signed or twenty, and who says which?", () => {
  const [dispute] = discrepanciesOf(getFigure("documents-signed"));
  expect(dispute?.sides.map((side) => [side.claim, ...witnessesOf(side).map(({ origin }) => origin)])).toEqual([
    ["Eighteen.", "akorda", "presidency-of-turkiye", "commonspace"],
    ["Twenty.", "anadolu-agency", "ak-party", "izvestia", "caliber", "times-of-central-asia", "daily-sabah"],
    ["More than twenty.", "ak-party"],
  ]);
});

test("Do the two countries aim at fifteen billion or at ten, and what explains it?", () => {
  const [dispute] = discrepanciesOf(getFigure("trade-turnover-target"));
  expect(dispute?.sides.map(({ claim }) => claim)).toEqual(["Fifteen billion US dollars.", "Ten billion US dollars."]);
  expect(dispute?.note).toContain("the newer goal");
});

test("Do the presidents agree on what Kazakhstan has invested in Türkiye?", () => {
  const [dispute] = discrepanciesOf(getFigure("kazakh-investment-tokayev"));
  expect(dispute?.sides.map(({ claim }) => claim)).toEqual([
    "More than 2.5 billion US dollars.",
    "Close to 1.5 billion US dollars.",
  ]);
});

test("Which numbers of President Erdoğan stand against other numbers?", () => {
  const his = findFigures({ speaker: "recep-tayyip-erdogan" });
  expect(his.filter((figure) => discrepanciesOf(figure).length > 0).map(({ id }) => id)).toEqual([
    "documents-signed-erdogan",
    "trade-turnover-target",
    "turkish-investment-erdogan",
    "kazakh-investment-erdogan",
  ]);
});

test("Which disagreement does the school in Gaziantep stand in?", () => {
  const [dispute] = discrepanciesOf(getAgreement("gaziantep-school"));
  expect(dispute?.question).toBe("When was the earthquake that struck Gaziantep province?");
});

test("Whose office do the sources give differently?", () => {
  const [dispute] = discrepanciesOf(getParticipant("huseyin-arslan"));
  expect(dispute?.question).toBe("Which office does Hüseyin Arslan hold?");
});

test("Who calls the visit a working one?", () => {
  const working = getDiscrepancy("visit-kind").sides.find(({ claim }) => claim === "It was a working visit.");
  expect(working && witnessesOf(working).map(({ origin }) => origin)).toEqual(["ak-party", "times-of-central-asia"]);
});

test("Does anybody put the welcome to a second home elsewhere?", () => {
  const [dispute] = discrepanciesOf(getStatement("erdogan-second-homeland"));
  expect(dispute?.sides.map((side) => witnessesOf(side).map(({ origin }) => origin))).toEqual([
    ["akorda", "qazinform"],
    ["commonspace"],
  ]);
});

test("Do the sources agree on the arrival and on the award?", () => {
  expect([getEvent("arrival"), getEvent("award-ceremony")].flatMap((event) => discrepanciesOf(event))).toEqual([]);
});

test("On which questions does no side have a second witness?", () => {
  const thin = discrepancies.filter(({ sides }) => sides.every((side) => witnessesOf(side).length === 1));
  expect(thin.map(({ id }) => id)).toEqual([
    "trade-turnover-2025",
    "turkish-investment",
    "kazakh-investment",
    "kazakhstani-visitors",
    "arslan-office",
    "orzax-product",
    "declaration-moment",
  ]);
});

test("Do the founding reports contradict each other?", () => {
  const ofFounding = discrepancies.map(({ sides }) =>
    sides.filter(({ citations }) => citations.some(({ passage }) => passage)),
  );
  expect(ofFounding.filter((sides) => sides.length > 1)).toEqual([]);
});
