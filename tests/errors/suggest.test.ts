import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { nearest } from "../../src/errors/suggest.js";
import * as api from "../../src/index.js";
import { caught } from "../caught.js";

type Loose = (filter: object) => unknown;
const loose = api as unknown as Readonly<Record<string, Loose>>; // the one name under which all helpers take anything

describe("the nearest choice by its letters", () => {
  test.each([
    ["person", ["partOf"], undefined],
    ["search", ["source"], undefined],
    ["unicorns", ["corps"], undefined],
    ["tokajew", ["tokayev"], "tokayev"],
    ["usd", ["use", "USD"], "USD"],
    ["PLACE", ["place"], "place"],
    ["toString", ["text"], undefined],
  ])("of %j in %j: %j", (typed, choices, choice) => {
    expect(nearest(typed, choices)).toBe(choice);
  });

  test("is what a whole matrix of distances finds, the first of the nearest", () => {
    const distance = (a: string, b: string): number =>
      a === "" || b === ""
        ? a.length + b.length
        : Math.min(
            distance(a.slice(1), b) + 1,
            distance(a, b.slice(1)) + 1,
            distance(a.slice(1), b.slice(1)) + (a[0] === b[0] ? 0 : 1),
            a.length > 1 && b.length > 1 && a[0] === b[1] && a[1] === b[0] ? distance(a.slice(2), b.slice(2)) + 1 : 99,
          );
    const word = fc.string({ unit: fc.constantFrom("a", "b", "-"), maxLength: 6 });
    fc.assert(
      fc.property(word, fc.array(word, { maxLength: 5 }), (typed, choices) => {
        const distances = choices.map((choice) => distance(typed, choice));
        const least = Math.min(...distances);
        const near = least < typed.length / 2 ? choices[distances.indexOf(least)] : undefined;
        expect(nearest(typed, choices)).toBe(near);
      }),
      { numRuns: 300 },
    );
  });

  test("of a long text is one with fewer than twelve mistakes", () => {
    const text = "salt-harbour-of-the-island-of-saltland-and-of-its-neighbours";
    const mistyped = (mistakes: number): string => text.replace(new RegExp(`^.{${mistakes}}`), "x".repeat(mistakes));
    expect(nearest(mistyped(11), ["port", text])).toBe(text);
    expect(nearest(mistyped(12), ["port", text])).toBeUndefined();
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
    ["findEvents", "person", "participant"],
    ["findEvents", "people", "participant"],
    ["findStatements", "person", "speaker"],
    ["findAgreements", "participant", "signatory"],
    ["findEvents", "search", "text"],
    ["findFigures", "label", "text"],
    ["findParticipants", "name", "text"],
    ["findFigures", "kind", "measure"],
    ["findEvents", "type", "kind"],
    ["findFigures", "date", "period"],
    ["findAgreements", "country", "party"],
    ["findFigures", "country", "about"],
    ["findAgreements", "stage", "status"],
    ["findParticipants", "company", "organization"],
    ["findEvents", "city", "place"],
    ["findEvents", "tag", "topic"],
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
    expect(caught(() => loose["findEvents"]?.({ note: "x" })).nearest).toBeUndefined();
    expect(caught(() => loose["findParticipants"]?.({ person: "x" })).nearest).toBeUndefined();
  });
});
