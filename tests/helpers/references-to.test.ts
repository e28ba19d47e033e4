import { describe, expect, test } from "vitest";
import {
  dataset,
  events,
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
import { allCitations } from "../../src/rules/walk.js";
import { twoAgreements, twoEvents, twoPlaces } from "../fixtures.js";

const { visit: _visit, passages: _passages, ...collections } = dataset;
const everything = Object.values(collections).flat();

/** `participants` of "events[3].participants[0].role". */
const fieldIn = (path: string): string | undefined => path.split(/[.[]/)[2];

describe("referencesTo", () => {
  test("finds what the rules of the data know to name a record, and nothing else", () => {
    // Who was guest and host is asked of the visit itself, which is no record of a collection.
    const named = [
      ...references(dataset).map(({ value, path, record }) => ({ value, path, record })),
      ...allCitations(dataset).map(({ value, path, record }) => ({ value: value.source, path, record })),
    ].filter(({ path }) => !path.startsWith("visit."));
    for (const { id } of everything) {
      const known = named.filter(({ value }) => value === id).map((one) => `${one.record} ${fieldIn(one.path)}`);
      const found = referencesTo(id).map(({ record, field }) => `${record.id} ${field}`);
      expect(found.sort(), id).toEqual([...new Set(known)].sort());
    }
  });

  test("finds what rests on a source", () => {
    const source = getSource("qazinform-council");
    const cited = everything.filter((record) => JSON.stringify(record).includes('"source":"qazinform-council"'));
    const found = referencesTo(source);
    expect(found.map(({ record }) => record)).toHaveLength(cited.length);
    expect(new Set(found.map(({ field }) => field))).toEqual(new Set(["aliases", "citations", "sides"]));
  });

  test("agrees with the filters", () => {
    const fidan = getParticipant("hakan-fidan");
    expect(referencesTo(fidan).map(({ record }) => record)).toEqual(findEvents({ participant: fidan.id }));
    const states = getOrganization("organization-of-turkic-states");
    expect(referencesTo(states).map(({ record }) => record)).toEqual(findStatements({ about: states.id }));
  });

  test("takes no kind, role or unit for an id that is spelt the same", () => {
    const fields = new Set(referencesTo(getEvent("signing")).map(({ field }) => field));
    expect([...fields]).toEqual(["after", "event"]);
    expect(events.some(({ kind }) => kind === "signing")).toBe(true);
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
    expect(placesOf(getEvent("meeting-with-yda-holding"))).toEqual([]);
    expect(placesOf(getAgreement("gaziantep-school"))).toEqual([getPlace("gaziantep-province"), getPlace("nurdagi")]);
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
    expect(getPlace(getEvent("meeting-with-yda-holding").place)).toBeUndefined();
    expect(getPlace(getEvent("arrival").place)?.name).toBe("Ankara Esenboga Airport");
    expect(getEvent(undefined, twoEvents)).toBeUndefined();
  });
});
