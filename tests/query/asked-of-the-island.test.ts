import { describe, expect, test } from "vitest";
import { findAgreements, findEvents } from "../../src/index.js";
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
