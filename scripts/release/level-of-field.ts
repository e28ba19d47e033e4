import { isDeepStrictEqual } from "node:util";
import { numbersIn } from "../../src/audit/english/numerals.js";
import type { FieldChange } from "./change.js";
import { isJsonRecord } from "./json.js";

type Judgement = Pick<FieldChange, "level" | "reason">;

/** Fields whose text may be reworded without a change of meaning. */
const WORDING: ReadonlySet<string> = new Set(
  "title label name summary question claim note group designations publisher".split(" "),
);

const LINKS: ReadonlySet<string> = new Set(["url", "checkedAgainst"]);

/** Where a sentence stands in its article, and its digest. */
const POSITION: ReadonlySet<string> = new Set(["start", "end", "digest"]);

export function levelOfValue(name: string, before: unknown, after: unknown): Judgement {
  if (before === undefined) return { level: "minor", reason: "a field is filled in" };
  if (after === undefined) return { level: "minor", reason: "a stated fact is withdrawn" };
  if (POSITION.has(name)) return { level: "patch", reason: "a sentence is located anew" };
  if (LINKS.has(name)) return { level: "patch", reason: "a link is replaced" };
  if (!WORDING.has(name) || typeof before !== "string" || typeof after !== "string")
    return { level: "minor", reason: "a stated fact is reversed" };
  if (isDeepStrictEqual(numbersIn(before), numbersIn(after))) return { level: "patch", reason: "wording" };
  return { level: "minor", reason: "a number in the wording is reversed" };
}

export function levelOfCitations(before: readonly unknown[], after: readonly unknown[]): Judgement {
  const kept = new Set(after.map(sourceOf));
  if (before.every((citation) => kept.has(sourceOf(citation))))
    return { level: "patch", reason: "a citation is added" };
  return { level: "minor", reason: "a source is no longer cited" };
}

export function levelOfList(gone: readonly unknown[], come: readonly unknown[]): Judgement {
  if (gone.length > 0) return { level: "minor", reason: "a stated fact is withdrawn or reversed" };
  if (come.length > 0) return { level: "minor", reason: "a fact is added" };
  return { level: "patch", reason: "only the order changed" };
}

function sourceOf(citation: unknown): unknown {
  return isJsonRecord(citation) ? citation["source"] : undefined;
}
