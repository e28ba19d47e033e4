import fc from "fast-check";
import { expect, test } from "vitest";
import { onCycles } from "../../src/rules/on-cycles.js";

const node = fc.integer({ min: 0, max: 11 }).map(String);
const graph = fc.dictionary(node, fc.array(node, { maxLength: 3 })).map((edges) => new Map(Object.entries(edges)));

/** Whether a walk of one step at least leads back, found by walking everywhere. */
function leadsBack(start: string, onward: ReadonlyMap<string, readonly string[]>): boolean {
  const seen = new Set<string>();
  const ahead = [...(onward.get(start) ?? [])];
  for (let at = ahead.pop(); at !== undefined; at = ahead.pop()) {
    if (at === start) return true;
    if (!seen.has(at)) ahead.push(...(onward.get(at) ?? []));
    seen.add(at);
  }
  return false;
}

test("finds those nodes from which a walk leads back, and no others", () => {
  fc.assert(
    fc.property(graph, (onward) => {
      const expected = [...onward.keys()].filter((start) => leadsBack(start, onward));
      expect([...onCycles(onward)].sort()).toEqual(expected.sort());
    }),
    { numRuns: 2_000 },
  );
});

test("takes a chain longer than the stack, open or closed", () => {
  const chain = Array.from({ length: 200_000 }, (_, at): [string, readonly string[]] => [`${at}`, [`${at + 1}`]]);
  expect(onCycles(new Map(chain)).size).toBe(0);
  expect(onCycles(new Map([...chain, ["200000", ["0"]]])).size).toBe(200_001);
});
