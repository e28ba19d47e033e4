import { describe, expect, test } from "vitest";
import type { VisitProblem } from "../../src/errors/visit-error.js";
import { safeParseVisit } from "../../src/schema.js";
import { island } from "../island.js";
import { type Json, visitJson } from "./json.js";
import { type Mutant, mutantsOf } from "./mutants.js";

/** What became of a change: `told` at the right place, as a problem or as advice, `elsewhere`, or `harmless`. */
function fateOf({ path, names, change }: Mutant, visit: Json): "told" | "elsewhere" | "harmless" {
  change(visit);
  const result = safeParseVisit(visit);
  if (result.success) {
    // Harmless is what was taken over as it stands, but for what a source may leave out.
    const sources = visit.sources.map((own: Json) => ({ origin: own.id, reading: "excerpt", ...own }));
    expect(result.visit).toEqual({ ...visit, sources });
    if (result.advice.length === 0) return "harmless";
  }
  const problems = result.success ? result.advice : result.problems;
  expect(problems.every(({ expected, found }) => expected !== "" && found !== "")).toBe(true);
  const isRight = problems.some(
    (problem) => isAt(problem, path) || isAbout(problem, names) || (names !== undefined && isBeside(problem, path)),
  );
  return isRight ? "told" : "elsewhere";
}

/** Whether a problem is at a place; what breaks a rule may show in another field of the same record. */
function isAt({ path: found, rule }: VisitProblem, path: string): boolean {
  const place = rule === undefined ? path : recordOf(path);
  // A list that lacks a member is told of itself.
  return found === place || found === place.replace(/\[\d+\]$/, "") || within(found, place);
}

/** Whether a problem is in the list that something was taken from. */
function isBeside({ path: found }: VisitProblem, path: string): boolean {
  return within(found, path.replace(/(\[\d+\]|\.\w+)$/, ""));
}

function recordOf(path: string): string {
  return (/^\w+\[\d+\]/.exec(path) ?? /^\w+/.exec(path))?.[0] ?? path;
}

/** Whether a problem is about something that was taken away or is there twice. */
function isAbout({ record, expected, found }: VisitProblem, names: ReadonlySet<string> = new Set()): boolean {
  return [record ?? "", found.replace(/ again$/, ""), ...expected.split(/[ ,]+/)].some((text) => names.has(text));
}

function within(inner: string, outer: string): boolean {
  return inner.startsWith(`${outer}.`) || inner.startsWith(`${outer}[`);
}

describe.each<readonly [string, () => Json, number, number]>([
  ["this visit", visitJson, 97, 500],
  ["the island's visit", () => structuredClone(island), 3, 1_000],
])("of %s", (_name, fresh, every, least) => {
  const mutants = mutantsOf(fresh(), every);

  test(`there are ${least} changes at least`, () => {
    expect(mutants.length).toBeGreaterThan(least);
  });

  test("each is rejected where it is, or proven harmless", () => {
    const fates = mutants.map((mutant) => ({ name: mutant.name, path: mutant.path, fate: fateOf(mutant, fresh()) }));
    const elsewhere = fates.filter(({ fate }) => fate === "elsewhere").map(({ name }) => name);
    const harmless = fates.filter(({ fate }) => fate === "harmless");
    expect(elsewhere).toEqual([]);
    // What may change and still be a visit is free text, and what may be left out or said twice.
    expect(harmless.length).toBeLessThan(mutants.length / 10);
    expect(Reflect.get({}, "polluted")).toBeUndefined();
  });
});
