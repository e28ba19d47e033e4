import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  type AnyIds,
  events,
  eventsAfter,
  eventsBefore,
  findEvents,
  getEvent,
  orderOf,
  timeline,
  type VisitEvent,
} from "../../src/index.js";
import { island } from "../island.js";

const ids = (records: readonly { readonly id: string }[]): readonly string[] => records.map(({ id }) => id);
const event = (id: string, date: string, after: readonly string[] = []): VisitEvent<AnyIds> => ({
  ...{ id, date, after, title: id, kind: "talk", summary: id },
  citations: [{ source: "daily" }],
});

describe("of the visit", () => {
  test("of a selection, also by way of events that are left out of it", () => {
    for (const asked of events) {
      for (const chosen of [findEvents({ kind: "ceremony" }), findEvents({ participant: "hakan-fidan" }), []]) {
        const among = (all: readonly VisitEvent[]): readonly VisitEvent[] => chosen.filter((one) => all.includes(one));
        expect(eventsBefore(asked, chosen)).toEqual(among(eventsBefore(asked)));
        expect(eventsAfter(asked, chosen)).toEqual(among(eventsAfter(asked)));
        for (const one of chosen) expect(orderOf(one, asked, chosen)).toBe(orderOf(one, asked));
      }
    }
    expect(ids(eventsBefore(getEvent("council-meeting"), findEvents({ kind: "ceremony" })))).toEqual([
      ...["guard-of-honour", "welcome-ceremony"],
    ]);
  });

  test("what no source puts in order is in neither", () => {
    const [signing, award] = [getEvent("signing"), getEvent("award-ceremony")];
    expect(ids([...eventsBefore(signing), ...eventsAfter(signing)])).not.toContain(award.id);
  });
});

describe("of any visit", () => {
  test("events of this visit among others are no selection of it", () => {
    const [arrival, other] = [events[0], event("other", "2020")];
    const mixed: readonly VisitEvent<AnyIds>[] = [arrival, other].filter((one) => one !== undefined);
    expect(ids(eventsBefore<VisitEvent<AnyIds>>(event("last", "2030"), mixed))).toEqual([arrival?.id, "other"]);
  });

  const names = ["a", "b", "c", "d", "e", "f"];
  const visits = fc
    .array(
      fc.record({
        date: fc.constantFrom("2025", "2025-07", "2025-07-01", "2025-07-02", "2025-08", "2024/..", "soon"),
        after: fc.subarray(names),
      }),
      { maxLength: names.length },
    )
    .map((list) => list.map(({ date, after }, index) => event(names[index] ?? "", date, after)));

  /** Step by step, until nothing is added. */
  const naive = (start: VisitEvent<AnyIds>, all: readonly VisitEvent<AnyIds>[]): readonly VisitEvent<AnyIds>[] => {
    const dated = (one: VisitEvent<AnyIds>): boolean => one.date !== "soon";
    const comesBefore = (one: VisitEvent<AnyIds>, other: VisitEvent<AnyIds>): boolean =>
      (other.after ?? []).includes(one.id) ||
      (dated(one) && dated(other) && orderOf(one.date, other.date) === "before");
    let found = new Set<VisitEvent<AnyIds>>();
    for (;;) {
      const more = all.filter((one) => one !== start && [start, ...found].some((other) => comesBefore(one, other)));
      if (more.length === found.size) return all.filter((one) => found.has(one));
      found = new Set(more);
    }
  };

  test("before is what a chain of dates and of sources' words leads back to", () => {
    fc.assert(
      fc.property(visits, (all) => {
        for (const one of all) expect(ids(eventsBefore(one, all))).toEqual(ids(naive(one, all)));
      }),
    );
  });

  test("after is before the other way round", () => {
    fc.assert(
      fc.property(visits, (all) => {
        for (const one of all) {
          const later = all.filter((other) => other !== one && eventsBefore(other, all).includes(one));
          expect(ids(eventsAfter(one, { events: all }))).toEqual(ids(later));
        }
      }),
    );
  });
});

describe("timeline", () => {
  test("has every event once, day by day", () => {
    const days = timeline();
    expect(days.map(({ date }) => date)).toEqual(["2025-07-28", "2025-07-28/2025-07-29", "2025-07-29"]);
    expect(days.flatMap(({ events: own }) => own)).toEqual(events);
  });

  test("puts vaguer dates where they begin, open ones first and malformed ones last, and changes nothing", () => {
    const dates = ["soon", "2030-02-03", "2030-01/2030-03", "2030-01-01", "../2030", "2030-01", "2030-02-03"];
    const all = Object.freeze(dates.flatMap((date) => island.events.slice(0, 1).map((one) => ({ ...one, date }))));
    expect(timeline(all).map(({ date, events: own }) => [date, own.length])).toEqual([
      ["../2030", 1],
      ["2030-01-01", 1],
      ["2030-01", 1],
      ["2030-01/2030-03", 1],
      ["2030-02-03", 2],
      ["soon", 1],
    ]);
    expect(timeline({ events: [] })).toEqual([]);
  });
});
