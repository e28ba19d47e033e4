import { describe, expect, test } from "vitest";
import * as api from "../../src/index.js";
import { COLLECTION_NAMES } from "../../src/model/collection-names.js";

type Ask = (...args: readonly unknown[]) => unknown;
const loose: Readonly<Record<string, unknown>> = api;

/** The getter and the guard of each collection, as an untyped caller would call them. */
const all = COLLECTION_NAMES.map((collection) => {
  const singular = collection.replace(/ies$/, "y").replace(/s$/, "");
  const name = singular.replace(/^./, (letter) => letter.toUpperCase());
  return {
    ...{ collection, records: api.dataset[collection], ids: loose[`${singular}Ids`] as readonly string[] },
    ...{ get: loose[`get${name}`] as Ask, is: loose[`is${name}Id`] as Ask },
  };
});

const strange: readonly unknown[] = [
  ...["", "typo", "toString", "__proto__", "constructor", "0", 0, null, undefined, {}, [], Symbol("id")],
];

describe.each(all)("of $collection", ({ collection, records, ids, get, is }) => {
  test("the getter gives each record, and undefined for the rest", () => {
    for (const record of records) expect(get(record.id)).toBe(record);
    for (const id of strange) expect(get(id)).toBeUndefined();
  });

  test("the getter finds nothing of its own in another visit", () => {
    expect(get(records[0]?.id, { [collection]: [] })).toBeUndefined();
    expect(get(records[0]?.id, api.dataset)).toBe(records[0]);
  });

  test("the ids are those of the records, in order, and the guard knows no others", () => {
    expect(ids).toEqual(records.map(({ id }) => id));
    for (const id of ids) expect(is(id)).toBe(true);
    for (const value of strange) expect(is(value)).toBe(false);
  });

  test("the constants are those of the dataset, frozen all the way down", () => {
    expect(loose[collection]).toBe(records);
    expect([...thawed(records, collection), ...thawed(ids, "ids")]).toEqual([]);
  });
});

test("a field that is absent gives no record", () => {
  expect(api.getPlace(api.getEvent("meeting-with-yda-holding").place)).toBeUndefined();
  expect(api.getPlace(api.getEvent("arrival").place)?.name).toBe("Ankara Esenboğa Airport");
  expect(api.getEvent(undefined, api.events)).toBeUndefined();
});

test("the dataset has the profile and the passages too, and is frozen", () => {
  expect(api.dataset.visit).toBe(api.visit);
  expect(api.dataset.passages).toBe(api.passages);
  expect([...thawed(api.dataset, "dataset")]).toEqual([]);
});

test("writing to a constant throws and changes nothing", () => {
  const before = JSON.stringify(api.dataset);
  expect(() => Object.assign(api.getEvent("arrival"), { date: "2025-07-01" })).toThrow(TypeError);
  expect(() => Object.assign(api.events, { 0: null })).toThrow(TypeError);
  expect(() => Array.prototype.push.call(api.getEvent("arrival").citations, null)).toThrow(TypeError);
  expect(() => Array.prototype.reverse.call(api.eventIds)).toThrow(TypeError);
  expect(JSON.stringify(api.dataset)).toBe(before);
});

function* thawed(value: unknown, path: string): Generator<string> {
  if (typeof value !== "object" || value === null) return;
  if (!Object.isFrozen(value)) yield path;
  for (const [key, part] of Object.entries(value)) yield* thawed(part, `${path}.${key}`);
}
