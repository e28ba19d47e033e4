import { describeValue, messageOf } from "../errors/describe-value.js";
import { VisitError, type VisitProblem } from "../errors/visit-error.js";
import type { AnyIds } from "../model/ids.js";
import type { Visit } from "../model/visit.js";
import { adviceRules, errorRules } from "../rules/all-rules.js";
import type { Rule } from "../rules/rule.js";
import { readVisit } from "./read-visit.js";

/** The most problems that are reported. One more is collected, to know whether there are more. */
const MOST_PROBLEMS = 1_000;

/** The most problems that the message lists. The error has all of them. */
const MOST_TOLD = 5;

/** What {@link safeParseVisit} returns: the visit, or what is wrong with it. */
export type ParsedVisit =
  | {
      /** It is a valid visit. */
      readonly success: true;
      /** The visit, frozen. Pass it to any helper. */
      readonly visit: Visit<AnyIds>;
      /** What a careful editor would change: order, missing quotes, unused records. At most 1,000. */
      readonly advice: readonly VisitProblem[];
      /** Whether there is more advice. */
      readonly hasMore: boolean;
      // Named for compilers without `strict`, which do not tell the two apart by `success`.
      /** Absent: a valid visit has no problems. */
      readonly problems?: never;
    }
  | {
      /** Something is wrong with it. */
      readonly success: false;
      /** What is wrong: between 1 and 1,000 problems. */
      readonly problems: readonly [VisitProblem, ...VisitProblem[]];
      /** Whether there are more problems. */
      readonly hasMore: boolean;
      /** Absent: it is not a valid visit. */
      readonly visit?: never;
      /** Absent: only a valid visit gets advice. */
      readonly advice?: never;
    };

/**
 * Reads a visit like {@link parseVisit}, but returns its problems instead of throwing.
 *
 * @param json - the visit as `JSON.parse` gives it, in the form of `visit.json`
 * @returns `{ success: true, visit, advice }`, or `{ success: false, problems }`. Problems would break a helper or a
 * reference. Advice is editorial: a visit with advice is valid. References, dates and codes are checked only if every
 * record has a valid shape. Each list has at most 1,000 members; `hasMore` says whether there are more.
 *
 * @example
 * ```ts
 * import { safeParseVisit } from "ankara-visit-2025/schema";
 *
 * const result = safeParseVisit([]);
 * if (result.success) console.log(result.advice.length);
 * else console.log(result.problems[0].found); // => an array
 * ```
 */
export function safeParseVisit(json: unknown): ParsedVisit {
  try {
    const { visit, problems } = readVisit(json, MOST_PROBLEMS + 1);
    const all = problems.length > 0 ? problems : brokenRules(errorRules, visit);
    const [first, ...others] = all.slice(0, MOST_PROBLEMS);
    if (first !== undefined)
      return { success: false, problems: [first, ...others], hasMore: all.length > MOST_PROBLEMS };
    const advice = brokenRules(adviceRules, visit);
    return { success: true, visit, advice: advice.slice(0, MOST_PROBLEMS), hasMore: advice.length > MOST_PROBLEMS };
  } catch (error) {
    // Plain JSON never throws. A value with getters or a Proxy may.
    const found = messageOf(error);
    return { success: false, problems: [{ path: "", expected: "plain data, as in JSON", found }], hasMore: false };
  }
}

function brokenRules(rules: readonly Rule[], visit: Visit<AnyIds>): readonly VisitProblem[] {
  const problems: VisitProblem[] = [];
  for (const { name, check } of rules) {
    for (const offence of check(visit)) {
      if (problems.length > MOST_PROBLEMS) return problems;
      problems.push({ ...offence, rule: name });
    }
  }
  return problems;
}

/**
 * Reads a visit of your own, in the form of `visit.json`. It checks the shape of every record first. Then it checks that
 * ids are unique, references and citations resolve, dates exist and are in order, and codes are known. To get problems
 * without an exception, and editorial advice, use {@link safeParseVisit}.
 *
 * A source without `origin` becomes its own origin. A source without `reading` counts as read in part.
 *
 * @param json - the visit as `JSON.parse` gives it; it is not changed. It may also have `$schema` and `version`, which are
 * left out of the result.
 * @returns the visit, frozen. Pass it to any helper of `ankara-visit-2025` and to its `audit`
 * @throws VisitError `invalid-visit`. Its `problems` list what is wrong: the path, the record, what was expected and found,
 * and the nearest valid choice
 *
 * @example
 * ```ts
 * import { dataset, timeline } from "ankara-visit-2025";
 * import { parseVisit } from "ankara-visit-2025/schema";
 *
 * const visit = parseVisit(JSON.parse(JSON.stringify(dataset)));
 * timeline(visit).length; // => 3
 * ```
 */
export function parseVisit(json: unknown): Visit<AnyIds> {
  const result = safeParseVisit(json);
  if (result.success) return result.visit;
  const { problems } = result;
  const told = problems.slice(0, MOST_TOLD).map((problem) => `\n- ${lineOf(problem)}`);
  const left = problems.length - told.length;
  const atLeast = result.hasMore ? "at least " : "";
  const more = left > 0 ? `\n- and ${atLeast}${left} more, in the error's problems` : "";
  throw new VisitError("invalid-visit", `this is not a valid visit.${told.join("")}${more}`, {
    where: "parseVisit",
    value: json,
    problems,
  });
}

/** A problem in one line: where, what was expected and found, and the nearest valid choice. */
export function lineOf({ path, record, expected, found, nearest }: VisitProblem): string {
  const where = [path, record === undefined ? "" : `(${describeValue(record).slice(1, -1)})`]
    .filter((part) => part !== "")
    .join(" ");
  const advice = nearest === undefined ? "" : ` Did you mean "${nearest}"?`;
  return `${where === "" ? "" : `${where}: `}expected ${expected}, found ${found}.${advice}`;
}
