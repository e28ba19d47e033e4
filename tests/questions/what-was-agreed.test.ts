import { expect, test } from "vitest";
import {
  agreements,
  findAgreements,
  getAgreement,
  getEvent,
  getParticipant,
  placesOf,
  referencesTo,
  signatoriesOf,
  statusOf,
  topicsOf,
} from "../../src/index.js";

test("What was signed?", () => {
  expect(findAgreements({ status: "signed" }).map(({ title }) => title)).toEqual([
    "Joint Declaration",
    "Intergovernmental and interdepartmental documents",
  ]);
});

test("Who signed the Joint Declaration?", () => {
  const names = signatoriesOf(getAgreement("joint-declaration")).map(({ name }) => name);
  expect(names).toEqual(["Kassym-Jomart Tokayev", "Recep Tayyip Erdoğan"]);
});

test("What did President Tokayev sign?", () => {
  expect(findAgreements({ signatory: "kassym-jomart-tokayev" }).map(({ id }) => id)).toEqual(["joint-declaration"]);
});

test("Who signed the other documents?", () => {
  expect(signatoriesOf(getAgreement("signed-documents"))).toEqual([]);
});

test("What is still only expected?", () => {
  expect(findAgreements({ expected: true }).map(({ id }) => id)).toEqual([
    "visa-free-regime",
    "maarif-schools",
    "institution-branches",
    "gaziantep-school",
  ]);
});

test("Which expected things are planned and nothing more?", () => {
  const planned = findAgreements({ expected: true, status: "planned" });
  expect(planned.map(({ id }) => id)).toEqual(["maarif-schools", "institution-branches"]);
});

test("What has been decided, but is not said to be in force?", () => {
  const [decision] = findAgreements({ status: "decided" });
  expect(decision?.title).toBe("Visa-free regime for citizens of Türkiye in Kazakhstan");
  expect(decision?.milestones.at(-1)).toEqual({ stage: "in-force", reached: false });
});

test("How far had the school in Gaziantep come as of the end of the visit?", () => {
  expect(statusOf(getAgreement("gaziantep-school"), "2025-07-29")).toBe("under-construction");
});

test("How far had the school in Gaziantep come as of November 2024?", () => {
  expect(statusOf(getAgreement("gaziantep-school"), "2024-11")).toBe("planned");
});

test("What began on the initiative of President Tokayev?", () => {
  const [school, ...others] = findAgreements({ initiator: "kassym-jomart-tokayev" });
  expect(school?.title).toBe("New school in the province of Gaziantep");
  expect(others).toEqual([]);
});

test("Is it said on whose initiative the schools of the Maarif Foundation are to open?", () => {
  expect(getParticipant(getAgreement("maarif-schools").initiator)).toBeUndefined();
});

test("Where are the schools of the Maarif Foundation to open?", () => {
  expect(placesOf(getAgreement("maarif-schools")).map(({ name }) => name)).toEqual(["Astana", "Almaty"]);
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
    "plan: maarif-schools",
    "plan: institution-branches",
    "project: gaziantep-school",
  ]);
});

test("Which subjects does the visa-free regime serve?", () => {
  const subjects = topicsOf(getAgreement("visa-free-regime")).map(({ label }) => label);
  expect(subjects).toEqual(["visas", "tourism", "bilateral relations"]);
});

test("Which fields did the council discuss?", () => {
  expect(topicsOf(getEvent("council-meeting")).map(({ label }) => label)).toEqual([
    "defence industry",
    "information technology",
    "artificial intelligence",
    "finance",
    "civil aviation",
    "culture",
    "education",
    "healthcare",
    "tourism",
  ]);
});

test("Which agreements lie in a field that the council discussed?", () => {
  const related = findAgreements({ topic: getEvent("council-meeting").topics });
  expect(related.map(({ id }) => id)).toEqual([
    "visa-free-regime",
    "maarif-schools",
    "institution-branches",
    "gaziantep-school",
  ]);
});

test("Of which agreements does a report give the title?", () => {
  const titled = agreements.filter(({ titleStatus }) => titleStatus !== "described");
  expect(titled.map(({ title }) => title)).toEqual(["Joint Declaration"]);
});

test("Of how many agreements do the sources not say who is bound by them?", () => {
  expect(findAgreements({ party: null })).toHaveLength(6);
  expect(agreements).toHaveLength(6);
});

test("What is told without the occasion on which it was agreed?", () => {
  expect(findAgreements({ event: null }).map(({ id }) => id)).toEqual([
    "visa-free-regime",
    "maarif-schools",
    "institution-branches",
    "gaziantep-school",
  ]);
});

test("Which number belongs to the schools of the Maarif Foundation?", () => {
  const [number, ...others] = referencesTo(getAgreement("maarif-schools"));
  expect(number?.record.id).toBe("maarif-schools-expected");
  expect(others).toEqual([]);
});
