import type { VisitProblem } from "../../src/index.js";
import { lineOf } from "../../src/schema/parse-visit.js";

/** More problems than these are not printed: they are seldom read, and many go away with the first. */
const MOST_PRINTED = 20;

/** Problems as lines to print: where, what was expected and what was found, and how many more there are. */
export function problemList(problems: readonly VisitProblem[], hasMore: boolean): readonly string[] {
  const left = problems.length - MOST_PRINTED;
  const more = left > 0 ? [`- and ${hasMore ? "at least " : ""}${left} more`] : [];
  return [...problems.slice(0, MOST_PRINTED).map((problem) => `- ${lineOf(problem)}`), ...more];
}
