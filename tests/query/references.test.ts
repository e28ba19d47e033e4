import { describe, expect, test } from "vitest";
import {
  dataset,
  findEvents,
  findStatements,
  getAgreement,
  getEvent,
  getOrganization,
  getParticipant,
  getPlace,
  getSource,
  getTopic,
  organizationsIn,
  placesOf,
  referencesTo,
  signatoriesOf,
  topicsOf,
} from "../../src/index.js";
import { references } from "../../src/rules/references.js";
import { twoAgreements, twoEvents, twoPlaces } from "./fixtures.js";

const { visit: _visit, passages: _passages, ...collections } = dataset;
const everything = Object.values(collections).flat();

describe("referencesTo", () => {
  test("finds what the rules of the data know to name a record, and nothing else but citations", () => {
    for (const record of everything) {
      const known = references(dataset).filter(
        ({ value, record: from }) => value === record.id && from !== "ankara-visit-2025",
      );
      const found = referencesTo(record).filter(({ field }) => field !== "citations");
      expect(found.map((one) => one.record.id).sort(), record.id).toEqual(
        [...new Set(known.map((one) => `${one.record} ${one.path.split(/[.[]/)[3]}`))]
          .map((one) => one.split(" ")[0])
          .sort(),
      );
    }
  });

  test("finds what rests on a source", () => {
    const source = getSource("qazinform-council");
    const cited = everything.filter((record) => JSON.stringify(record).includes('"source":"qazinform-council"'));
    const found = referencesTo(source);
    expect(found.map(({ record }) => record)).toHaveLength(cited.length);
    expect(new Set(found.map(({ field }) => field))).toEqual(new Set(["citations"]));
  });

  test("agrees with the filters", () => {
    const fidan = getParticipant("hakan-fidan");
    expect(referencesTo(fidan).map(({ record }) => record)).toEqual(findEvents({ participant: fidan.id }));
    const states = getOrganization("organization-of-turkic-states");
    expect(referencesTo(states).map(({ record }) => record)).toEqual(findStatements({ about: states.id }));
  });

  test("takes no kind, role or unit for an id that is spelt the same", () => {
    const signing = referencesTo(getEvent("signing")).map(({ record, field }) => `${record.id}: ${field}`);
    expect(signing).toEqual(["joint-declaration: event", "signed-documents: event", "documents-signed: event"]);
  });

  test("looks in a visit of one's own", () => {
    const [, harbour] = twoPlaces;
    if (harbour === undefined) throw new Error("there are two places");
    const found = referencesTo(harbour, { events: twoEvents, agreements: twoAgreements, places: twoPlaces });
    expect(found.map(({ collection, record, field }) => `${collection} ${record.id} ${field}`)).toEqual([
      "events landing place",
      "agreements pact places",
    ]);
  });
});

describe("the records that ids name", () => {
  test("places", () => {
    expect(placesOf(getEvent("arrival"))).toEqual([getPlace("ankara-esenboga-airport")]);
    expect(placesOf(getEvent("signing"))).toEqual([]);
    expect(placesOf(getAgreement("gaziantep-school"))).toEqual([getPlace("gaziantep-province")]);
    expect(placesOf(getAgreement("joint-declaration"))).toEqual([]);
    expect(twoEvents.map((event) => placesOf(event, twoPlaces).length)).toEqual([1, 0]);
  });

  test("topics, signatories and organizations", () => {
    expect(topicsOf(getAgreement("maarif-schools"))).toEqual([getTopic("education")]);
    expect(topicsOf(getEvent("arrival"))).toEqual([]);
    expect(signatoriesOf(getAgreement("joint-declaration")).map(({ id }) => id)).toEqual([
      ...["kassym-jomart-tokayev", "recep-tayyip-erdogan"],
    ]);
    expect(organizationsIn(getEvent("meeting-with-yda-holding"))).toEqual([
      { organization: getOrganization("yda-holding") },
    ]);
  });

  test("a field that is absent gives no record", () => {
    expect(getPlace(getEvent("signing").place)).toBeUndefined();
    expect(getPlace(getEvent("arrival").place)?.name).toBe("Ankara Esenboga Airport");
    expect(getEvent(undefined, twoEvents)).toBeUndefined();
  });
});
