import { describe, expect, test } from "vitest";
import { deepFreeze } from "../../src/deep-freeze.js";
import { matchText } from "../../src/filter/text-key.js";
import * as api from "../../src/index.js";
import { twoEvents, twoParticipants } from "./fixtures.js";

type Loose = (...args: readonly unknown[]) => readonly { readonly id: string }[];
const loose = api as unknown as Readonly<Record<string, Loose>>; // as an untyped caller would call

/** Events that never change, and are found through an index, on these dates. */
const dated = (...dates: readonly string[]): readonly api.VisitEvent<api.AnyIds>[] =>
  deepFreeze(
    dates.flatMap((date, index) => twoEvents.slice(0, 1).map((event) => ({ ...event, id: `e${index}`, date }))),
  );

const idsOf = (found: readonly { readonly id: string }[] | undefined): readonly string[] =>
  (found ?? []).map(({ id }) => id);

describe("dates of records that never change", () => {
  test("a day written as an interval is that day", () => {
    const events = dated("2030-01-02/2030-01-02", "2030-01-02", "2030-01-02/2030-01-03", "2030-01", "2030-01-02/..");
    expect(idsOf(api.findEvents({ on: "2030-01-02" }, events))).toEqual(["e0", "e1"]);
    expect(idsOf(api.findEvents({ on: "2030-01-02/2030-01-02" }, events))).toEqual(["e0", "e1"]);
    expect(idsOf(api.findEvents({ on: "2030-01" }, events))).toEqual(["e0", "e1", "e2", "e3"]);
  });

  test("a date that is none is on no day, and spoils no query", () => {
    const events = dated("soon", "2030-01-02", "2030-13-02");
    expect(idsOf(api.findEvents({ on: "2030-01-02" }, events))).toEqual(["e1"]);
    expect(idsOf(api.findEvents({ between: "2030/..", match: "possible" }, events))).toEqual(["e1"]);
  });
});

test("people by the fields that were concluded", () => {
  const [ada, bo] = twoParticipants;
  const people = [{ ...ada, inferred: ["roles"] }, bo];
  expect(idsOf(loose["findParticipants"]?.({ inferred: "roles" }, people))).toEqual(["ada"]);
  expect(idsOf(loose["findParticipants"]?.({ inferred: null }, people))).toEqual(["bo"]);
});

test("a word does not reach from one text into the next", () => {
  const record = { summary: "a light", measure: "house" };
  const keeps = (text: string): boolean => matchText(text, "text").every(({ keep }) => keep([record]).length === 1);
  expect([keeps("light house"), keeps("house"), keeps("lighthouse")]).toEqual([true, true, false]);
});

describe("without a type checker", () => {
  const cites = (...citations: readonly object[]): object => ({
    ...twoEvents[0],
    id: JSON.stringify(citations),
    citations,
  });
  const whole = cites({ source: "a", passage: "1.1" }, { source: "b" });
  const part = cites({ source: "a" }, { source: "b", passage: "1.1" });
  const both = cites({ source: "a" }, { source: "a", passage: "2.1" });

  test("a passage that is `null` finds what cites a source without one", () => {
    expect(loose["findEvents"]?.({ source: "a", passage: null }, [whole, part, both])).toEqual([part]);
  });

  test("no passage is found in no source", () => {
    expect(loose["findEvents"]?.({ source: null, passage: "1.1" }, [whole, part, both])).toEqual([]);
    expect(loose["findEvents"]?.({ passage: "1.1", source: null }, [whole, part, both])).toEqual([]);
  });
});
