import { dataset } from "../../src/index.js";
import { safeParseVisit } from "../../src/schema.js";
import { redirectProblems } from "./redirect-problems.js";
import { retiredIds } from "./retired-ids.js";
import { Trouble } from "./trouble.js";

/** How many problems are told; the tests tell all. */
const TOLD = 10;

/** Fails where the data breaks a rule: a source that is not there, a date that is none, a retired id in use. */
export function requireSound(visit: unknown = dataset): void {
  const parsed = safeParseVisit(JSON.parse(JSON.stringify(visit)));
  const problems = parsed.success ? [] : parsed.problems;
  const told = [
    ...problems.map(({ path, record, expected, found, nearest }) => {
      const near = nearest === undefined ? "" : `; near is ${nearest}`;
      return `${path}${record === undefined ? "" : ` (${record})`}: expected ${expected}, found ${found}${near}`;
    }),
    ...redirectProblems(dataset, retiredIds),
  ];
  if (told.length === 0) return;
  const more = told.length > TOLD ? [`and ${told.length - TOLD} more: "npm test" tells all`] : [];
  throw new Trouble(["The data is not sound:", ...told.slice(0, TOLD), ...more].join("\n  "));
}
