import { describe, expectTypeOf, test } from "vitest";
import {
  type AnyIds,
  type EventId,
  type EventRole,
  eventIds,
  events,
  eventsWith,
  type Figure,
  findAgreements,
  findEvents,
  findFigures,
  findParticipants,
  getEvent,
  getFigure,
  getParticipant,
  groupsIn,
  isEventId,
  organizationsIn,
  type Participant,
  participantsIn,
  type VisitEvent,
} from "../../src/index.js";

declare const text: string;
declare const anything: unknown;

interface RatedEvent extends VisitEvent<AnyIds> {
  readonly rating: number;
}
declare const rated: readonly RatedEvent[];

describe("getX", () => {
  test("a known id gives the record, any other text may give none", () => {
    expectTypeOf(getEvent("arrival")).toEqualTypeOf<VisitEvent>();
    expectTypeOf(getEvent("typo")).toEqualTypeOf<VisitEvent | undefined>();
    expectTypeOf(getEvent(text)).toEqualTypeOf<VisitEvent | undefined>();
    expectTypeOf(getFigure("documents-signed")).toEqualTypeOf<Figure>();
    // @ts-expect-error a mistyped id fails where the result is used
    getEvent("arival").title;
    // @ts-expect-error an id is text
    getEvent(5);
  });

  test("a user's own record comes back as itself", () => {
    expectTypeOf(getEvent("arrival", rated)).toEqualTypeOf<RatedEvent | undefined>();
  });
});

describe("findX", () => {
  test("gives a fresh array of the package's records", () => {
    expectTypeOf(findEvents({})).toEqualTypeOf<VisitEvent[]>();
    expectTypeOf(findEvents({ kind: "talk" }, events)).toEqualTypeOf<VisitEvent[]>();
  });

  test("takes one value, several, all of several, none and undefined", () => {
    findEvents({ participant: "hakan-fidan" });
    findEvents({ participant: ["hakan-fidan", "huseyin-arslan"] });
    findEvents({ participant: { all: ["hakan-fidan", "recep-tayyip-erdogan"] } });
    findEvents({ participant: null, place: undefined });
    findEvents({ on: "2025-07", between: ["2025", ".."], match: "possible" });
    findFigures({ about: ["KZ", "turkish-maarif-foundation"], hedged: true, comparator: [">", ">="] });
    findAgreements({ status: ["planned", "signed"], expected: true });
    findParticipants({ event: "signing", country: null });
    findEvents({ source: "qazinform-award", passage: "8.1" });
  });

  test("an unknown id, kind or key does not compile", () => {
    // @ts-expect-error no such participant
    findEvents({ participant: "hakan-fidn" });
    // @ts-expect-error no such participant among several
    findEvents({ participant: ["hakan-fidan", "nobody"] });
    // @ts-expect-error no such kind
    findEvents({ kind: "banquet" });
    // @ts-expect-error no such key
    findEvents({ plcae: "ankara" });
    // @ts-expect-error a key of another collection
    findEvents({ speaker: "hakan-fidan" });
    // @ts-expect-error every event has a date
    findEvents({ kind: null });
    // @ts-expect-error no such topic
    findAgreements({ topic: "fisheries" });
    // @ts-expect-error no such event
    findParticipants({ event: "departure" });
    // @ts-expect-error a passage has the form 8.1
    findEvents({ source: "qazinform-award", passage: "eight" });
    // @ts-expect-error a filter is needed
    findEvents();
  });

  test("another visit's filter takes its ids, and its records come back as themselves", () => {
    expectTypeOf(findEvents({ participant: "ada" }, rated)).toEqualTypeOf<RatedEvent[]>();
    expectTypeOf(findEvents({ participant: "ada" }, { events: rated })).toEqualTypeOf<RatedEvent[]>();
    // @ts-expect-error no such key there either
    findEvents({ rating: 5 }, rated);
  });
});

describe("ids", () => {
  test("a guard narrows", () => {
    if (isEventId(anything)) expectTypeOf(anything).toEqualTypeOf<EventId>();
    expectTypeOf(eventIds[0]).toEqualTypeOf<"arrival">();
    expectTypeOf<(typeof eventIds)[number]>().toEqualTypeOf<EventId>();
  });
});

describe("the role in an event", () => {
  test("of this visit is a word that it has", () => {
    expectTypeOf(participantsIn(getEvent("arrival"))[0]?.role).toEqualTypeOf<EventRole | undefined>();
    expectTypeOf(eventsWith(getParticipant("hakan-fidan"))[0]?.role).toEqualTypeOf<EventRole | undefined>();
    expectTypeOf(organizationsIn(getEvent("arrival"))[0]?.role).toEqualTypeOf<EventRole | undefined>();
    expectTypeOf(groupsIn(getEvent("arrival"))[0]?.role).toEqualTypeOf<EventRole | undefined>();
    // @ts-expect-error – a mistyped role is never the one that is there
    participantsIn(getEvent("arrival")).filter(({ role }) => role === "hots");
  });

  test("of another visit is a text", () => {
    const event = {} as VisitEvent<AnyIds>;
    expectTypeOf(participantsIn(event, [] as Participant<AnyIds>[])[0]?.role).toEqualTypeOf<string | undefined>();
    expectTypeOf(groupsIn(event)[0]?.role).toEqualTypeOf<string | undefined>();
  });
});
