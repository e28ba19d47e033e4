import { describe, expect, test } from "vitest";
import {
  type AnyIds,
  events,
  findAgreements,
  findEvents,
  findParticipants,
  participants,
  places,
  type VisitEvent,
} from "../../src/index.js";
import { caught } from "../caught.js";
import { island } from "../island.js";

const ids = (records: readonly { readonly id: string }[]): readonly string[] => records.map(({ id }) => id);
const [arrival] = island.events;
if (arrival === undefined) throw new Error("the island has events");
const ADVICE = "Pass the visit that the record belongs to as the last argument.";

describe("a visit that the user brings", () => {
  test("has an empty answer where a collection is empty", () => {
    const none: readonly VisitEvent<AnyIds>[] = [];
    expect(findEvents({}, none)).toEqual([]);
    expect(findEvents({ kind: "arrival" }, { events: none })).toEqual([]);
  });

  test("has texts of their own in each field, which no word spans", () => {
    const told = { ...arrival, summary: "Ada went ashore", publisher: "Salt Daily" };
    expect(findEvents({ text: ["nothing", "ashore salt"] }, [told])).toEqual([told]);
    expect(findEvents({ text: "ashoresalt" }, [told])).toEqual([]);
    expect(findEvents({ text: { all: ["ada", "nothing"] } }, [told])).toEqual([]);
    for (const text of ["", "!!!", "\u0301", ["—", " "], { all: ["ada", "?"] }]) {
      expect(findEvents({ text }, [told]), JSON.stringify(text)).toEqual([]);
    }
  });

  test("gives its records back as they are, and is asked for what is inferred in them", () => {
    const rated = island.participants.map((person, rating) => ({
      ...{ ...person, rating },
      ...(rating === 1 ? { inferred: ["country"] } : {}),
    }));
    expect(findParticipants({ inferred: "country" }, rated).map(({ rating }) => rating)).toEqual([1]);
    expect(findParticipants({ inferred: null }, rated).map(({ rating }) => rating)).toEqual([0, 2, 3]);
  });
});

describe("places within places", () => {
  test("are those of the visit that is asked, in whatever order they stand", () => {
    const turned = { ...island, places: [...island.places].reverse() };
    for (const place of ["saltland", "port-salt", "glass-palace"]) {
      expect(findEvents({ place }, turned)).toEqual(findEvents({ place }, island));
      expect(findAgreements({ place }, turned)).toEqual(findAgreements({ place }, island));
    }
    expect(findEvents({ place: "turkiye" }, { events, places: [...places].reverse() })).toEqual(
      findEvents({ place: "turkiye" }),
    );
  });

  test("that lie in each other are no endless way", () => {
    const places = island.places.map((place) => (place.id === "saltland" ? { ...place, within: "port-salt" } : place));
    expect(ids(findEvents({ place: "saltland" }, { ...island, places }))).toEqual(["arrival", "talks"]);
  });

  test("are this visit's for a selection of its records", () => {
    const second = findEvents({ date: "2025-07-29" });
    expect(ids(findEvents({ place: "ankara", kind: ["site-visit", "ceremony"] }, second))).toEqual([
      "mausoleum-visit",
      "welcome-ceremony",
    ]);
  });

  test("are not known without the visit, which the error says", () => {
    for (const from of [island.events, { events: island.events }]) {
      const error = caught(() => findEvents({ place: "port-salt" }, from));
      expect(error).toMatchObject({ code: "invalid-collection", where: "findEvents", value: from });
      expect(error.message).toBe(`findEvents: the record names a place "port-salt" that is not known here. ${ADVICE}`);
    }
    const { agreements } = island;
    expect(caught(() => findAgreements({ place: "x" }, agreements)).message).toContain('names a place "port-salt"');
    expect(findEvents({ place: "port-salt" }, island.events.slice(1, 2))).toEqual([]);
    expect(ids(findEvents({ place: null }, island.events))).toEqual(["second-day", "signing"]);
  });

  test("are not those of this visit for another that has a place of the same id", () => {
    const ankara = island.events.map((event) => ({ ...event, place: "ankara" }));
    const pact = island.agreements.map((agreement) => ({ ...agreement, places: ["ankara"] }));
    const message = `the record cites "gazette", which is not a source of this visit. ${ADVICE}`;
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
    expect(ids(findParticipants({ event: { all: ["arrival", "talks"] } }, island))).toEqual(["mara-vell"]);
    expect(findParticipants({ event: [] }, island)).toEqual([]);
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
    const namesakes = island.participants.map((person) => ({ ...person, id: "recep-tayyip-erdogan" }));
    for (const people of [island.participants, namesakes]) {
      for (const event of ["landing", "signing", ["signing"], { all: ["signing"] }, [], null]) {
        for (const from of [people, { participants: people }]) {
          const error = caught(() => findParticipants({ event }, from));
          expect(error).toMatchObject({ code: "invalid-collection", where: "findParticipants", value: people[0] });
          expect(error.message).toBe(
            `findParticipants: the record cites "gazette", which is not a source of this visit. ${ADVICE}`,
          );
        }
      }
    }
    expect(findParticipants({ event: "landing" }, [])).toEqual([]);
  });
});
