import { describe, expect, test } from "vitest";
import { events, findAgreements, findEvents, findFigures } from "../../src/index.js";
import { twoEvents } from "./fixtures.js";

const ids = (records: readonly { readonly id: string }[]): readonly string[] => records.map(({ id }) => id);

describe("between", () => {
  test("two days, both included", () => {
    expect(findEvents({ between: ["2025-07-28", "2025-07-29"] })).toEqual(events);
    expect(ids(findEvents({ between: ["2025-07-28", "2025-07-28"] }))).toEqual([
      "arrival",
      "guard-of-honour",
      "airport-talk",
    ]);
  });

  test("each end may be as vague as a year, or open", () => {
    expect(findEvents({ between: ["2025", "2025"] })).toEqual(events);
    expect(findEvents({ between: ["..", "2025-07"] })).toEqual(events);
    expect(findEvents({ between: ["2025-08", ".."] })).toEqual([]);
    expect(findEvents({ between: ["..", ".."] })).toEqual(events);
  });

  test("an interval in one text says the same", () => {
    expect(findEvents({ between: "2025-07-28/2025-07-28" })).toEqual(
      findEvents({ between: ["2025-07-28", "2025-07-28"] }),
    );
    expect(findEvents({ between: "2025-07-29/.." })).toEqual(findEvents({ on: "2025-07-29" }));
  });

  test("asks agreements by any milestone, and figures by their period", () => {
    expect(ids(findAgreements({ between: ["2024-12", "2025-01"] }))).toEqual(["gaziantep-school"]);
    expect(ids(findFigures({ between: ["2024-01", "2024-12"], event: "award-ceremony" }))).toEqual([
      "kazakhstani-visitors-2024",
      "kazakhstan-gdp-growth-2024",
    ]);
  });
});

describe("match", () => {
  test("certain is the default: a vaguer date is not within a day", () => {
    expect(findEvents({ on: "2030-01-05" }, twoEvents)).toEqual([]);
    expect(findEvents({ on: "2030-01-05", match: "certain" }, twoEvents)).toEqual([]);
    expect(findEvents({ between: ["2030-01-02", "2030-02-28"] }, twoEvents).length).toBe(1);
  });

  test("possible finds what the date does not exclude", () => {
    expect(ids(findEvents({ on: "2030-01-05", match: "possible" }, twoEvents))).toEqual(["landing"]);
    expect(ids(findEvents({ between: ["2030-01-31", ".."], match: "possible" }, twoEvents))).toEqual([
      "landing",
      "farewell",
    ]);
    expect(ids(findAgreements({ on: "2024-12-19", match: "possible" }))).toEqual(["gaziantep-school"]);
    expect(ids(findFigures({ period: "2025-03", match: "possible", event: "award-ceremony" }))).toEqual([
      "kazakhstani-visitors-2025",
      "kazakhstan-gdp-growth-2025-first-half",
      "kazakhstan-gdp-2025",
    ]);
  });
});

test("a record whose own date is malformed matches no date and spoils no query", () => {
  const [landing] = twoEvents;
  if (landing === undefined) throw new Error("there are two events");
  const odd = [{ ...landing, date: "soon" }];
  expect(findEvents({ on: "2030", match: "possible" }, odd)).toEqual([]);
  expect(findEvents({ kind: "arrival" }, odd)).toEqual(odd);
});
