import { describe, expect, test } from "vitest";
import { nearest } from "../../src/errors/suggest.js";
import * as api from "../../src/index.js";
import { caught } from "../caught.js";

type Loose = (filter: object) => unknown;
const loose = api as unknown as Readonly<Record<string, Loose>>; // the one name under which all helpers take anything

describe("the nearest choice by its letters", () => {
  test.each([
    ["txet", ["source", "text", "topic"], "text"],
    ["a", ["b", "c"], undefined],
    ["kidn", ["mind", "kind"], "kind"],
    ["abcd", ["abxy", "axyz"], "abxy"],
    ["abc", ["axy"], undefined],
    ["no", ["in"], undefined],
    ["ons", ["ins"], "ins"],
    ["text", ["topic", "text"], "text"],
    ["usd", ["use", "USD"], "USD"],
    ["PLACE", ["place"], "place"],
    ["x", [], undefined],
    ["toString", ["text"], undefined],
  ])("of %j in %j: %j", (typed, choices, choice) => {
    expect(nearest(typed, choices)).toBe(choice);
  });

  test("looks at the beginning alone of a huge text", () => {
    expect(nearest(`${"a".repeat(100)}${"b".repeat(200)}`, ["b".repeat(300), "a".repeat(100)])).toBe("a".repeat(100));
    expect(nearest("a".repeat(100), [`${"a".repeat(100)}${"b".repeat(300)}`])).toMatch(/^a+b+$/);
  });
});

describe("the choice that is meant by a former name, or by that of another library", () => {
  test.each([
    ["findEvents", "between", "date"],
    ["findFigures", "between", "period"],
    ["findEvents", "on", "date"],
    ["findAgreements", "on", "date"],
    ["findFigures", "on", "period"],
    ["findEvents", "time", "date"],
    ["findFigures", "when", "period"],
    ["findEvents", "when", "date"],
    ["findEvents", "day", "date"],
    ["findEvents", "match", "overlaps"],
    ["findFigures", "match", "overlaps"],
    ["findEvents", "passage", "source"],
    ["findFigures", "statedBy", "speaker"],
    ["findStatements", "statedBy", "speaker"],
    ["findStatements", "by", "speaker"],
    ["findAgreements", "by", "initiator"],
    ["findEvents", "who", "participant"],
    ["findAgreements", "who", "signatory"],
    ["findEvents", "where", "place"],
  ])("%s({ %s }): %s", (name, key, near) => {
    const error = caught(() => loose[name]?.({ [key]: "2025" }));
    expect(error).toMatchObject({ code: "unknown-filter-key", value: key, nearest: near });
    expect(error.message.endsWith(` Did you mean "${near}"?`)).toBe(true);
  });

  test.each([
    ["=>", ">="],
    ["=<", "<="],
    ["==", "="],
  ])("the comparator %s: %s", (comparator, near) => {
    expect(caught(() => loose["findFigures"]?.({ comparator })).nearest).toBe(near);
    expect(caught(() => api.holds(api.figures[0], comparator as never, 5)).nearest).toBe(near);
  });

  test("is none where the collection has no such key", () => {
    expect(caught(() => loose["findStatements"]?.({ match: "certain" })).nearest).toBeUndefined();
    expect(caught(() => loose["findParticipants"]?.({ on: "2025" })).nearest).toBeUndefined();
  });
});
