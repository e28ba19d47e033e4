import { expect, test } from "vitest";
import {
  accordingTo,
  agreements,
  citationsOf,
  events,
  findAgreements,
  findEvents,
  findFigures,
  getAgreement,
  getEvent,
  getFigure,
  getOrganization,
  getParticipant,
  getSource,
  getTopic,
  passages,
  recordsCiting,
  referencesTo,
  search,
  sources,
  witnessesOf,
} from "../../src/index.js";

test("Which sentence supports the visa-free regime?", () => {
  const [{ source, passage }] = getAgreement("visa-free-regime").citations;
  expect(`${source} ${passage}`).toBe("qazinform-council 4.1");
});

test("Which words of the award report support the date of the council meeting?", () => {
  const cited = citationsOf(getEvent("council-meeting"), "date").filter(
    ({ source }) => source.id === "qazinform-award",
  );
  expect(cited.flatMap(({ quote }) => quote ?? [])).toEqual(["Tuesday, July 29"]);
});

test("How do I cite the first source for the number of documents in a footnote?", () => {
  const [{ source, passage }] = citationsOf(getFigure("documents-signed"));
  expect(`${source.publisher}, ${source.published}, sentence ${passage}`).toBe("Qazinform, 2025-07-30, sentence 25.2");
});

test("How many independent sources give the number of documents, and not only who signed them?", () => {
  const figure = getFigure("documents-signed");
  expect(witnessesOf(figure, "value").map(({ origin }) => origin)).toEqual(["akorda", "presidency-of-turkiye"]);
  expect(witnessesOf(figure).length).toBe(3);
});

test("How do I link to the very words of the trade target?", () => {
  const citation = citationsOf(getFigure("trade-turnover-target")).find(({ quote }) => quote !== undefined);
  expect(citation?.url).toMatch(/622646#:~:text=15%20billion%20US%20dollars$/);
});

test("Whom does sentence 8.1 of the council report introduce?", () => {
  const hits = recordsCiting({ source: "qazinform-council", passage: "8.1" });
  const people = hits.flatMap(({ collection, record }) => (collection === "participants" ? [record] : []));
  expect(people.map(({ id }) => id)).toEqual(["serik-zhumangarin", "nurlan-sauranbayev", "hakan-fidan"]);
});

test("What does the last sentence of the award report support?", () => {
  const hits = recordsCiting({ source: "qazinform-award", passage: "25.2" });
  expect(hits.map(({ collection, record }) => `${collection}: ${record.id}`)).toEqual([
    "events: signing",
    "agreements: signed-documents",
    "figures: documents-signed",
    "discrepancies: documents-signed-count",
  ]);
});

test("Which subjects of the council meeting does the first report name?", () => {
  const told = accordingTo(getEvent("council-meeting"), "qazinform-council");
  expect(told?.topics?.map((id) => getTopic(id).label)).toEqual([
    ...[
      "defence industry",
      "information technology",
      "artificial intelligence",
      "finance",
      "civil aviation",
      "culture",
    ],
    ...["education", "healthcare", "tourism"],
  ]);
});

test("Which event does the award report place at the presidential palace?", () => {
  const events = findEvents({ place: "presidential-palace", accordingTo: "qazinform-award" });
  expect(events.map(({ title }) => title)).toEqual(["Official welcome ceremony"]);
});

test("Which events rest on both reports?", () => {
  const both = findEvents({ source: { all: ["qazinform-council", "qazinform-award"] } });
  expect(both).toHaveLength(7);
  expect(both).not.toContain(getEvent("signing"));
});

test("Which numbers are in the council report?", () => {
  expect(findFigures({ source: "qazinform-council" }).map(({ id }) => id)).toEqual([
    "visa-free-days",
    "maarif-schools-expected",
    "abai-anniversary",
    "trade-turnover-target",
  ]);
});

test("How many sources are there, and how many independent origins?", () => {
  expect(sources).toHaveLength(57);
  expect(new Set(sources.map(({ origin }) => origin)).size).toBe(19);
});

test("Are the two reports that were read whole independent of each other?", () => {
  const founding = [getSource("qazinform-council"), getSource("qazinform-award")];
  expect(founding.map(({ origin }) => origin)).toEqual(["akorda", "akorda"]);
});

test("Which origin other than Kazakhstan's presidential press service reports the award?", () => {
  const witnesses = witnessesOf(getEvent("award-ceremony")).filter(({ origin }) => origin !== "akorda");
  expect(witnesses.map(({ origin }) => origin)).toEqual(["wikipedia", "anadolu-agency"]);
});

test("Which events have a single origin?", () => {
  const alone = events.filter((event) => witnessesOf(event).length === 1);
  expect(alone.map(({ id }) => id)).toEqual([
    "guard-of-honour",
    "airport-talk",
    "railway-port-talks",
    "mausoleum-visit",
    "meeting-with-yda-holding",
    "meeting-with-s-sistem-lojistik",
    "meeting-with-orzax-group",
  ]);
});

test("Which agreements have a single origin?", () => {
  const alone = agreements.filter((agreement) => witnessesOf(agreement).length === 1);
  expect(alone.map(({ id }) => id)).toEqual(["maarif-schools", "institution-branches", "yda-holding-plans"]);
});

test("Which event has the most independent origins?", () => {
  const [best] = [...events].sort((a, b) => witnessesOf(b).length - witnessesOf(a).length);
  expect(best?.id).toBe("signing");
});

test("Which sources are in Turkish?", () => {
  const inTurkish = sources.filter(({ language }) => language === "tr").map(({ publisher }) => publisher);
  expect([...new Set(inTurkish)]).toEqual(["Objektürk Haber", "Yeni Şafak", "Haberler.com", "NTV", "Sabah"]);
});

test("Which agreements does the one source in Bengali support?", () => {
  const [bengali] = sources.filter(({ language }) => language === "bn");
  expect(findAgreements({ source: bengali?.id }).map(({ id }) => id)).toEqual([
    "signed-documents",
    "railway-agreement",
    "oil-companies-paper",
  ]);
});

test("What is missing from the page of the award report as it was read?", () => {
  expect(getSource("qazinform-award").lacks).toEqual(["headline", "lead"]);
});

test("Which sentences were set aside, and why?", () => {
  const aside = passages.flatMap(({ passages: own }) => own).filter(({ setAside }) => setAside !== undefined);
  expect(aside.map(({ id, setAside }) => `${id} ${setAside}`)).toEqual([
    "1.1 page-furniture",
    "2.1 photo-credit",
    "12.1 photo-credit",
    "14.1 photo-credit",
  ]);
});

test("What is there on artificial intelligence, in whatever collection?", () => {
  expect(referencesTo(getTopic("artificial-intelligence")).map(({ record }) => record.id)).toEqual([
    "council-meeting",
    "signed-documents",
    "tokayev-four-priorities",
  ]);
});

test("Where does the earthquake come up?", () => {
  expect(search("earthquake").map(({ collection, record }) => `${collection}: ${record.id}`)).toEqual([
    "sources: kursiv-school",
    "agreements: gaziantep-school",
  ]);
});

test("Where do the United Nations come up, and in which field?", () => {
  const [only, ...others] = referencesTo(getOrganization("united-nations"));
  expect(`${only?.record.id}: ${only?.field}`).toBe("tokayev-united-nations-reform: about");
  expect(others).toEqual([]);
});

test("Where does the Foreign Minister of Türkiye come up?", () => {
  const mentions = referencesTo(getParticipant("hakan-fidan"));
  expect(mentions.map(({ record, field }) => `${record.id}: ${field}`)).toEqual([
    "council-meeting: participants",
    "ministers-remarks: records",
  ]);
});
