import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { deepFreeze } from "../../src/deep-freeze.js";
import { isImmutable } from "../../src/filter/immutable.js";
import * as api from "../../src/index.js";
import { COMPARATORS, MODALITIES, STAGES } from "../../src/model/vocabulary.js";
import { asVisit, draftOf } from "../mutable.js";

// What is asked again is answered from an index where the records can never change. The answers must not tell.

type Records = readonly { readonly id: string }[];
type Find = (filter: object, from: unknown) => Records;

/** The helpers, here called with every filter, right or not, and the keys of each. */
const finders: Readonly<Record<string, readonly [Find, readonly string[]]>> = {
  events: [
    api.findEvents as unknown as Find,
    ["on", "between", "participant", "organization", "place", "kind", "partOf", "topic", "source", "text", "inferred"],
  ],
  participants: [
    api.findParticipants as unknown as Find,
    ["country", "organization", "event", "source", "text", "inferred"],
  ],
  agreements: [
    api.findAgreements as unknown as Find,
    ["on", "between", "kind", "status", "expected", "party", "signatory", "event", "place", "topic", "source", "text"],
  ],
  figures: [
    api.findFigures as unknown as Find,
    ["measure", "about", "in", "unit", "comparator", "hedged", "period", "between", "speaker", "topic", "text"],
  ],
  statements: [api.findStatements as unknown as Find, ["speaker", "event", "about", "topic", "source", "text"]],
};

const DATES = ["2025", "2025-07", "2025-07-29", "2024-12", "2025-07-28/2025-07-29", "2025-07-29/2025-07-29", "2025/.."];
const FLAGS = [true, false];

function textsIn(value: unknown): readonly string[] {
  if (typeof value === "string") return [value];
  return typeof value === "object" && value !== null ? Object.values(value).flatMap(textsIn) : [];
}

/** The keys that know no words but these. */
const WORDS: ReadonlyMap<string, readonly string[]> = new Map<string, readonly string[]>([
  ["comparator", COMPARATORS],
  ["modality", MODALITIES],
  ["status", ["planned", ...STAGES]],
]);

/** A filter of some keys, each with values that occur somewhere in the collection. */
function filterOf(name: string, keys: readonly string[]): fc.Arbitrary<object> {
  const { [name as "events"]: records, places } = api.dataset;
  const texts = [...new Set([...textsIn(records), ...places.map(({ id }) => id), "no-such-id"])];
  const wanted = (key: string): fc.Arbitrary<unknown> => {
    if (key === "between") return fc.constantFrom(...DATES, ["2025-07-28", ".."], ["..", "2025-07"]);
    const isFlag = key === "expected" || key === "hedged";
    const one = fc.constantFrom<unknown>(
      ...(WORDS.get(key) ?? (key === "on" || key === "period" ? DATES : isFlag ? FLAGS : texts)),
    );
    const several = fc.array(one, { maxLength: 3 });
    return fc.oneof(
      one,
      several,
      several.map((all) => ({ all })),
      fc.constant(null),
    );
  };
  const match = fc.constantFrom(undefined, ...(keys.includes("between") ? (["certain", "possible"] as const) : []));
  return fc
    .tuple(fc.subarray([...keys], { minLength: 1, maxLength: 3 }), match)
    .chain(([chosen, how]) =>
      fc
        .record(Object.fromEntries(chosen.map((key) => [key, wanted(key)])))
        .map((filter) => (how === undefined ? filter : { ...filter, match: how })),
    );
}

const ids = (records: Records): readonly string[] => records.map(({ id }) => id);

describe("a question that is asked again", () => {
  test.each(Object.keys(finders))("of frozen %s has the answer that it has of others", (name) => {
    const [find, keys] = finders[name] ?? [];
    const thawed = draftOf();
    const frozen = deepFreeze(draftOf());
    expect(isImmutable(frozen)).toBe(true);
    fc.assert(
      fc.property(filterOf(name, keys ?? []), (filter) => {
        const expected = ids(find?.(filter, thawed) ?? []);
        for (let time = 0; time < 3; time++) expect(ids(find?.(filter, frozen) ?? [])).toEqual(expected);
      }),
      { numRuns: 400 },
    );
  });

  test("of records that change in between has the answer of the day", () => {
    const visit = draftOf();
    // Frozen itself, but not what is in it.
    const shallow = Object.freeze(asVisit(visit).events);
    const [first] = visit.events;
    if (first === undefined) throw new Error("it is there");
    const asked = (): readonly (readonly string[])[] => [
      ids(api.findEvents({ kind: "made-up" }, shallow)),
      ids(api.findEvents({ topic: "made-up" }, shallow)),
      ids(api.findEvents({ on: "1999-01-01" }, shallow)),
      ids(api.findEvents({ text: "quite unheard of" }, shallow)),
    ];
    for (let time = 0; time < 3; time++) expect(asked()).toEqual([[], [], [], []]);
    Object.assign(first, { kind: "made-up", topics: ["made-up"], date: "1999-01-01", summary: "Quite unheard of." });
    for (let time = 0; time < 3; time++) expect(asked()).toEqual(Array.from({ length: 4 }, () => [first.id]));
  });

  test("about places that change in between has the answer of the day", () => {
    const visit = draftOf();
    const asked = (): readonly string[] => ids(api.findEvents({ place: "somewhere" }, asVisit(visit)));
    for (let time = 0; time < 3; time++) expect(asked()).toEqual([]);
    const place = visit.places.find(({ id }) => visit.events.some((event) => event.place === id));
    if (place === undefined) throw new Error("some event has a place");
    place.within = "somewhere";
    expect(asked()).not.toEqual([]);
  });

  test("of records that have getters has the answer of the day", () => {
    let kind = "talk";
    const event = { id: "a", title: "A", date: "2025", summary: "A.", citations: [], get: 0 };
    Object.defineProperty(event, "kind", { get: () => kind, enumerable: true });
    const events = deepFreeze([event]) as never;
    for (let time = 0; time < 3; time++) expect(api.findEvents({ kind: "talk" }, events)).toHaveLength(1);
    kind = "signing";
    expect(api.findEvents({ kind: "talk" }, events)).toEqual([]);
  });

  test("of frozen records that are not of their type is the same error each time", () => {
    const events = deepFreeze([{ id: "a", topics: 5 }]) as never;
    const code = "invalid-record";
    for (let time = 0; time < 3; time++) {
      expect(() => api.findEvents({ topic: "trade" }, events)).toThrow(expect.objectContaining({ code }));
    }
  });

  test("an answer is the caller's own each time", () => {
    for (let time = 0; time < 3; time++) {
      const found = api.findEvents({ place: "turkiye" });
      expect(found.length).toBeGreaterThan(0);
      found.length = 0;
    }
  });
});

describe("what can never change", () => {
  class Box {
    readonly id = "a";
  }
  const cyclic: { self?: unknown } = {};
  cyclic.self = cyclic;

  test.each([
    ["frozen in depth", deepFreeze([{ a: ["b", 1, null, undefined, true] }]), true],
    ["a text", "a", true],
    ["an array in it that is not frozen", Object.freeze([Object.freeze({ a: [] })]), false],
    ["an object in it that is not frozen", Object.freeze([{}]), false],
    ["a function", Object.freeze([() => 0]), false],
    ["a Map", Object.freeze([Object.freeze(new Map())]), false],
    ["an object of a class", Object.freeze([Object.freeze(new Box())]), false],
    [
      "a getter",
      Object.freeze({
        get a() {
          return 0;
        },
      }),
      false,
    ],
    ["a getter that is not listed", Object.freeze(Object.defineProperty({}, "a", { get: () => 0 })), false],
  ])("%s", (_what, value, expected) => {
    expect(isImmutable(value)).toBe(expected);
  });

  test("records that are nested without end are answered by a scan", () => {
    const events = deepFreeze([{ id: "a", kind: "talk", cyclic }]) as never;
    for (let time = 0; time < 3; time++) expect(api.findEvents({ kind: "talk" }, events)).toHaveLength(1);
  });
});
