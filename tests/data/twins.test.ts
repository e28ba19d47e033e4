import { expect, test } from "vitest";
import { identifiersWellFormed } from "../../src/rules/identifiers-well-formed.js";
import { repeated } from "../../src/rules/repeated.js";
import { sidesDiffer } from "../../src/rules/sides-differ.js";
import { asVisit, draftOf } from "../mutable.js";

test("of three records with one identifier the second and the third name the first", () => {
  const draft = draftOf();
  const identifier = { scheme: "wikidata" as const, value: "Q1", checkedAgainst: "a register" };
  for (const place of draft.places.slice(0, 3)) place.identifiers = [identifier];
  const [first] = draft.places;
  const found = identifiersWellFormed.check(asVisit(draft)).map((offence) => offence.found);
  expect(found).toEqual([`that of ${first?.id}`, `that of ${first?.id}`]);
});

/** What the sides of a discrepancy, each resting on these sources, are told of. */
function twins(...sides: readonly (readonly string[])[]): readonly string[] {
  const draft = draftOf();
  const own = sides.map((sources, index) => ({
    claim: `${index}`,
    records: [],
    citations: sources.map((source) => ({ source })),
  }));
  Object.assign(draft, { discrepancies: [{ id: "a-dispute", sides: own }] });
  return sidesDiffer.check(asVisit(draft)).map(({ path, found }) => `${path.slice(-3)} ${found}`);
}

test("of three sides alike the second and the third name the first", () => {
  expect(twins(["a"], ["a"], ["a"])).toEqual(['[1] those of "0"', '[2] those of "0"']);
});

test("sources are compared as they are, not as they read one after the other", () => {
  expect(twins(["a", "bc"], ["ab", "c"])).toEqual([]);
  expect(twins(["a", "b"], ["b", "a", "b"])).toEqual(['[1] those of "0"']);
});

test("what stands twice is found at whatever depth, and its place told", () => {
  const value = { sides: [{ records: ["a"] }, { records: ["a", "b", "a"] }] };
  expect(repeated({ value, path: "discrepancies[0]", record: "x" }).map(({ path }) => path)).toEqual([
    "discrepancies[0].sides[1].records[2]",
  ]);
});
