import type { VisitProblem } from "../problem.js";
import { pathOf } from "./path-of.js";
import type { Place } from "./shape-problems.js";

/** No record has a list of more; one that has is a mistake, and each of its members would be a problem of its own. */
const MOST_MEMBERS = 100_000;
/** Records are not nested deeper. */
const DEPTH = 5;

/** The lists within a record that are too long to be looked into. */
export function longLists(value: unknown, { path, record }: Place, depth: number = DEPTH): readonly VisitProblem[] {
  if (depth === 0 || typeof value !== "object" || value === null) return [];
  if (Array.isArray(value) && value.length > MOST_MEMBERS) {
    const own = { path, expected: `a list of at most ${MOST_MEMBERS}`, found: `one of ${value.length}` };
    return [record === undefined ? own : { ...own, record }];
  }
  return Object.entries(value).flatMap(([key, part]: [string, unknown]) => {
    if (typeof part !== "object" || part === null) return [];
    const step = Array.isArray(value) ? Number(key) : key;
    return longLists(part, { path: pathOf(path, [step]), record }, depth - 1);
  });
}
