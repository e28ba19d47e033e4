import { describe, expect, test } from "vitest";
import {
  type AnyIds,
  findAgreements,
  findEvents,
  findFigures,
  findParticipants,
  findStatements,
  getEvent,
  statusOf,
  type VisitEvent,
} from "../../src/index.js";
import { twoAgreements, twoEvents, twoFigures, twoParticipants, twoPlaces, twoStatements } from "./fixtures.js";

const ids = (records: readonly { readonly id: string }[]): readonly string[] => records.map(({ id }) => id);

describe("the helpers serve a visit that the user brings", () => {
  test("an empty collection gives an empty answer", () => {
    const none: readonly VisitEvent<AnyIds>[] = [];
    expect(findEvents({}, none)).toEqual([]);
    expect(findEvents({ kind: "arrival" }, { events: none })).toEqual([]);
    expect(getEvent("landing", none)).toBeUndefined();
  });

  test("a participant of whom something is inferred, and those of whom nothing is", () => {
    const [ada, bo] = twoParticipants;
    const participants = [{ ...ada, inferred: ["country"] }, bo] as typeof twoParticipants;
    expect(ids(findParticipants({ inferred: "country" }, participants))).toEqual(["ada"]);
    expect(ids(findParticipants({ inferred: null }, participants))).toEqual(["bo"]);
  });

  test("texts of a record's own are texts apart", () => {
    const [landing] = twoEvents;
    const told = { ...landing, summary: "Ada went ashore", publisher: "Salt Daily" } as VisitEvent<AnyIds>;
    expect(ids(findEvents({ text: "ashore salt" }, [told]))).toEqual(["landing"]);
    expect(findEvents({ text: "ashoresalt" }, [told])).toEqual([]);
  });

  test("events, with the visit's own places", () => {
    expect(ids(findEvents({ place: "island" }, { events: twoEvents, places: twoPlaces }))).toEqual(["landing"]);
    expect(ids(findEvents({ place: "harbour" }, twoEvents))).toEqual(["landing"]);
    expect(ids(findEvents({ participant: "ada" }, twoEvents))).toEqual(["landing"]);
    expect(ids(findEvents({ topic: { all: ["fish", "salt"] } }, twoEvents))).toEqual(["landing"]);
    for (const key of ["participant", "organization", "place", "topic"] as const) {
      expect(ids(findEvents({ [key]: null }, twoEvents)), key).toEqual(["farewell"]);
    }
    expect(ids(findEvents({ partOf: null }, twoEvents))).toEqual(["landing", "farewell"]);
  });

  test("participants, with the visit's own events", () => {
    const visit = { participants: twoParticipants, events: twoEvents };
    expect(ids(findParticipants({ event: "landing" }, visit))).toEqual(["ada"]);
    expect(ids(findParticipants({ event: null }, visit))).toEqual(["bo"]);
    expect(ids(findParticipants({ country: null }, twoParticipants))).toEqual(["bo"]);
    expect(ids(findParticipants({ organization: "port" }, twoParticipants))).toEqual(["ada"]);
    expect(ids(findParticipants({ organization: null }, twoParticipants))).toEqual(["bo"]);
    expect(ids(findParticipants({ text: "unal" }, twoParticipants))).toEqual(["ada"]);
    expect(ids(findParticipants({ text: "mate" }, twoParticipants))).toEqual(["bo"]);
  });

  test("agreements", () => {
    expect(ids(findAgreements({ status: "planned" }, twoAgreements))).toEqual(["pier"]);
    expect(ids(findAgreements({ party: { all: ["XX", "port"] } }, twoAgreements))).toEqual(["pact"]);
    expect(ids(findAgreements({ place: "island" }, { agreements: twoAgreements, places: twoPlaces }))).toEqual([
      "pact",
    ]);
    for (const key of ["party", "event", "place", "topic"] as const) {
      expect(ids(findAgreements({ [key]: null }, twoAgreements)), key).toEqual(["pier"]);
    }
    expect(twoAgreements.map((agreement) => statusOf(agreement))).toEqual(["signed", "planned"]);
  });

  test("figures", () => {
    expect(ids(findFigures({ hedged: true }, { figures: twoFigures }))).toEqual(["catch"]);
    for (const key of ["about", "in", "period", "speaker", "event", "agreement", "topic"] as const) {
      expect(ids(findFigures({ [key]: null }, twoFigures)), key).toEqual(["boats"]);
    }
  });

  test("statements", () => {
    expect(ids(findStatements({ about: "port" }, { statements: twoStatements }))).toEqual(["praise"]);
    for (const key of ["speaker", "event", "about", "topic"] as const) {
      expect(ids(findStatements({ [key]: null }, twoStatements)), key).toEqual(["murmur"]);
    }
  });

  test("places that lie in each other are no endless way", () => {
    const round = twoPlaces.map((place) => (place.id === "island" ? { ...place, within: "harbour" } : place));
    expect(ids(findEvents({ place: "island" }, { events: twoEvents, places: round }))).toEqual(["landing"]);
  });

  test("a selection can be asked again", () => {
    const first = findEvents({ on: "2025-07-29" });
    expect(ids(findEvents({ place: "ankara", kind: ["site-visit", "ceremony"] }, first))).toEqual([
      "mausoleum-visit",
      "welcome-ceremony",
    ]);
  });
});

describe("purity", () => {
  test("answers are fresh arrays, and what was passed stays as it was", () => {
    const filter = { participant: ["ada"], topic: { all: ["fish"] } };
    const before = JSON.stringify([filter, twoEvents]);
    const answer = findEvents(filter, twoEvents);
    answer.length = 0;
    expect(findEvents(filter, twoEvents).length).toBe(1);
    expect(JSON.stringify([filter, twoEvents])).toBe(before);
  });

  test("a user's own fields come back with the record", () => {
    const own = twoEvents.map((event) => ({ ...event, rating: 5 }));
    expect(findEvents({ kind: "arrival" }, own)[0]?.rating).toBe(5);
    expect(getEvent("landing", own)?.rating).toBe(5);
  });
});
