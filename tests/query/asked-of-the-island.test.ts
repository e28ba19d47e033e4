import { describe, expect, test } from "vitest";
import {
  type Collections,
  eventsWith,
  findAgreements,
  findEvents,
  getEvent,
  getOrganization,
  getParticipant,
  groupsIn,
  organizationsIn,
  participantsIn,
  recordsCiting,
  referencesTo,
  search,
} from "../../src/index.js";
import { island } from "../island.js";
import { twoAgreements, twoEvents } from "./fixtures.js";

const ids = (records: readonly { readonly id: string }[]): readonly string[] => records.map(({ id }) => id);

test("the members of a package of agreements, and those that are in none", () => {
  expect(ids(findAgreements({ partOf: "salt-pact" }, island))).toEqual(["lighthouse"]);
  expect(ids(findAgreements({ partOf: null }, island))).toEqual(["salt-pact"]);
});

test("an agreement of which no milestone has a date is one without a date", () => {
  expect(ids(findAgreements({ on: null }, island))).toEqual(["salt-pact"]);
  expect(ids(findAgreements({ on: null }, twoAgreements))).toEqual(["pier"]);
});

describe("an event of several days", () => {
  const lasting = twoEvents.map((event) => ({ ...event, date: "2025-07-28/2025-08-02" }));

  test("is within what has all of them, and not within what has the first", () => {
    expect(findEvents({ on: "2025" }, lasting)).toEqual(lasting);
    expect(findEvents({ on: ["2025-07", "2025-08"] }, lasting)).toEqual([]);
  });

  test("is possible on each of them", () => {
    expect(findEvents({ on: "2025-08-02", match: "possible" }, lasting)).toEqual(lasting);
    expect(findEvents({ on: "2025-08-03", match: "possible" }, lasting)).toEqual([]);
  });
});

describe("who was there", () => {
  const [arrival, talks, signing] = ["arrival", "talks", "signing"].map((id) => getEvent(id, island));
  if (arrival === undefined || talks === undefined || signing === undefined) throw new Error("there are three");

  test("has no role, not even an undefined one, where the event gives none", () => {
    const [queen, company] = [getParticipant("mara-vell", island), getOrganization("tern-company", island)];
    if (queen === undefined || company === undefined) throw new Error("there are both");
    expect(participantsIn(talks, island)[0]).toStrictEqual({ participant: queen });
    expect(organizationsIn(signing, island)).toStrictEqual([{ organization: company }]);
    expect(eventsWith(queen, island)).toStrictEqual([{ event: arrival }, { event: talks }]);
  });

  test("is a group where the event names one, and nobody where it names none", () => {
    const { participants: _participants, ...empty } = arrival;
    expect([groupsIn(arrival), groupsIn(talks), groupsIn(empty)]).toEqual([[{ group: "a band" }], [], []]);
  });
});

describe("search", () => {
  const found = (text: string): readonly string[] => ids(search(text, island).map(({ record }) => record));

  test("takes the last word of a title and the first of a summary for two", () => {
    expect(found("she came")).toEqual(["arrival"]);
  });

  test("finds what names an organization, a person, a place or a topic by its name", () => {
    expect(found("tern company")).toContain("signing");
    expect(found("pia stone")).toContain("signing");
    expect(found("port salt")).toContain("arrival");
    expect(found("trade")).toContain("talks");
  });

  test("finds only words that are there", () => {
    expect(found("was here")).toEqual([]);
  });
});

describe("what an untyped caller may pass", () => {
  const own = new TypeError("mine");
  const throwing = (field: string): never =>
    Object.defineProperty({}, field, {
      get: (): never => {
        throw own;
      },
    }) as never;

  test("a record without an id is not found by no id", () => {
    expect(getEvent(undefined, [{ title: "Landing" }] as never)).toBeUndefined();
  });

  test("a list or an object that has itself in it is not followed without end", () => {
    const about: unknown[] = ["port"];
    about.push(about);
    const sides: { sides?: unknown; event: string } = { event: "landing" };
    sides.sides = sides;
    const from = {
      statements: [{ id: "praise", about }],
      discrepancies: [{ id: "when", sides }],
    } as unknown as Collections;
    expect(ids(referencesTo("port", from).map(({ record }) => record))).toEqual(["praise"]);
    expect(ids(referencesTo("landing", from).map(({ record }) => record))).toEqual(["when"]);
  });

  test("what its own getters throw comes through", () => {
    expect(() => getEvent("arrival", [throwing("id")])).toThrow(own);
    expect(() => recordsCiting(throwing("source"))).toThrow(own);
    expect(() => recordsCiting({ source: "daily" }, { events: [throwing("citations")] })).toThrow(own);
  });

  test("what is no record in a collection is told with the helper's name", () => {
    expect(() => recordsCiting({ source: "daily" }, { events: [null] } as never)).toThrow(/^recordsCiting: something/);
  });
});
