import { describeValue } from "../errors/describe-value.js";
import { nearest } from "../errors/suggest.js";
import type { AnyIds } from "../model/ids.js";
import type { Visit } from "../model/visit.js";
import { paragraphsOf } from "./normalize-text.js";
import type { Finding } from "./report.js";

/** The texts that can be used, and what is wrong with the others. */
export interface ReadTexts {
  /** Their paragraphs, in the form n1, by source id. */
  readonly byId: ReadonlyMap<string, readonly string[]>;
  readonly findings: readonly Finding[];
}

/** Sorts what a caller passed as texts into what can be used and what cannot. */
export function readTexts(texts: unknown, visit: Visit<AnyIds>): ReadTexts {
  if (typeof texts !== "object" || texts === null || Array.isArray(texts)) {
    const expected = "an object of texts by source id";
    return { byId: new Map(), findings: [{ kind: "invalid-texts", expected, found: describeValue(texts) }] };
  }
  const known = visit.sources.map(({ id }) => id);
  const byId = new Map<string, readonly string[]>();
  const findings = Object.entries(texts).flatMap(([source, text]): readonly Finding[] => {
    if (!known.includes(source)) return [unknownSource(source, known)];
    if (typeof text !== "string") {
      return [{ kind: "invalid-texts", source, expected: "a text", found: describeValue(text) }];
    }
    const paragraphs = paragraphsOf(text);
    if (paragraphs.length === 0) {
      return [{ kind: "empty-text", source, expected: "the text of the article", found: "no word" }];
    }
    byId.set(source, paragraphs);
    return [];
  });
  return { byId, findings };
}

function unknownSource(source: string, known: readonly string[]): Finding {
  const near = nearest(source, known);
  const finding = { kind: "unknown-source", source, expected: "the id of a source", found: source } as const;
  return near === undefined ? finding : { ...finding, nearest: near };
}
