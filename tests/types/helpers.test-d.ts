import { describe, expectTypeOf, test } from "vitest";
import {
  type Agreement,
  type AgreementStatus,
  type AnyIds,
  type Attendee,
  accordingTo,
  agreements,
  attendanceOf,
  boundsOf,
  type CollectionName,
  citationsOf,
  dateBounds,
  type EventId,
  type EventRole,
  eventIds,
  events,
  eventsBefore,
  eventsWith,
  type Figure,
  figures,
  findAgreements,
  findEvents,
  findFigures,
  findParticipants,
  formatDate,
  formatFigure,
  getAgreement,
  getEvent,
  getFigure,
  getParticipant,
  getPlace,
  getTopic,
  type Hit,
  holds,
  isEventId,
  isPlaceId,
  type Measure,
  type NumberBounds,
  orderOf,
  type Participant,
  type Place,
  type placeIds,
  type ResolvedCitation,
  recordsCiting,
  referencesTo,
  type SourceId,
  type Statement,
  search,
  statusOf,
  type Topic,
  timeline,
  type Visit,
  type VisitEvent,
  type Witness,
  witnessesOf,
} from "../../src/index.js";

declare const visit: Visit<AnyIds>;
declare const maybeEvent: VisitEvent | undefined;
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
    findEvents({ date: ["2025-07", "2025/.."], overlaps: "2025", role: { all: ["host"] } });
    findFigures({ about: ["KZ", "turkish-maarif-foundation"], comparator: [">", ">="], period: null });
    findAgreements({ status: ["planned", "signed"], expected: true, date: "2025-07-29" });
    findParticipants({ event: "signing", country: null });
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
    // @ts-expect-error no such role
    findEvents({ role: "hots" });
    // @ts-expect-error no such measure
    findFigures({ measure: "student" });
    // @ts-expect-error the key has another name: date
    findEvents({ on: "2025" });
    // @ts-expect-error a filter is needed
    findEvents();
  });

  test("another visit's filter takes its ids, and its records come back as themselves", () => {
    expectTypeOf(findEvents({ participant: "ada" }, rated)).toEqualTypeOf<RatedEvent[]>();
    expectTypeOf(findEvents({ participant: "ada" }, { events: rated })).toEqualTypeOf<RatedEvent[]>();
    // @ts-expect-error no such key there either
    findEvents({ rating: 5 }, rated);
  });

  test("of literal records, a filter takes the values of those that have the field", () => {
    const own = [
      {
        id: "talks",
        title: "Talks",
        kind: "talks",
        date: "2031",
        summary: "They talked.",
        citations: [{ source: "a" }],
      },
      {
        id: "tour",
        title: "Tour",
        kind: "visit",
        date: "2031",
        place: "mosque",
        topics: ["space"],
        participants: [{ participant: "ada", role: "guest" }],
        summary: "They went.",
        citations: [{ source: "a" }],
      },
    ] as const satisfies readonly VisitEvent<AnyIds>[];
    findEvents({ kind: "talks", place: "mosque", topic: "space", participant: "ada", role: "guest" }, own);
    const agreements = [
      {
        id: "pact",
        title: "Pact",
        titleStatus: "described",
        kind: "treaty",
        summary: "A pact.",
        milestones: [{ stage: "signed", reached: true }],
        citations: [{ source: "a" }],
      },
    ] as const satisfies readonly Agreement<AnyIds>[];
    search("pact", { from: { events: own, agreements } });
    const places = [
      { id: "harbour", name: "Harbour", kind: "town", country: "KZ" },
      { id: "mosque", name: "Mosque", kind: "building", country: "KZ", within: "harbour" },
    ] as const satisfies readonly Place<AnyIds>[];
    findEvents({ place: "harbour" }, { events: own, places });
    findAgreements({ place: ["harbour", "mosque"] }, { agreements, places });
    // @ts-expect-error no such place in the visit
    findEvents({ place: "harbor" }, { events: own, places });
    referencesTo("KZ", { agreements });
    recordsCiting({ source: "a" }, { agreements });
    // @ts-expect-error no such place
    findEvents({ place: "mosk" }, own);
    // @ts-expect-error no such topic
    findEvents({ topic: "sapce" }, own);
    // @ts-expect-error no such participant
    findEvents({ participant: "adda" }, own);
  });

  test("a visit typed by ids of its own takes these alone", () => {
    interface Ids extends AnyIds {
      readonly participant: "ada" | "bo";
    }
    const typed = visit as Visit<Ids>;
    expectTypeOf(findEvents({ participant: "ada" }, typed)).toEqualTypeOf<VisitEvent<Ids>[]>();
    // @ts-expect-error no such participant
    findEvents({ participant: "adda" }, typed);
  });
});

describe("ids", () => {
  test("a guard narrows", () => {
    if (isEventId(anything)) expectTypeOf(anything).toEqualTypeOf<EventId>();
    if (isPlaceId(anything)) expectTypeOf(anything).toEqualTypeOf<(typeof placeIds)[number]>();
    expectTypeOf(eventIds[0]).toEqualTypeOf<"arrival">();
    expectTypeOf<(typeof eventIds)[number]>().toEqualTypeOf<EventId>();
  });
});

describe("a helper that is handed to map", () => {
  test("gives a list of what it gives for one", () => {
    expectTypeOf(eventIds.map(getEvent)).toEqualTypeOf<VisitEvent[]>();
    expectTypeOf([text].map(getEvent)).toEqualTypeOf<(VisitEvent | undefined)[]>();
    expectTypeOf(getEvent("arrival").topics?.map(getTopic)).toEqualTypeOf<Topic[] | undefined>();
    expectTypeOf(events.map(attendanceOf)).toEqualTypeOf<Attendee[][]>();
    expectTypeOf(events.flatMap(citationsOf)).toEqualTypeOf<ResolvedCitation[]>();
    expectTypeOf(events.flatMap(eventsBefore)).toEqualTypeOf<VisitEvent[]>();
    expectTypeOf(agreements.map(statusOf)).toEqualTypeOf<AgreementStatus[]>();
    expectTypeOf(figures.map(formatFigure)).toEqualTypeOf<string[]>();
    expectTypeOf(figures.map(({ period }) => period).map(formatDate)).toEqualTypeOf<(string | undefined)[]>();
    expectTypeOf(figures.map(boundsOf)).toEqualTypeOf<(NumberBounds | undefined)[]>();
    expectTypeOf(["2025"].map(formatDate)).toEqualTypeOf<string[]>();
    expectTypeOf(
      findEvents({})
        .filter(({ kind }) => kind === "talk")
        .flatMap(citationsOf),
    ).toEqualTypeOf<ResolvedCitation[]>();
    expectTypeOf([text].filter(isEventId)).toEqualTypeOf<EventId[]>();
  });
});

describe("a helper of a record that may be none", () => {
  test("gives `undefined` or a list, and no `undefined` for a record", () => {
    expectTypeOf(statusOf(getAgreement("visa-free-regime"))).toEqualTypeOf<AgreementStatus>();
    expectTypeOf(statusOf(getAgreement(text))).toEqualTypeOf<AgreementStatus | undefined>();
    expectTypeOf(statusOf(getAgreement("visa-free-regime"), "2025")).toEqualTypeOf<AgreementStatus | undefined>();
    expectTypeOf(formatFigure(getFigure("visa-free-days"))).toEqualTypeOf<string>();
    expectTypeOf(formatFigure(getFigure(text))).toEqualTypeOf<string | undefined>();
    expectTypeOf(formatDate("2025")).toEqualTypeOf<string>();
    expectTypeOf(dateBounds("2025").first).toEqualTypeOf<string | undefined>();
    expectTypeOf(attendanceOf(maybeEvent)).toEqualTypeOf<Attendee[]>();
    expectTypeOf(citationsOf(getEvent("arrival"))[0]).toEqualTypeOf<ResolvedCitation>();
    expectTypeOf(citationsOf(maybeEvent)[0]).toEqualTypeOf<ResolvedCitation | undefined>();
    expectTypeOf(orderOf(maybeEvent, "2025")).toEqualTypeOf<"before" | "after" | undefined>();
    expectTypeOf(holds(getFigure(text), ">", 5)).toEqualTypeOf<boolean | undefined>();
    expectTypeOf(getPlace(maybeEvent?.place)?.name).toEqualTypeOf<string | undefined>();
  });

  test("does not take an id in its place", () => {
    // @ts-expect-error an id is no record
    statusOf("visa-free-regime");
    // @ts-expect-error an id is no record
    attendanceOf("arrival");
    // @ts-expect-error null is no record
    witnessesOf(null);
  });
});

describe("accordingTo", () => {
  test("gives what a record is called, and the rest perhaps", () => {
    const told = accordingTo(getFigure("visa-free-days"), "qazinform-council");
    expectTypeOf(told?.label).toEqualTypeOf<string | undefined>();
    expectTypeOf<NonNullable<typeof told>["label"]>().toEqualTypeOf<string>();
    expectTypeOf<NonNullable<typeof told>["measure"]>().toEqualTypeOf<Measure | undefined>();
    expectTypeOf(told?.citations[0].source).toEqualTypeOf<SourceId | undefined>();
    // @ts-expect-error no source of this visit
    accordingTo(getFigure("visa-free-days"), "daily");
  });

  test("of a constant gives lists without its places, and takes the other sources of its visit", () => {
    const talks = {
      id: "talks",
      title: "Talks",
      kind: "talk",
      date: "2024-09-04",
      summary: "They met.",
      participants: [
        { participant: "ann", role: "guest" },
        { participant: "bob", role: "host" },
      ],
      citations: [{ source: "daily", supports: ["participants.bob.participant"] }],
    } as const satisfies VisitEvent<AnyIds>;
    const told = accordingTo(talks, text);
    expectTypeOf(told?.participants?.[0]?.participant).toEqualTypeOf<"ann" | "bob" | undefined>();
    expectTypeOf(told?.participants?.[1]?.role).toEqualTypeOf<"guest" | "host" | undefined>();
    expectTypeOf(told?.title).toEqualTypeOf<"Talks" | undefined>();
  });
});

describe("witnessesOf", () => {
  test("takes a field of the record, or a path within it", () => {
    expectTypeOf(witnessesOf(getFigure("visa-free-days"), "value")).toEqualTypeOf<Witness[]>();
    expectTypeOf(witnessesOf(getEvent("arrival"), "topics.trade")).toEqualTypeOf<Witness[]>();
    expectTypeOf(events.map((event) => witnessesOf(event, "place"))).toEqualTypeOf<Witness[][]>();
    expectTypeOf(events.flatMap(witnessesOf)).toEqualTypeOf<Witness[]>();
    // @ts-expect-error no field of a figure
    witnessesOf(getFigure("visa-free-days"), "valeu");
  });
});

describe("attendanceOf and eventsWith", () => {
  test("of this visit give roles that it has", () => {
    expectTypeOf(attendanceOf(getEvent("arrival"))[0]?.role).toEqualTypeOf<EventRole | undefined>();
    expectTypeOf(eventsWith(getParticipant("hakan-fidan"))[0]?.role).toEqualTypeOf<EventRole | undefined>();
    // @ts-expect-error a mistyped role is never the one that is there
    attendanceOf(getEvent("arrival")).filter(({ role }) => role === "hots");
    for (const who of attendanceOf(getEvent("arrival"))) {
      if ("participant" in who) expectTypeOf(who.participant).toEqualTypeOf<Participant>();
      else if ("group" in who) expectTypeOf(who.group).toEqualTypeOf<string>();
      else expectTypeOf(who.organization.name).toEqualTypeOf<string>();
    }
  });

  test("of another visit give its records, and any text for a role", () => {
    const [arrival] = visit.events;
    expectTypeOf(attendanceOf(arrival, visit)[0]?.role).toEqualTypeOf<string | undefined>();
    expectTypeOf(eventsWith(visit.participants[0], rated)[0]?.event).toEqualTypeOf<RatedEvent | undefined>();
    // @ts-expect-error one of the two collections is missing
    attendanceOf(arrival, { participants: visit.participants });
  });
});

describe("another visit", () => {
  test("is not taken from what may be none, nor from an array of visits", () => {
    // @ts-expect-error was the visit read?
    getEvent("x", undefined);
    // @ts-expect-error was the visit read?
    findEvents({}, undefined);
    // @ts-expect-error one visit at a time
    findEvents({}, [visit]);
    // @ts-expect-error one visit at a time
    getEvent("x", [visit]);
    // @ts-expect-error a visit has events
    findEvents({}, { places: visit.places });
    expectTypeOf(findAgreements({}, visit)).toEqualTypeOf<Agreement<AnyIds>[]>();
  });
});

describe("search and referencesTo", () => {
  test("tell by the collection what sort of record a hit has", () => {
    const [hit] = search("x");
    expectTypeOf(hit).toEqualTypeOf<Hit | undefined>();
    if (hit?.collection === "figures") expectTypeOf(hit.record).toEqualTypeOf<Figure>();
    const [reference] = referencesTo("KZ");
    if (reference?.collection === "statements") expectTypeOf(reference.record).toEqualTypeOf<Statement>();
    expectTypeOf(reference?.field).toEqualTypeOf<string | undefined>();
    expectTypeOf<Hit["collection"]>().toEqualTypeOf<CollectionName>();
  });

  test("give the collections that are asked for, of the visit that is passed", () => {
    expectTypeOf(search("x", { in: "statements" })[0]?.record).toEqualTypeOf<Statement | undefined>();
    expectTypeOf(search("x", { in: ["statements", "figures"] })[0]?.record).toEqualTypeOf<
      Statement | Figure | undefined
    >();
    expectTypeOf(search("x", { from: { events: rated } })[0]?.record).toEqualTypeOf<RatedEvent | undefined>();
    // @ts-expect-error no such collection
    search("x", { in: "passages" });
  });
});

test("a day of the timeline has an event", () => {
  expectTypeOf(timeline().flatMap(({ events: [first] }) => first)).items.toEqualTypeOf<VisitEvent>();
});
