import { expect, test } from "vitest";
import {
  agreements,
  citationsOf,
  findAgreements,
  findEvents,
  findFigures,
  getAgreement,
  getEvent,
  getParticipant,
  getPlace,
  getTopic,
  statusOf,
  witnessesOf,
} from "../../src/index.js";

test("What was signed?", () => {
  expect(findAgreements({ status: "signed" }).map(({ id }) => id)).toEqual([
    "joint-declaration",
    "council-decision",
    "signed-documents",
    "energy-memorandum",
    "railway-agreement",
    "oil-companies-paper",
  ]);
});

test("Who signed the Joint Declaration?", () => {
  const names = getAgreement("joint-declaration").signatories?.map((id) => getParticipant(id).name);
  expect(names).toEqual(["Kassym-Jomart Tokayev", "Recep Tayyip Erdoğan"]);
});

test("What did President Tokayev sign?", () => {
  expect(findAgreements({ signatory: "kassym-jomart-tokayev" }).map(({ id }) => id)).toEqual([
    "joint-declaration",
    "council-decision",
  ]);
});

test("Which parties does the Joint Declaration bind?", () => {
  expect(findAgreements({ party: "TR" }).map(({ id }) => id)).toContain("joint-declaration");
  expect(getAgreement("joint-declaration")).toMatchObject({
    parties: ["KZ", "TR"],
    inferred: ["parties", "topics.turkic-cooperation", "milestones.signed.date"],
  });
});

test("Which origins report a decision of the council?", () => {
  expect(witnessesOf(getAgreement("council-decision")).map(({ origin }) => origin)).toEqual([
    "daily-sabah",
    "cyprus-mail",
  ]);
});

test("Who signed the memorandum on energy?", () => {
  const [signatory, ...others] = (getAgreement("energy-memorandum").signatories ?? []).map(getParticipant);
  expect(`${signatory?.name}, ${signatory?.roles[0]?.title}`).toBe(
    "Alparslan Bayraktar, Minister of Energy and Natural Resources",
  );
  expect(others).toEqual([]);
});

test("Which of the signed documents can be named?", () => {
  expect(findAgreements({ partOf: "signed-documents" }).map(({ id }) => id)).toEqual([
    "energy-memorandum",
    "railway-agreement",
    "oil-companies-paper",
  ]);
});

test("Which agreements are those of companies, and of which?", () => {
  const partners = findAgreements({ kind: "company-agreement" }).map(({ parties }) => parties);
  expect(partners).toEqual([
    ["kazakhstan-temir-zholy", "tcdd-tasimacilik"],
    ["turkish-petroleum-corporation", "kazmunaygas"],
  ]);
});

test("Which companies made their plans known at the time of the visit?", () => {
  const announced = findAgreements({ status: "announced" });
  expect(announced.map(({ title }) => title)).toEqual([
    "Plans of YDA Holding in Kazakhstan",
    "Orzax Group plant in Turkistan region",
  ]);
});

test("Is it known who signed the documents other than the Joint Declaration?", () => {
  expect(getAgreement("signed-documents").signatories).toBeUndefined();
});

test("What is still only expected?", () => {
  expect(findAgreements({ expected: true }).map(({ id }) => id)).toEqual([
    "maarif-schools",
    "institution-branches",
    "gaziantep-school",
    "yda-holding-plans",
    "orzax-plant",
  ]);
});

test("Which expected things have reached no stage yet?", () => {
  const planned = findAgreements({ expected: true, status: "planned" });
  expect(planned.map(({ id }) => id)).toEqual(["maarif-schools", "institution-branches"]);
});

test("What is in force, and is that stated?", () => {
  const [regime, ...others] = findAgreements({ status: "in-force" });
  expect(regime?.title).toBe("90-day visa-free regime for citizens of Türkiye in Kazakhstan");
  expect(regime?.inferred).toContain("milestones.in-force");
  expect(others).toEqual([]);
});

test("How far had the school in Gaziantep come as of the end of the visit?", () => {
  expect(statusOf(getAgreement("gaziantep-school"), "2025-07-29")).toBe("under-construction");
});

test("How far had the school in Gaziantep come as of November 2024?", () => {
  expect(statusOf(getAgreement("gaziantep-school"), "2024-11")).toBe("planned");
});

test("What began on the initiative of President Tokayev?", () => {
  const [school, ...others] = findAgreements({ initiator: "kassym-jomart-tokayev" });
  expect(school?.title).toBe("School in Nurdağı, Gaziantep province");
  expect(others).toEqual([]);
});

test("Is it said on whose initiative the schools of the Maarif Foundation are to open?", () => {
  expect(getParticipant(getAgreement("maarif-schools").initiator)).toBeUndefined();
});

test("Where are the schools of the Maarif Foundation to open?", () => {
  expect(getAgreement("maarif-schools").places?.map((id) => getPlace(id).name)).toEqual(["Astana", "Almaty"]);
});

test("What is to come to Almaty?", () => {
  const plans = findAgreements({ place: "almaty" });
  expect(plans.map(({ id }) => id)).toEqual(["maarif-schools", "institution-branches"]);
});

test("What is being built in Türkiye?", () => {
  expect(findAgreements({ place: "turkiye", status: "under-construction" }).map(({ id }) => id)).toEqual([
    "gaziantep-school",
  ]);
});

test("What was agreed in education?", () => {
  expect(findAgreements({ topic: "education" }).map(({ kind, id }) => `${kind}: ${id}`)).toEqual([
    "package: signed-documents",
    "plan: maarif-schools",
    "plan: institution-branches",
    "project: gaziantep-school",
  ]);
});

test("Which subjects does the visa-free regime serve?", () => {
  const subjects = getAgreement("visa-free-regime").topics?.map((id) => getTopic(id).label);
  expect(subjects).toEqual(["visas", "tourism", "bilateral relations"]);
});

test("Which subjects came up both in the one-on-one talks and at the press conference?", () => {
  const [alone, press] = [getEvent("one-to-one-talks").topics, getEvent("press-conference").topics];
  expect(alone?.filter((id) => press?.includes(id)).map((id) => getTopic(id).label)).toEqual([
    "bilateral relations",
    "trade",
    "business and investment",
    "defence industry",
    "energy",
    "transport",
    "security",
    "foreign policy",
  ]);
});

test("Where was artificial intelligence a subject, and of which agreements is it one?", () => {
  expect(findEvents({ topic: "artificial-intelligence" }).map(({ id }) => id)).toEqual(["council-meeting"]);
  expect(findAgreements({ topic: "artificial-intelligence" }).map(({ id }) => id)).toEqual(["signed-documents"]);
});

test("In which words does a Turkish paper add fields that the council discussed?", () => {
  const [words] = citationsOf(getEvent("council-meeting"), "topics.energy");
  expect(words?.quote).toBe("energy, the defense industry, agriculture, media");
});

test("Which plans and projects lie in a field that the council discussed?", () => {
  const related = findAgreements({ topic: getEvent("council-meeting").topics, kind: ["plan", "project"] });
  expect(related.map(({ id }) => id)).toEqual([
    "maarif-schools",
    "institution-branches",
    "gaziantep-school",
    "yda-holding-plans",
    "orzax-plant",
  ]);
});

test("Of which agreements does a source give the English title?", () => {
  const titled = agreements.filter(({ titleStatus }) => titleStatus !== "described");
  expect(titled.map(({ id, titleStatus }) => `${id}: ${titleStatus}`)).toEqual([
    "joint-declaration: reported",
    "council-decision: reported",
  ]);
});

test("Of how many agreements are the parties unknown?", () => {
  expect(findAgreements({ party: null })).toHaveLength(1);
  expect(agreements).toHaveLength(12);
});

test("Of which agreements is the occasion only inferred?", () => {
  expect(findAgreements({ event: null })).toEqual([]);
  expect(findAgreements({ inferred: "event" }).map(({ id }) => id)).toEqual([
    "council-decision",
    "energy-memorandum",
    "railway-agreement",
    "oil-companies-paper",
    "visa-free-regime",
    "maarif-schools",
    "institution-branches",
    "gaziantep-school",
    "yda-holding-plans",
  ]);
});

test("Which number belongs to the schools of the Maarif Foundation?", () => {
  const [number, ...others] = findFigures({ agreement: "maarif-schools" });
  expect(number?.id).toBe("maarif-schools-expected");
  expect(others).toEqual([]);
});
