import { describe, expect, test, vi } from "vitest";
import { deepFreeze } from "../../src/deep-freeze.js";
import { meetAll } from "../../src/filter/candidates.js";
import type { Condition } from "../../src/filter/condition.js";
import { byDate, dateField } from "../../src/filter/date-keys.js";
import { type FieldIndex, fieldOf } from "../../src/filter/field.js";
import { kept } from "../../src/filter/kept.js";
import { matchText } from "../../src/filter/text-key.js";
import { matchPlace } from "../../src/filter/within.js";

type Letters = readonly string[];

/** A condition whose index is known, and a scan that is watched. */
function indexed(
  entries: readonly (readonly [string | undefined, readonly number[]])[],
  wanted: NonNullable<Condition<string>["indexed"]>["wanted"],
): Condition<string> {
  const index: FieldIndex = new Map(entries);
  const positions = new Set(
    entries.flatMap(([value, own]) => {
      const isWanted = typeof wanted === "function" ? value !== undefined && wanted(value) : wanted.includes(value);
      return isWanted ? own : [];
    }),
  );
  const keep = vi.fn((records: Letters): string[] =>
    records.filter((record) => positions.has(LETTERS.indexOf(record))),
  );
  return { keep, indexed: { field: { read: () => undefined, indexOf: () => index }, wanted } };
}

function scanned(wanted: string): Condition<string> {
  return { keep: vi.fn((records: Letters): string[] => records.filter((record) => wanted.includes(record))) };
}

const LETTERS: Letters = [..."abcdefghij"];

describe("records that meet all conditions", () => {
  test("are all of them where there is no condition, in an array of its own", () => {
    const all = meetAll(LETTERS, []);
    expect(all).toEqual(LETTERS);
    expect(all).not.toBe(LETTERS);
  });

  test("come from the index of one value, without a look at any record", () => {
    const condition = indexed([["x", [2, 5]]], ["x"]);
    expect(meetAll(LETTERS, [condition])).toEqual(["c", "f"]);
    expect(condition.keep).not.toHaveBeenCalled();
  });

  test("are those of several values, each once and in order", () => {
    const condition = indexed(
      [
        ["x", [2, 5]],
        ["y", [0, 5, 9]],
        ["z", [1]],
      ],
      ["x", "y"],
    );
    expect(meetAll(LETTERS, [condition])).toEqual(["a", "c", "f", "j"]);
    expect(condition.keep).not.toHaveBeenCalled();
  });

  test("are none where there is no such value, or none is wanted", () => {
    expect(meetAll(LETTERS, [indexed([["x", [2]]], ["y"])])).toEqual([]);
    expect(meetAll(LETTERS, [indexed([["x", [2]]], [])])).toEqual([]);
  });

  test("are those that lack the field where that is asked", () => {
    const index = [
      ["x", [2]],
      [undefined, [0, 3]],
    ] as const;
    expect(meetAll(LETTERS, [indexed(index, [undefined])])).toEqual(["a", "d"]);
  });

  test("are those whose value passes a test, which is not asked about nothing", () => {
    const passes = vi.fn((value: string): boolean => value > "x");
    const condition = indexed(
      [
        ["x", [1]],
        [undefined, [4]],
        ["y", [3]],
        ["z", [2]],
      ],
      passes,
    );
    passes.mockClear();
    expect(meetAll(LETTERS, [condition])).toEqual(["c", "d"]);
    expect(passes.mock.calls).toEqual([["x"], ["y"], ["z"]]);
  });

  test("are looked for in the lists of all indexes", () => {
    const conditions = [
      indexed([["x", [0, 2, 4, 6, 8]]], ["x"]),
      indexed([["y", [2, 3, 4]]], ["y"]),
      indexed(
        [
          ["u", [1, 2]],
          ["v", [3, 9]],
        ],
        ["u", "v"],
      ),
    ];
    expect(meetAll(LETTERS, conditions)).toEqual(["c"]);
    for (const { keep } of conditions) expect(keep).not.toHaveBeenCalled();
  });

  test.each([
    ["last", (few: Condition<string>, many: Condition<string>) => [many, few]],
    ["first", (few: Condition<string>, many: Condition<string>) => [few, many]],
  ])("are looked at where they are few beside a long list, be the few %s", (_where, ordered) => {
    const [few, many] = [indexed([["x", [4]]], ["x"]), indexed([["y", [0, 1, 2, 3, 4, 5, 6, 7, 8]]], ["y"])];
    expect(meetAll(LETTERS, ordered(few, many))).toEqual(["e"]);
    expect(many.keep).toHaveBeenCalledExactlyOnceWith(["e"]);
    expect(few.keep).not.toHaveBeenCalled();
  });

  test("are not looked at where the list is not that long", () => {
    const [few, many] = [indexed([["x", [4]]], ["x"]), indexed([["y", [0, 1, 2, 3, 4, 5, 6, 7]]], ["y"])];
    expect(meetAll(LETTERS, [many, few])).toEqual(["e"]);
    expect(many.keep).not.toHaveBeenCalled();
  });

  test("are scanned for what has no index, after the indexes", () => {
    const [first, second] = [scanned("abcde"), scanned("cdefg")];
    const byIndex = indexed([["x", [0, 2, 4, 6]]], ["x"]);
    expect(meetAll(LETTERS, [first, byIndex, second])).toEqual(["c", "e"]);
    expect(first.keep).toHaveBeenCalledExactlyOnceWith(["a", "c", "e", "g"]);
    expect(second.keep).toHaveBeenCalledExactlyOnceWith(["a", "c", "e"]);
  });

  test("are scanned where an index is not there yet", () => {
    const condition = { ...scanned("bd"), indexed: { field: fieldOf<string>((letter) => letter), wanted: ["b", "d"] } };
    expect(meetAll([...LETTERS], [condition])).toEqual(["b", "d"]);
    expect(condition.keep).toHaveBeenCalledExactlyOnceWith(LETTERS);
  });
});

describe("an index", () => {
  test("has the positions of each value, each once, and of the records without one", () => {
    const records = Object.freeze([["x", "y", "x"], "x", undefined, [], ["y"]].map((own) => Object.freeze({ own })));
    for (const { own } of records) Object.freeze(own);
    const { indexOf } = fieldOf<{ readonly own: string | readonly string[] | undefined }>(({ own }) => own);
    expect(indexOf(records)).toBeUndefined();
    expect(indexOf(records)).toEqual(
      new Map([
        ["x", [0, 1]],
        ["y", [0, 4]],
        [undefined, [2]],
      ]),
    );
  });
});

describe("an index of dates", () => {
  interface Dated {
    readonly date: string;
  }
  const field = dateField<Dated>(({ date }) => date);

  test("has a day once, however it is written, and what is no date as it is", () => {
    const dates = ["2025-07-29", "2025-07-29/2025-07-29", "soon", "2025-07", "2025-07/..", "2025-07-29/2025-07-30"];
    const records = deepFreeze(dates.map((date) => ({ date })));
    expect(field.indexOf(records)).toBeUndefined();
    expect(field.indexOf(records)).toEqual(
      new Map([
        ["2025-07-29", [0, 1]],
        ["soon", [2]],
        ["2025-07", [3]],
        ["2025-07/..", [4]],
        ["2025-07-29/2025-07-30", [5]],
      ]),
    );
  });

  test.each([
    ["a day", "2025-07-29", {}],
    ["a day from and to itself", "2025-07-29/2025-07-29", {}],
  ])("is asked for %s, and not through and through", (_what, asked, filter) => {
    const [condition] = byDate(field)(asked, "test", filter, undefined);
    expect(condition?.indexed?.wanted).toEqual(["2025-07-29"]);
  });

  test.each([
    ["two days", ["2025-07-29", "2025-07-30"], {}],
    ["a month", "2025-07", {}],
    ["what is possibly on a day", "2025-07-29", { match: "possible" }],
  ])("is gone through for %s", (_what, asked, filter) => {
    const [condition] = byDate(field)(asked, "test", filter, undefined);
    expect(condition?.indexed?.wanted).toBeTypeOf("function");
  });
});

test("the texts of ten thousand records are kept, and of more they are not", () => {
  const [condition] = matchText("salt", "test");
  const sizeOfIndex = (size: number): number | undefined => {
    const records = deepFreeze(Array.from({ length: size }, (_, at) => ({ title: `salt ${at}` })));
    const ask = (): number | undefined => condition?.indexed?.field.indexOf(records)?.size;
    expect(ask()).toBeUndefined();
    return ask();
  };
  expect(sizeOfIndex(10_000)).toBe(10_000);
  expect(sizeOfIndex(10_001)).toBeUndefined();
});

describe("what lies within a place", () => {
  test("is looked for once in places that can never change, and what has nothing within each time", () => {
    const places = deepFreeze([
      { id: "harbour", name: "Harbour", kind: "city", country: "XX", within: "island" },
      { id: "island", name: "Island", kind: "country", country: "XX" },
    ] as const);
    let looks = 0;
    const watched = new Proxy(places, {
      get: (target, name): unknown => {
        if (name === Symbol.iterator) looks++;
        return Reflect.get(target, name);
      },
    });
    const field = fieldOf<string>((record) => record);
    const looksFor = (place: string): readonly [unknown, boolean] => {
      const before = looks;
      const [condition] = matchPlace(place, "test", field, watched);
      return [condition?.indexed?.wanted, looks > before];
    };
    for (let time = 0; time < 2; time++) looksFor("harbour");
    expect(looksFor("island")).toEqual([["island", "harbour"], true]);
    expect(looksFor("island")).toEqual([["island", "harbour"], false]);
    for (let time = 0; time < 2; time++) expect(looksFor("harbour")).toEqual([["harbour"], true]);
  });
});

describe("what is kept of an array", () => {
  const frozen = (): readonly object[] => Object.freeze([Object.freeze({})]);

  test("that can never change is made at the second question, and once", () => {
    const made = {};
    const make = vi.fn(() => made);
    const ask = kept(make);
    const [one, other] = [frozen(), frozen()];
    expect([ask(one), ask(other)]).toEqual([undefined, undefined]);
    expect(make).not.toHaveBeenCalled();
    for (let time = 0; time < 3; time++) expect(ask(one)).toBe(made);
    expect(make).toHaveBeenCalledExactlyOnceWith(one);
    expect(ask(other)).toBe(made);
    expect(make).toHaveBeenCalledTimes(2);
  });

  test.each([
    ["is not frozen", [] as const],
    ["holds what may change", Object.freeze([{}])],
  ])("that %s is nothing, however often it is asked", (_what, records) => {
    const make = vi.fn(() => ({}));
    const ask = kept(make);
    for (let time = 0; time < 4; time++) expect(ask(records)).toBeUndefined();
    expect(make).not.toHaveBeenCalled();
  });

  test("is looked for in an array once it is frozen", () => {
    const records: object[] = [];
    const ask = kept(() => ({}));
    expect([ask(records), ask(records)]).toEqual([undefined, undefined]);
    Object.freeze(records);
    expect(ask(records)).toBeUndefined();
    expect(ask(records)).toEqual({});
  });

  test("is nothing, and not tried again, where a record is not of its type", () => {
    const make = vi.fn(() => {
      throw new TypeError("not of its type");
    });
    const ask = kept(make);
    const records = frozen();
    for (let time = 0; time < 4; time++) expect(ask(records)).toBeUndefined();
    expect(make).toHaveBeenCalledTimes(1);
  });

  test.each([
    ["can never change", Object.freeze({}), 1],
    ["may change", {}, 0],
  ])("needs one look at all that is in it, which %s, for all that is asked", (_what, record, times) => {
    const getPrototypeOf = vi.fn(Reflect.getPrototypeOf);
    const isExtensible = vi.fn(Reflect.isExtensible);
    const watched = Object.freeze([new Proxy(record, { getPrototypeOf, isExtensible })]);
    const makers = [vi.fn(() => ({})), vi.fn(() => ({}))];
    for (const make of makers) {
      const ask = kept(make);
      for (let time = 0; time < 3; time++) ask(watched);
      expect(make).toHaveBeenCalledTimes(times);
    }
    expect(isExtensible).toHaveBeenCalledTimes(1);
  });

  test("is nothing where a record does not let itself be looked at", () => {
    const isExtensible = (): boolean => {
      throw new TypeError("do not look");
    };
    const hidden = Object.freeze([new Proxy({}, { isExtensible })]);
    const make = vi.fn(() => ({}));
    const ask = kept(make);
    for (let time = 0; time < 3; time++) expect(ask(hidden)).toBeUndefined();
    expect(make).not.toHaveBeenCalled();
  });
});
