import type { VisitProblem } from "../errors/problem.js";
import { VisitError } from "../errors/visit-error.js";
import type { AnyIds } from "../model/ids.js";
import type { Visit } from "../model/visit.js";
import { safeParseVisit } from "./safe-parse-visit.js";

/** So many problems are told in the message; the error has them all. */
const MOST_TOLD = 5;

/**
 * Reads a visit of your own, in the form of `visit.json`: checks the shape of every record, and then what the records
 * mean – references, dates, milestones, citations, and every other rule that this dataset keeps itself. To get what is
 * wrong without an exception use {@link safeParseVisit}.
 *
 * @param json - the visit as `JSON.parse` gives it; it is not changed. `$schema` and `version` may stand beside the
 * collections, and are not in the result.
 * @returns the visit, frozen, for every helper of `ankara-visit-2025` and for its `audit`
 * @throws VisitError `invalid-visit`, whose `problems` are all that is wrong: path, record, what was expected and found,
 * and the nearest valid choice
 *
 * @example
 * ```ts
 * import { dataset, timeline } from "ankara-visit-2025";
 * import { parseVisit } from "ankara-visit-2025/schema";
 *
 * const visit = parseVisit(JSON.parse(JSON.stringify(dataset)));
 * timeline(visit).length; // => 2
 * ```
 */
export function parseVisit(json: unknown): Visit<AnyIds> {
  const result = safeParseVisit(json);
  if (result.success) return result.visit;
  const { problems } = result;
  const told = problems.slice(0, MOST_TOLD).map((problem) => `\n- ${lineOf(problem)}`);
  const left = problems.length - told.length;
  const more = left > 0 ? `\n- and ${left} more, in the error's problems` : "";
  throw new VisitError("invalid-visit", `this is no valid visit.${told.join("")}${more}`, {
    where: "parseVisit",
    value: json,
    problems,
  });
}

function lineOf({ path, record, expected, found, nearest }: VisitProblem): string {
  const where = [path, record === undefined ? "" : `(${record})`].filter((part) => part !== "").join(" ");
  const advice = nearest === undefined ? "" : ` Did you mean "${nearest}"?`;
  return `${where === "" ? "" : `${where}: `}expected ${expected}, found ${found}.${advice}`;
}
