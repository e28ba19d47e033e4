import { describe, expect, test } from "vitest";
import * as api from "../../src/index.js";
import { caught } from "../caught.js";
import { island } from "../island.js";

/** Calls with what the types forbid, as an untyped caller would. */
type Loose = (...args: readonly unknown[]) => unknown;
const loose = api as unknown as Readonly<Record<string, Loose>>; // the one name under which all helpers take anything

const [event] = api.events;
const cited = { id: "x", citations: [] };

/** Every helper that looks in one collection, with its arguments before the last. */
const helpers: readonly (readonly [name: string, collection: api.CollectionName, ...args: readonly unknown[]])[] = [
  ["citationsOf", "sources", cited],
  ["discrepanciesOf", "discrepancies", cited],
  ["eventsAfter", "events", event],
  ["eventsBefore", "events", event],
  ["eventsWith", "events", cited],
  ["findAgreements", "agreements", {}],
  ["findEvents", "events", {}],
  ["findFigures", "figures", {}],
  ["findParticipants", "participants", {}],
  ["findStatements", "statements", {}],
  ["gapsOf", "gaps", cited],
  ["getAgreement", "agreements", "x"],
  ["getDiscrepancy", "discrepancies", "x"],
  ["getEvent", "events", "x"],
  ["getFigure", "figures", "x"],
  ["getGap", "gaps", "x"],
  ["getOrganization", "organizations", "x"],
  ["getParticipant", "participants", "x"],
  ["getPlace", "places", "x"],
  ["getSource", "sources", "x"],
  ["getStatement", "statements", "x"],
  ["getTopic", "topics", "x"],
  ["orderOf", "events", event, api.events[1]],
  ["timeline", "events"],
  ["witnessesOf", "sources", cited],
];
const cases = helpers.map(([name, collection, ...args]) => ({ name, collection, args }));

describe.each(cases)("the last argument of $name", ({ name, collection, args }) => {
  const call: Loose = (...from) => loose[name]?.(...args, ...from);

  test("may be a visit, its collection, or a number in its place", () => {
    for (const from of [api.dataset, api.dataset[collection], 0, 7]) {
      expect(call(from)).toEqual(call());
    }
    expect(() => [call({ [collection]: [] }), call([])]).not.toThrow();
  });

  test.each([
    [null, "null"],
    [false, "false"],
    ["events", '"events"'],
    [{}, "an object"],
    [new Date(0), "a Date"],
  ])("is an error if it is %s", (from, found) => {
    // There a text is a field, and an error of its own.
    if (/^(citations|witnesses)Of$/.test(name) && typeof from === "string") return;
    const error = caught(() => call(from));
    expect(error).toMatchObject({ code: "invalid-collection", where: name, value: from });
    expect(error.message).toBe(`${name}: expected an array of ${collection} or a visit, found ${found}.`);
  });

  test("is an error if it was to be a visit and is undefined", () => {
    expect(caught(() => call(undefined))).toMatchObject({ code: "invalid-collection", where: name });
    expect(caught(() => call(undefined)).message).toBe(
      `${name}: expected an array of ${collection} or a visit, found undefined. Was the visit read? safeParseVisit returns one only if the JSON is valid.`,
    );
  });

  test("is an error if it is an array of visits, which says how to ask each", () => {
    for (const visits of [[island], [api.dataset, island], { [collection]: [island] }, [null], [undefined]]) {
      const error = caught(() => call(visits));
      expect(error).toMatchObject({ code: "invalid-collection", where: name, value: visits });
      expect(error.message).toBe(
        `${name}: expected an array of ${collection}, found an array of something else. Call it once for each visit: visits.flatMap((visit) => ${name}(…, visit)).`,
      );
    }
  });
});

test("a function that has a collection is no collection of records", () => {
  const from = Object.assign(() => undefined, { places: island.places });
  expect(caught(() => api.attendanceOf(event, from as never)).code).toBe("invalid-collection");
  expect(caught(() => api.referencesTo("x", from as never)).code).toBe("invalid-collection");
});

describe("without its visit, a record of another one is an error", () => {
  const [own] = island.events;
  const foreign: readonly (readonly [name: string, record: unknown])[] = [
    ["attendanceOf", own],
    ["citationsOf", own],
    ["discrepanciesOf", own],
    ["eventsAfter", own],
    ["eventsBefore", own],
    ["eventsWith", island.participants[0]],
    ["gapsOf", own],
    ["referencesTo", island.participants[0]],
    ["witnessesOf", island.figures[0]],
  ];

  test.each(foreign)("for %s, which says what to pass", (name, record) => {
    for (const rest of [[], [0]]) {
      const error = caught(() => loose[name]?.(record, ...rest));
      expect(error).toMatchObject({ code: "invalid-collection", where: name });
      expect(error.message).toMatch(
        / cites "gazette", which is .*\. Pass the visit that the record belongs to as the last argument\.$/,
      );
    }
    expect(() => loose[name]?.(record, island)).not.toThrow();
  });
});

describe("the visit that is looked through", () => {
  const { dataset } = api;
  const asked: readonly (readonly [name: string, call: Loose])[] = [
    ["search", (from) => loose["search"]?.("ankara", { from })],
    ["recordsCiting", (from) => loose["recordsCiting"]?.({ source: "qazinform-council" }, from)],
    ["referencesTo", (from) => loose["referencesTo"]?.("ankara", from)],
  ];

  test.each(asked)("of %s may be some of its collections, or none", (_name, call) => {
    expect(call({ events: dataset.events, version: "1.0.0" })).not.toEqual([]);
    expect(call({})).toEqual([]);
  });

  test.each(asked)("of %s is an error if it only holds one, or has no collection", (name, call) => {
    const held = [Promise.resolve(dataset), new Map(Object.entries(dataset)), [dataset], new Date(0)];
    for (const from of [...held, { event: dataset.events }, { default: dataset }, null])
      expect(caught(() => call(from))).toMatchObject({ code: "invalid-collection", where: name, value: from });
  });
});
