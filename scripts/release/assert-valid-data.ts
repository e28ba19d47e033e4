import { redirects } from "../../src/collections.js";
import { dataset } from "../../src/index.js";
import { safeParseVisit } from "../../src/schema.js";
import { ReleaseError } from "./command.js";
import { redirectProblems } from "./redirects.js";

/** How many problems are printed; the tests print all. */
const MOST = 10;

/** Throws if the data breaks a rule: an unknown source, an impossible date, a retired id in use. */
export function assertValidData(visit: unknown = dataset): void {
  const parsed = safeParseVisit(JSON.parse(JSON.stringify(visit)));
  // What is advice for others is a fault of this dataset.
  const problems = parsed.success ? parsed.advice : parsed.problems;
  const lines = [
    ...problems.map(({ path, record, expected, found, nearest }) => {
      const advice = nearest === undefined ? "" : ` Did you mean ${nearest}?`;
      return `${path}${record === undefined ? "" : ` (${record})`}: expected ${expected}, found ${found}.${advice}`;
    }),
    ...redirectProblems(dataset, redirects),
  ];
  if (lines.length === 0) return;
  const more = lines.length > MOST ? [`… and ${lines.length - MOST} more: "npm test" prints all.`] : [];
  throw new ReleaseError(["The data is invalid:", ...lines.slice(0, MOST), ...more].join("\n  "));
}
