import { expect, test } from "vitest";
import { boundsOf } from "../../src/derive/bounds-of.js";
import { referencesIn } from "../../src/derive/referenced-ids.js";
import type { Figure } from "../../src/model/figure.js";
import type { AnyIds } from "../../src/model/ids.js";

import { references } from "../../src/rules/references.js";
import { allRecords } from "../../src/rules/walk.js";
import { island } from "../island.js";
import { record } from "../mutable.js";

const { POSITIVE_INFINITY: MOST, NEGATIVE_INFINITY: LEAST } = Number;
const ships = record<Figure<AnyIds>>([...island.figures], "ships");

test.each([
  ["=", { min: 7, max: 7, includesMin: true, includesMax: true }],
  [">", { min: 7, max: MOST, includesMin: false, includesMax: false }],
  [">=", { min: 7, max: MOST, includesMin: true, includesMax: false }],
  ["<", { min: LEAST, max: 7, includesMin: false, includesMax: false }],
  ["<=", { min: LEAST, max: 7, includesMin: false, includesMax: true }],
  ["~", undefined],
] as const)("the bounds of a number that is %s 7", (comparator, bounds) => {
  expect(boundsOf({ ...ships, comparator })).toEqual(bounds);
  expect(boundsOf({ ...ships, comparator, hedged: true })).toBeUndefined();
});

test("a record of the made-up island names what the rules know it to name, and its sources", () => {
  // Fields that can name nothing but a country are known to the rules alone.
  const known = references(island)
    .filter(({ to }) => to.some((target) => target !== "country"))
    .map(({ record: id, value }) => `${id} ${value}`);
  const found = allRecords(island)
    // The profile of the visit is no record of a collection; who was guest and host is asked of itself.
    .filter(({ path }) => path !== "visit")
    .flatMap(({ value }) => referencesIn(value).flatMap(({ ids }) => ids.map((id) => `${value.id} ${id}`)));
  const wanted = known.filter((line) => !line.startsWith(`${island.visit.id} `));
  expect(found.sort()).toEqual(wanted.sort());
});

test("a field that names nothing is no reference", () => {
  expect(referencesIn({ id: "x", topics: [], place: undefined, partOf: null, after: 5 })).toEqual([]);
});
