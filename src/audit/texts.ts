import type { Visit } from "../model/visit.js";
import { describeValue } from "../text/describe-value.js";
import { nearest } from "../text/nearest.js";
import { normalizeText } from "./normalize-text.js";
import type { Finding } from "./report.js";

/** The texts that can be used, and what is wrong with the others. */
export interface ReadTexts {
  readonly byId: ReadonlyMap<string, string>;
  readonly findings: readonly Finding[];
}

/** Sorts what a caller passed as texts into what can be used and what cannot. */
export function readTexts(texts: unknown, visit: Visit): ReadTexts {
  if (typeof texts !== "object" || texts === null || Array.isArray(texts)) {
    const expected = "an object of texts by source id";
    return { byId: new Map(), findings: [{ kind: "invalid-texts", expected, found: describeValue(texts) }] };
  }
  const known = visit.sources.map(({ id }) => id);
  const entries = Object.entries(texts).map(([source, text]): readonly [string, unknown, Finding | undefined] => [
    source,
    text,
    fault(source, text, known),
  ]);
  return {
    byId: new Map(
      entries.flatMap(([source, text, finding]) => (finding || typeof text !== "string" ? [] : [[source, text]])),
    ),
    findings: entries.flatMap(([, , finding]) => finding ?? []),
  };
}

function fault(source: string, text: unknown, known: readonly string[]): Finding | undefined {
  if (!known.includes(source)) {
    const near = nearest(source, known);
    const finding = { kind: "unknown-source", source, expected: "the id of a source", found: source } as const;
    return near === undefined ? finding : { ...finding, nearest: near };
  }
  if (typeof text !== "string")
    return { kind: "invalid-texts", source, expected: "a text", found: describeValue(text) };
  if (normalizeText(text) !== "") return undefined;
  return { kind: "empty-text", source, expected: "the text of the article", found: "no word" };
}
