import { describe, expect, test } from "vitest";
import * as api from "../../src/index.js";
import { island } from "../island.js";

const { agreements, events, figures, organizations, participants, statements } = api;

/** Calls with what the types forbid, as an untyped caller would. */
type Loose = (...args: readonly unknown[]) => unknown;
const loose = api as unknown as Readonly<Record<string, Loose>>; // the one name under which all helpers take anything

/** The helpers that read one record: what each gives for none, and records to ask it of. */
const readers: readonly (readonly [name: string, none: undefined | readonly never[], records: readonly unknown[]])[] = [
  ["attendanceOf", [], events],
  ["boundsOf", undefined, figures],
  ["citationsOf", [], [...events, ...statements]],
  ["dateBounds", undefined, ["2025", "2025-07/.."]],
  ["discrepanciesOf", [], [...events, ...figures]],
  ["eventsAfter", [], events],
  ["eventsBefore", [], events],
  ["eventsWith", [], [...participants, ...organizations]],
  ["formatDate", undefined, ["2025", "2025-07/.."]],
  ["formatFigure", undefined, figures],
  ["gapsOf", [], [...agreements, ...events]],
  ["recordsCiting", [], events.flatMap(({ citations }) => citations)],
  ["referencesTo", [], [...participants, "TR"]],
  ["statusOf", undefined, agreements],
  ["witnessesOf", [], [...events, ...statements]],
];

describe.each(readers)("%s", (name, none, records) => {
  const helper: Loose = (...args) => loose[name]?.(...args);

  test("can be handed to map, whatever index comes with the record", () => {
    const expected = records.map((record) => helper(record));
    expect(records.map((record, index, all) => helper(record, index, all))).toEqual(expected);
    expect(records.map((record) => helper(record, 5))).toEqual(expected);
  });

  test("gives for none what can be chained on", () => {
    expect(helper(undefined)).toEqual(none);
    expect(helper(undefined, 0, [undefined])).toEqual(none);
    for (const from of [api.dataset, island]) {
      if (!["formatDate", "formatFigure", "statusOf"].includes(name)) expect(helper(undefined, from)).toEqual(none);
    }
    if (Array.isArray(none)) expect(helper(undefined)).not.toBe(helper(undefined));
  });
});

describe("the first things that people type", () => {
  test("a getter over ids", () => {
    expect(api.eventIds.map(api.getEvent)).toEqual(events);
    expect(api.topicIds.map(api.getTopic)).toEqual(api.topics);
    expect(
      api
        .getEvent("council-meeting")
        .topics?.map(api.getTopic)
        .every((topic) => api.topics.includes(topic)),
    ).toBe(true);
    expect(["arrival", "typo"].map(api.getEvent)).toEqual([events[0], undefined]);
  });

  test("a helper over records", () => {
    expect(events.map(api.attendanceOf)).toEqual(events.map((event) => api.attendanceOf(event)));
    expect(events.flatMap(api.citationsOf)).toHaveLength(events.flatMap(({ citations }) => citations).length);
    expect(agreements.map(api.statusOf)).toEqual(agreements.map((agreement) => api.statusOf(agreement)));
    expect(figures.map(api.formatFigure)[0]).toBe("5th");
    expect(figures.filter(api.boundsOf)).toEqual(figures.filter((figure) => api.boundsOf(figure) !== undefined));
  });

  test("a finder, and what an array can do with its answer", () => {
    const late = api.findEvents({}).filter(({ date }) => date >= "2025-07-29");
    expect(late).toEqual(api.findEvents({ date: "2025-07-29" }));
    expect(api.findEvents({ kind: "award" }).flatMap(api.eventsBefore).slice(0, 1)).toEqual([events[0]]);
    expect([{ kind: "award" }, { kind: "signing" }].flatMap(loose["findEvents"] ?? (() => []))).toHaveLength(2);
  });

  test("a guard over whatever text", () => {
    expect(["arrival", "departure"].filter(api.isEventId)).toEqual(["arrival"]);
  });

  test("an answer from an answer that may be none", () => {
    expect(api.statusOf(api.getAgreement("no-such-agreement"))).toBeUndefined();
    expect(api.attendanceOf(api.getEvent("no-such-event"))).toEqual([]);
    expect(api.formatFigure(api.getFigure("no-such-figure"))).toBeUndefined();
    expect(api.formatDate(api.getFigure("documents-signed").period)).toBeUndefined();
    expect(api.orderOf(api.getEvent("no-such-event"), "2025")).toBeUndefined();
  });
});
