import { figures, findAgreements, findEvents, participants } from "../../../src/index.js";
import { askedFor } from "./question-words.js";
import { dateIn } from "./wordings.js";

/** What comes first of all that was found, and the code that names it. */
export interface First {
  readonly records: ReadonlySet<unknown>;
  readonly code: string;
  readonly imports: readonly string[];
}

/** Who asks for a day, for somebody or for a number meets the events of that day, people or figures first. */
export function firstOf(typed: string): First | undefined {
  const date = dateIn(typed);
  if (date !== undefined) {
    const filter = `{ date: ${JSON.stringify(date)} }`;
    return {
      records: new Set<unknown>([...findEvents({ date }), ...findAgreements({ date })]),
      code: `const preferred = new Set<unknown>([...findEvents(${filter}), ...findAgreements(${filter})]);`,
      imports: ["findAgreements", "findEvents"],
    };
  }
  const asked = askedFor(typed);
  if (asked === "who")
    return {
      records: new Set(participants),
      code: "const preferred = new Set<unknown>(participants);",
      imports: ["participants"],
    };
  if (asked === "number")
    return { records: new Set(figures), code: "const preferred = new Set<unknown>(figures);", imports: ["figures"] };
  return undefined;
}

/** The same in an order in which those come first. */
export function inOrder<T extends { readonly record: unknown }>(
  hits: readonly T[],
  first: First | undefined,
): readonly T[] {
  if (first === undefined) return hits;
  return [...hits].sort((a, b) => Number(first.records.has(b.record)) - Number(first.records.has(a.record)));
}

/** How code puts them first. */
export const IN_ORDER = "\n  .sort((a, b) => Number(preferred.has(b.record)) - Number(preferred.has(a.record)))";
