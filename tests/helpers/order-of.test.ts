import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  type AnyIds,
  compareDates,
  dateBounds,
  eventsBefore,
  getEvent,
  getFigure,
  getParticipant,
  orderOf,
  type VisitEvent,
} from "../../src/index.js";
import { caught } from "../caught.js";
import { island } from "../island.js";

const pad = (number: number): string => String(number).padStart(2, "0");
const point = fc
  .tuple(fc.integer({ min: 2024, max: 2026 }), fc.integer({ min: 1, max: 12 }), fc.integer({ min: 1, max: 28 }))
  .chain(([year, month, day]) =>
    fc.constantFrom(`${year}`, `${year}-${pad(month)}`, `${year}-${pad(month)}-${pad(day)}`),
  );
const date = fc.oneof(
  point,
  point.map((from) => `${from}/..`),
  point.map((to) => `../${to}`),
);

/** The days of a date, with ends that are open far away. */
const days = (text: string): { readonly first: string; readonly last: string } => ({
  first: "0000-01-01",
  last: "9999-12-31",
  ...dateBounds(text),
});

describe("the order of two dates", () => {
  test("is what every pair of days agrees on", () => {
    fc.assert(
      fc.property(date, date, (a, b) => {
        const [one, other] = [days(a), days(b)];
        const pairs = [one.first, one.last].flatMap((x) =>
          [other.first, other.last].map((y) => (x === y ? undefined : x < y ? "before" : "after")),
        );
        expect(orderOf(a, b)).toBe(new Set(pairs).size === 1 ? pairs[0] : undefined);
      }),
      { numRuns: 1_000 },
    );
  });
});

describe("the order of two events", () => {
  test("is that of their dates, or of a chain that leads from one to the other", () => {
    const { events } = island;
    for (const a of events) {
      for (const b of events) {
        const isBefore = eventsBefore(b, events).includes(a);
        const isAfter = eventsBefore(a, events).includes(b);
        const order = isBefore ? "before" : isAfter ? "after" : undefined;
        expect(orderOf(a, b, island), `${a.id}, ${b.id}`).toBe(order);
      }
    }
    expect(orderOf(getEvent("welcome-ceremony"), getEvent("press-conference"))).toBe("before");
    expect(orderOf(getEvent("press-conference"), getEvent("welcome-ceremony"))).toBe("after");
    expect(orderOf(getEvent("award-ceremony"), getEvent("press-conference"))).toBeUndefined();
  });

  test("needs no more of an array than the events in between", () => {
    const [event] = island.events;
    if (event === undefined) throw new Error("the island has events");
    const at = (id: string, ...after: readonly string[]): VisitEvent<AnyIds> => ({ ...event, id, after });
    const [a, b, c] = [at("a"), at("b", "a"), at("c", "b")];
    for (const [one, other, from] of [
      [a, b, []],
      [a, b, [b]],
      [a, c, [b]],
      [a, c, [c, b]],
    ] as const) {
      expect(orderOf(one, other, from)).toBe("before");
      expect(orderOf(other, one, from)).toBe("after");
    }
    expect(orderOf(a, c, [])).toBeUndefined();
    expect(orderOf(getEvent("arrival"), getEvent("guard-of-honour"), [])).toBe(
      orderOf(getEvent("arrival"), getEvent("guard-of-honour")),
    );
  });

  test("whose end precedes its beginning is that by its beginning, as for the events before it", () => {
    const [odd, other] = island.events.map((event) => ({ ...event, date: "2025-07-29", until: "2025-07-01" }));
    if (odd === undefined || other === undefined) throw new Error("there are two");
    const { until: _, ...before } = { ...other, date: "2025-07-10" };
    expect(orderOf(odd, before, [odd, before])).toBe("after");
    expect(eventsBefore(odd, [odd, before])).toEqual([before]);
    expect(orderOf(odd, "2025-07-10")).toBe("after");
  });

  test("leads through the events that are passed", () => {
    const [first, second, third] = island.events
      .slice(1)
      .map((event) => ({ ...event, date: "2025-07-29", after: [event.id] }));
    if (first === undefined || second === undefined || third === undefined) throw new Error("there are three");
    const [one, other, last] = [
      { ...first, after: [] },
      { ...second, after: [first.id] },
      { ...third, after: [second.id] },
    ];
    expect(orderOf(one, last, [one, other, last])).toBe("before");
    expect(orderOf(one, last, [one, last])).toBeUndefined();
    expect(orderOf(one, last, { events: [one, other, last] })).toBe("before");
    expect(orderOf(last, one, [one, other, last])).toBe("after");
    const cycle = [{ ...one, after: [last.id] }, other, last] as const;
    expect([orderOf(cycle[0], last, cycle), orderOf(last, cycle[0], cycle)]).toEqual([undefined, undefined]);
  });

  test("of another visit needs that visit, if the dates do not decide it", () => {
    const [arrival, , talks, signing] = island.events;
    expect(orderOf(arrival, talks)).toBe("before");
    expect(caught(() => orderOf(talks, signing))).toMatchObject({
      code: "invalid-collection",
      where: "orderOf",
      value: talks,
    });
    expect(caught(() => orderOf(getEvent("signing"), signing)).value).toBe(signing);
    expect(orderOf(talks, signing, island)).toBe("before");
  });

  test("may be asked of an event and a date", () => {
    expect(orderOf(getEvent("arrival"), "2025-07-29")).toBe("before");
    expect(orderOf("2026", getEvent("arrival"))).toBe("after");
    expect(orderOf(getEvent("arrival"), "2025-07")).toBeUndefined();
    expect(orderOf("2025-07-28", getEvent("arrival"))).toBeUndefined();
  });

  test("is open without one of them, and an error with something else", () => {
    expect([orderOf(undefined, "2025"), orderOf("2025", undefined)]).toEqual([undefined, undefined]);
    for (const odd of [null, 5, true, [], {}, getParticipant("hakan-fidan"), getFigure("documents-signed")]) {
      expect(caught(() => orderOf(odd as never, "2025"))).toMatchObject({
        code: "invalid-record",
        where: "orderOf",
        value: odd,
      });
      expect(caught(() => orderOf("2025", odd as never)).message).toContain("expected an event or a date, found");
    }
    expect(caught(() => orderOf({ ...getEvent("arrival"), date: "soon" }, "2025")).code).toBe("invalid-date");
  });
});

test("what is wrong with an event is told with both, and by the name of the helper", () => {
  const [arrival, talks] = [getEvent("arrival", island), getEvent("talks", island)];
  if (arrival === undefined) throw new Error("the island has one");
  const sameDay = { ...talks, date: arrival.date };
  const error = caught(() => orderOf(arrival, sameDay as never, [arrival, null] as never));
  expect(error).toMatchObject({ code: "invalid-record", where: "orderOf" });
  expect(error.value).toEqual([arrival, sameDay]);
  expect(caught(() => orderOf({ ...arrival, until: "soon" } as never, "2025")).where).toBe("orderOf");
  expect(caught(() => compareDates("2025", "soon")).where).toBe("compareDates");
  expect(caught(() => compareDates("soon", "2025")).where).toBe("compareDates");
});

describe("compareDates", () => {
  test("puts what has no date last, and takes two without one for equal", () => {
    const dates = ["2025", undefined, "2024"];
    expect(dates.map((date) => Math.sign(compareDates(date, undefined)))).toEqual([-1, 0, -1]);
    expect(dates.map((date) => Math.sign(compareDates(undefined, date)))).toEqual([1, 0, 1]);
  });

  test("is an order: of opposite signs the other way round, and passed on", () => {
    fc.assert(
      fc.property(date, date, date, (a, b, c) => {
        expect(Math.sign(compareDates(a, b))).toBe(-Math.sign(compareDates(b, a)) + 0);
        if (compareDates(a, b) <= 0 && compareDates(b, c) <= 0) expect(compareDates(a, c)).toBeLessThanOrEqual(0);
      }),
    );
  });

  test("puts first what begins first, and of those what ends first", () => {
    const dates = ["2026", "2025/..", "2025-07-29", "2025", "../2026", "2025-07", "2025-01"];
    expect(dates.sort(compareDates)).toEqual([
      ...["../2026", "2025-01", "2025", "2025/..", "2025-07", "2025-07-29", "2026"],
    ]);
  });

  test("takes the same days for equal, however they are written", () => {
    expect(compareDates("2025-07", "2025-07-01/2025-07-31")).toBe(0);
  });
});
