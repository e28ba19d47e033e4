import { describe, expect, test } from "vitest";
import {
  type AnyIds,
  events,
  findAgreements,
  findEvents,
  findFigures,
  findParticipants,
  findStatements,
  participants,
  places,
  type VisitEvent,
} from "../../src/index.js";
import { caught } from "../caught.js";
import { twoAgreements, twoEvents, twoFigures, twoParticipants, twoPlaces, twoStatements } from "../fixtures.js";
import { island } from "../island.js";

const ids = (records: readonly { readonly id: string }[]): readonly string[] => records.map(({ id }) => id);
const ADVICE = "Pass the visit that the record belongs to as the last argument.";

describe("a visit that the user brings", () => {
  test("has an empty answer where a collection is empty", () => {
    const none: readonly VisitEvent<AnyIds>[] = [];
    expect(findEvents({}, none)).toEqual([]);
    expect(findEvents({ kind: "arrival" }, { events: none })).toEqual([]);
  });

  test("is asked by its own ids and words", () => {
    expect(ids(findEvents({ participant: "ada", role: "guest", organization: "port" }, twoEvents))).toEqual([
      "landing",
    ]);
    expect(findEvents({ organization: "port", role: "guest" }, twoEvents)).toEqual([]);
    expect(ids(findEvents({ topic: { all: ["fish", "salt"] } }, twoEvents))).toEqual(["landing"]);
    expect(ids(findParticipants({ organization: "port" }, twoParticipants))).toEqual(["ada"]);
    expect(ids(findAgreements({ status: "planned", kind: "plan" }, twoAgreements))).toEqual(["pier"]);
    expect(ids(findAgreements({ party: { all: ["XX", "port"] } }, twoAgreements))).toEqual(["pact"]);
    expect(ids(findAgreements({ partOf: "salt-pact" }, island))).toEqual(["lighthouse"]);
    expect(ids(findFigures({ measure: "fish", unit: "fish" }, { figures: twoFigures }))).toEqual(["catch"]);
    expect(ids(findStatements({ about: "port" }, { statements: twoStatements }))).toEqual(["praise"]);
  });

  test("is asked for the records that lack a field", () => {
    for (const key of ["participant", "organization", "role", "place", "topic"] as const) {
      expect(ids(findEvents({ [key]: null }, twoEvents)), key).toEqual(["farewell"]);
    }
    expect(ids(findEvents({ partOf: null }, island))).toEqual(["arrival", "second-day"]);
    for (const key of ["country", "organization"] as const) {
      expect(ids(findParticipants({ [key]: null }, twoParticipants)), key).toEqual(["bo"]);
    }
    for (const key of ["date", "party", "event", "place", "topic"] as const) {
      expect(ids(findAgreements({ [key]: null }, twoAgreements)), key).toEqual(["pier"]);
    }
    for (const key of ["initiator", "signatory", "partOf"] as const) {
      expect(ids(findAgreements({ [key]: null }, twoAgreements)), key).toEqual(["pact", "pier"]);
    }
    for (const key of ["about", "in", "period", "speaker", "event", "agreement", "topic"] as const) {
      expect(ids(findFigures({ [key]: null }, twoFigures)), key).toEqual(["boats"]);
    }
    for (const key of ["speaker", "event", "about", "topic"] as const) {
      expect(ids(findStatements({ [key]: null }, twoStatements)), key).toEqual(["murmur"]);
    }
  });

  test("has texts of their own in each field, which no word spans", () => {
    const [landing] = twoEvents;
    if (landing === undefined) throw new Error("there are two events");
    const told = { ...landing, summary: "Ada went ashore", publisher: "Salt Daily" };
    expect(ids(findEvents({ text: ["nothing", "ashore salt"] }, [told]))).toEqual(["landing"]);
    expect(findEvents({ text: "ashoresalt" }, [told])).toEqual([]);
    expect(findEvents({ text: { all: ["ada", "nothing"] } }, [told])).toEqual([]);
    for (const text of ["", "!!!", "\u0301", ["—", " "], { all: ["ada", "?"] }]) {
      expect(findEvents({ text }, [told]), JSON.stringify(text)).toEqual([]);
    }
  });

  test("gives its records back as they are, and is asked for what is inferred in them", () => {
    const [ada, bo] = twoParticipants;
    if (ada === undefined || bo === undefined) throw new Error("there are two people");
    const rated = [
      { ...ada, rating: 5, inferred: ["country"] },
      { ...bo, rating: 3 },
    ];
    expect(findParticipants({ inferred: "country" }, rated)[0]?.rating).toBe(5);
    expect(ids(findParticipants({ inferred: null }, rated))).toEqual(["bo"]);
  });
});

describe("places within places", () => {
  test("are those of the visit that is asked, in whatever order they stand", () => {
    const turned = [...twoPlaces].reverse();
    for (const known of [twoPlaces, turned]) {
      expect(ids(findEvents({ place: "island" }, { events: twoEvents, places: known }))).toEqual(["landing"]);
      expect(ids(findAgreements({ place: "island" }, { agreements: twoAgreements, places: known }))).toEqual(["pact"]);
    }
    expect(findEvents({ place: "turkiye" }, { events, places: [...places].reverse() })).toEqual(
      findEvents({ place: "turkiye" }),
    );
  });

  test("that lie in each other are no endless way", () => {
    const round = twoPlaces.map((place) => (place.id === "island" ? { ...place, within: "harbour" } : place));
    expect(ids(findEvents({ place: "island" }, { events: twoEvents, places: round }))).toEqual(["landing"]);
  });

  test("are this visit's for a selection of its records", () => {
    const second = findEvents({ date: "2025-07-29" });
    expect(ids(findEvents({ place: "ankara", kind: ["site-visit", "ceremony"] }, second))).toEqual([
      "mausoleum-visit",
      "welcome-ceremony",
    ]);
  });

  test("are not known without the visit, which the error says", () => {
    for (const from of [twoEvents, { events: twoEvents }]) {
      const error = caught(() => findEvents({ place: "harbour" }, from));
      expect(error).toMatchObject({ code: "invalid-collection", where: "findEvents", value: from });
      expect(error.message).toBe(`findEvents: the record names a place "harbour" that is not known here. ${ADVICE}`);
    }
    expect(caught(() => findAgreements({ place: "x" }, twoAgreements)).message).toContain('names a place "harbour"');
    expect(findEvents({ place: "harbour" }, twoEvents.slice(1))).toEqual([]);
    expect(ids(findEvents({ place: null }, twoEvents))).toEqual(["farewell"]);
  });

  test("are not those of this visit for another that has a place of the same id", () => {
    const ankara = twoEvents.map((event) => ({ ...event, place: "ankara" }));
    const pact = twoAgreements.map((agreement) => ({ ...agreement, places: ["ankara"] }));
    const message = `the record cites "daily", which is not a source of this visit. ${ADVICE}`;
    for (const from of [ankara, { events: ankara }]) {
      const error = caught(() => findEvents({ place: "ankara" }, from));
      expect(error).toMatchObject({ code: "invalid-collection", value: ankara[0] });
      expect(error.message).toBe(`findEvents: ${message}`);
    }
    expect(caught(() => findAgreements({ place: "turkiye" }, pact)).message).toBe(`findAgreements: ${message}`);
  });

  test("are this visit's for copies of its events, and for events without citations that untyped code has", () => {
    const copies = events.map((event) => ({ ...event, note: "Copied." }));
    const bare = events.map(({ citations: _, ...event }) => event);
    for (const from of [copies, { events: copies }, bare as never])
      expect(ids(findEvents({ place: "ankara" }, from))).toEqual(ids(findEvents({ place: "ankara" })));
  });
});

describe("the events of participants", () => {
  test("are those of the visit that is asked", () => {
    const visit = { participants: twoParticipants, events: twoEvents };
    expect(ids(findParticipants({ event: "landing" }, visit))).toEqual(["ada"]);
    expect(ids(findParticipants({ event: null }, visit))).toEqual(["bo"]);
    expect(findParticipants({ event: { all: ["landing", "farewell"] } }, visit)).toEqual([]);
    expect(findParticipants({ event: [] }, visit)).toEqual([]);
  });

  test("are this visit's for a selection of its people", () => {
    const people = participants.filter(({ country }) => country === "TR");
    expect(ids(findParticipants({ event: "council-meeting" }, people))).toEqual([
      ...["recep-tayyip-erdogan", "hakan-fidan"],
    ]);
    expect(findParticipants({ event: "signing" }, { participants: people.slice(0, 1) })).toEqual([people[0]]);
  });

  test("are this visit's for copies of its people, and for people without citations that untyped code has", () => {
    const copies = participants.map((person) => ({ ...person, note: "Copied." }));
    const bare = participants.map(({ citations: _, ...person }) => person);
    for (const event of ["signing", null] as const) {
      const expected = ids(findParticipants({ event }));
      for (const people of [copies, { participants: copies }, bare as never])
        expect(ids(findParticipants({ event }, people))).toEqual(expected);
    }
    expect(findParticipants({ event: "landing" }, copies)).toEqual([]);
    expect(findParticipants({ event: "landing" as never })).toEqual([]);
  });

  test("are not known without the visit, even if this one has the same ids, which the error says", () => {
    const namesakes = twoParticipants.map((person) => ({ ...person, id: "recep-tayyip-erdogan" }));
    for (const people of [twoParticipants, namesakes]) {
      for (const event of ["landing", "signing", ["signing"], { all: ["signing"] }, [], null]) {
        for (const from of [people, { participants: people }]) {
          const error = caught(() => findParticipants({ event }, from));
          expect(error).toMatchObject({ code: "invalid-collection", where: "findParticipants", value: people[0] });
          expect(error.message).toBe(
            `findParticipants: the record cites "daily", which is not a source of this visit. ${ADVICE}`,
          );
        }
      }
    }
    expect(findParticipants({ event: "landing" }, [])).toEqual([]);
  });
});
