import { isDeepStrictEqual } from "node:util";
import { numbersIn } from "../../src/audit/english/numerals.js";
import type { FieldChange } from "./change.js";
import { isJsonRecord } from "./json.js";

type Judged = Pick<FieldChange, "level" | "reason">;

/** Fields whose text may be put in other words without another thing being said. */
const WORDING: ReadonlySet<string> = new Set([
  "title",
  "label",
  "name",
  "summary",
  "question",
  "claim",
  "note",
  "group",
  "designations",
  "publisher",
]);

const LINKS: ReadonlySet<string> = new Set(["url", "checkedAgainst"]);

/** Where a sentence stands in its article, and its digest: the same sentence, found better. */
const POSITION: ReadonlySet<string> = new Set(["start", "end", "digest"]);

export function levelOfValue(name: string, before: unknown, after: unknown): Judged {
  if (before === undefined) return { level: "minor", reason: "a field is filled in" };
  if (after === undefined) return { level: "minor", reason: "a stated fact is withdrawn" };
  if (POSITION.has(name)) return { level: "patch", reason: "the same sentence, found better" };
  if (LINKS.has(name)) return { level: "patch", reason: "a link is replaced" };
  if (WORDING.has(name) && typeof before === "string" && typeof after === "string") {
    const sameNumbers = isDeepStrictEqual(numbersIn(before), numbersIn(after));
    if (sameNumbers) return { level: "patch", reason: "wording" };
    return { level: "minor", reason: "a number in the wording is reversed" };
  }
  return { level: "minor", reason: "a stated fact is reversed" };
}

export function levelOfCitations(before: readonly unknown[], after: readonly unknown[]): Judged {
  const kept = sourcesOf(after);
  if ([...sourcesOf(before)].every((source) => kept.has(source)))
    return { level: "patch", reason: "evidence is added" };
  return { level: "minor", reason: "a source no longer backs it" };
}

export function levelOfList(gone: readonly unknown[], come: readonly unknown[]): Judged {
  if (gone.length > 0) return { level: "minor", reason: "a stated fact is withdrawn or reversed" };
  if (come.length > 0) return { level: "minor", reason: "a fact is added" };
  return { level: "patch", reason: "the order alone" };
}

function sourcesOf(citations: readonly unknown[]): ReadonlySet<unknown> {
  return new Set(citations.map((citation) => (isJsonRecord(citation) ? citation["source"] : undefined)));
}
