import { expect, test } from "vitest";
import {
  citationsOf,
  findFigures,
  findStatements,
  formatFigure,
  getEvent,
  getParticipant,
  getStatement,
  getTopic,
  search,
} from "../../src/index.js";

test("What did Tokayev say about the United Nations?", () => {
  const [reform] = findStatements({ speaker: "kassym-jomart-tokayev", about: "united-nations" });
  expect(reform?.summary).toMatch(/^Said that Kazakhstan supports United Nations reform/);
});

test("What did Erdoğan say at the council meeting?", () => {
  const said = findStatements({ speaker: "recep-tayyip-erdogan", event: "council-meeting" });
  expect(said.map(({ id }) => id)).toEqual([
    "erdogan-second-homeland",
    "erdogan-abai-congratulation",
    "erdogan-special-importance",
    "erdogan-strategic-partnership",
    "erdogan-positive-momentum",
    "erdogan-trading-partner",
  ]);
});

test("What did Erdoğan say of Tokayev himself at the award ceremony?", () => {
  const said = findStatements({
    speaker: "recep-tayyip-erdogan",
    about: "kassym-jomart-tokayev",
    event: "award-ceremony",
  });
  expect(said.map(({ id }) => id)).toEqual([
    "erdogan-on-tokayev-contribution",
    "erdogan-centre-of-peace",
    "erdogan-true-friend",
    "erdogan-honour-to-present",
  ]);
});

test("Which poet did Erdoğan recall, and which anniversary?", () => {
  const [anniversary] = findFigures({ measure: "anniversary", speaker: "recep-tayyip-erdogan" });
  expect(anniversary?.label).toBe("anniversary of the birth of Abai Kunanbayev");
  expect(formatFigure(anniversary)).toBe("180th");
});

test("What had Tokayev done with earlier honours?", () => {
  const [declined] = findStatements({ speaker: "kassym-jomart-tokayev", topic: "honours", text: "declined" });
  expect(declined?.summary).toContain("consistently declined honours and awards");
});

test("In how many ways did Tokayev speak of the award?", () => {
  expect(findStatements({ speaker: "kassym-jomart-tokayev", topic: "honours" })).toHaveLength(6);
});

test("Which country was the first to recognise the independence of Kazakhstan, and who said so?", () => {
  const [recognition] = findStatements({ text: "recognise independence" });
  expect(recognition?.summary).toContain("Türkiye as the first country to recognise its independence");
  expect(getParticipant(recognition?.speaker)?.name).toBe("Kassym-Jomart Tokayev");
});

test("Who spoke about the Organization of Turkic States?", () => {
  const said = findStatements({ about: "organization-of-turkic-states" });
  expect(said.map(({ speaker }) => getParticipant(speaker)?.name)).toEqual([
    "Kassym-Jomart Tokayev",
    ...["Recep Tayyip Erdoğan", "Recep Tayyip Erdoğan", "Recep Tayyip Erdoğan"],
  ]);
});

test("What was said about Russia and Ukraine?", () => {
  const [mediation, ...others] = findStatements({ about: { all: ["RU", "UA"] } });
  expect(mediation?.summary).toBe("Underscored Türkiye's mediating role in resolving the Russian-Ukrainian conflict.");
  expect(others).toEqual([]);
});

test("Which fields does Kazakhstan give priority to?", () => {
  expect(getStatement("tokayev-four-priorities").topics?.map((id) => getTopic(id).label)).toEqual([
    "digitalisation",
    "artificial intelligence",
    "transport",
    "agriculture",
    "infrastructure",
    "energy",
    "industry",
  ]);
});

test("In which fields does Türkiye want more of the present momentum?", () => {
  const fields = getStatement("erdogan-positive-momentum").topics?.map(getTopic);
  expect(fields?.map(({ label }) => label)).toEqual(["trade", "defence industry", "agriculture", "tourism", "culture"]);
});

test("Which statements touch on security?", () => {
  expect(findStatements({ topic: "security" }).map(({ id }) => id)).toEqual([
    "tokayev-on-erdogan-statesman",
    "tokayev-common-stance",
    "erdogan-centre-of-peace",
    "erdogan-security-cooperation",
  ]);
});

test("What did Erdoğan say at the press conference?", () => {
  const said = findStatements({ speaker: "recep-tayyip-erdogan", event: "press-conference" });
  expect(said.map(({ id }) => id)).toEqual([
    "erdogan-largest-partner",
    "erdogan-visa-extension",
    "erdogan-defence-projects",
    "erdogan-security-cooperation",
    "erdogan-gaza",
    "erdogan-gaza-appeal",
    "erdogan-tourists",
    "erdogan-turkish-cypriots",
    "erdogan-turkic-world",
    "erdogan-informal-summit",
    "erdogan-pleased-to-host",
    "erdogan-enhanced-partnership",
    "erdogan-oil-transit",
    "erdogan-middle-corridor",
  ]);
});

test("What did Tokayev say at the airport, and in which language is it quoted?", () => {
  const [thanks] = findStatements({ speaker: "kassym-jomart-tokayev", event: "airport-talk" });
  const languages = thanks && citationsOf(thanks).map(({ source }) => source.language);
  expect([...new Set(languages)]).toEqual(["en"]);
});

test("Who spoke of a homeland?", () => {
  const [hit] = search("homeland");
  expect(hit?.record).toBe(getStatement("erdogan-second-homeland"));
});

test("What concerns foreign policy and the relations of the two countries at once?", () => {
  const [both] = findStatements({ topic: { all: ["foreign-policy", "bilateral-relations"] } });
  expect(both?.summary).toBe("Said that Türkiye has a special place in Kazakhstan's diplomacy.");
});

test("On what sort of occasion did Tokayev speak of religion?", () => {
  const [religion] = findStatements({ speaker: "kassym-jomart-tokayev", text: "religion" });
  expect(getEvent(religion?.event)?.kind).toBe("award");
});

test("Which view of the council meeting is told of both sides, and of nobody by name?", () => {
  const views = findStatements({ speaker: null, event: "council-meeting" });
  expect(views.map(({ id }) => id)).toEqual(["participants-educational-ties", "sides-middle-corridor"]);
});

test("Which words of the three ministers are on record?", () => {
  expect(findStatements({ speaker: ["serik-zhumangarin", "nurlan-sauranbayev", "hakan-fidan"] })).toEqual([]);
});

test("Which numbers did Tokayev give on tourism?", () => {
  const numbers = findFigures({ speaker: "kassym-jomart-tokayev", topic: "tourism" });
  expect(numbers.map(({ id }) => id)).toEqual(["kazakhstani-visitors-2024", "kazakhstani-visitors-2025"]);
});

test("Which statements at the award ceremony name Erdoğan as the one of whom they speak?", () => {
  const about = findStatements({ about: "recep-tayyip-erdogan", event: "award-ceremony" });
  expect(about.map(({ id }) => id)).toEqual([
    "tokayev-award-thanks",
    "tokayev-on-erdogan-statesman",
    "tokayev-on-erdogan-policy",
    "tokayev-turkiye-recognition",
    "tokayev-turkiye-golden-age",
    "tokayev-on-erdogan-contribution",
    "tokayev-support-for-initiatives",
  ]);
});
