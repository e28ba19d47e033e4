import { isDeepStrictEqual } from "node:util";
import { OF_THE_VALUE } from "../../src/model/supports.js";
import type { Judgement } from "./change.js";
import { isJsonRecord } from "./json.js";
import { numbersOf } from "./numbers.js";

/** Fields in the dataset's own words, which may be reworded without a change of meaning. */
const OWN_WORDS: ReadonlySet<string> = new Set("title label name summary question claim note group".split(" "));

const LINKS: ReadonlySet<string> = new Set(["url", "checkedAgainst"]);

export function levelOfValue(name: string, before: unknown, after: unknown, isWording: boolean): Judgement {
  if (before === undefined) return { level: "minor", reason: "a field is filled in" };
  if (after === undefined) return { level: "minor", reason: "a stated fact is withdrawn" };
  if (name === "field") return { level: "major", reason: "a name is told of another field" };
  if (LINKS.has(name)) return levelOfLink(String(before), String(after));
  if (!OWN_WORDS.has(name) || typeof before !== "string" || typeof after !== "string")
    return { level: "minor", reason: "a stated fact is reversed" };
  if (!isDeepStrictEqual(numbersOf(before), numbersOf(after)))
    return { level: "minor", reason: "a number in the wording is reversed" };
  if (isWording) return { level: "patch", reason: "marked as wording" };
  return { level: "minor", reason: "words change, and no mark as wording covers them" };
}

/** A link that died is replaced by another one to the same site, or to a copy in an archive, whose address has the old one. */
function levelOfLink(before: string, after: string): Judgement {
  const [old, own] = [siteOf(before), siteOf(after)];
  if (own !== undefined && (own === old || (old !== undefined && after.includes(before))))
    return { level: "patch", reason: "a link is replaced" };
  return { level: "minor", reason: "a link leads to another site" };
}

function siteOf(link: string): string | undefined {
  return URL.canParse(link) ? new URL(link).hostname.replace(/^www\./, "") : undefined;
}

export function levelOfCitations(before: readonly unknown[], after: readonly unknown[]): Judgement {
  if (!before.every((citation) => after.some((other) => isWithin(citation, other))))
    return { level: "minor", reason: "a citation goes or moves" };
  // Once any citation names the unit, those of the value no longer support it.
  const named = (all: readonly unknown[]): readonly unknown[] => all.flatMap((one) => Object(one).supports ?? []);
  const known = new Set(named(before));
  if (named(after).some((path) => OF_THE_VALUE.has(String(path)) && !known.has(path)))
    return { level: "minor", reason: "citations of the value no longer support what a new one names" };
  return { level: "patch", reason: "a citation is added" };
}

export function levelOfList(gone: readonly unknown[], come: readonly unknown[], list: readonly unknown[]): Judgement {
  if (gone.length > 0) return { level: "minor", reason: "a stated fact is withdrawn or reversed" };
  if (come.length > 0) return { level: "minor", reason: "a fact is added" };
  // The order of ids means nothing. Milestones, sides and roles are told in an order.
  if (list.some(isJsonRecord)) return { level: "minor", reason: "the order of what is told changed" };
  return { level: "patch", reason: "only the order changed" };
}

/** Whether a citation says all that another does: it may say more exactly where, but not of fewer fields. */
function isWithin(citation: unknown, other: unknown): boolean {
  if (!isJsonRecord(citation) || !isJsonRecord(other)) return false;
  return ["supports", ...Object.keys(citation)].every((name) => isDeepStrictEqual(citation[name], other[name]));
}
