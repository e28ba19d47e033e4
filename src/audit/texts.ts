import { isPlainObject } from "../errors/arguments.js";
import { describeValue } from "../errors/describe-value.js";
import type { AnyIds } from "../model/ids.js";
import type { Visit } from "../model/visit.js";
import { suggester } from "../rules/rule.js";
import { paragraphsOf } from "./normalize-text.js";
import type { Finding } from "./report.js";

/** The usable texts, and what is wrong with the others. */
export interface ReadTexts {
  readonly byId: ReadonlyMap<string, readonly string[]>;
  readonly findings: readonly Finding[];
}

/** No article is longer, and to search a longer text for every sentence would take minutes. */
const LONGEST_ARTICLE = 100_000;

export function readTexts(texts: unknown, visit: Visit<AnyIds>): ReadTexts {
  const byId = new Map<string, readonly string[]>();
  if (!isPlainObject(texts)) {
    const expected = "an object of texts by source id";
    return { byId, findings: [{ kind: "invalid-texts", expected, found: describeValue(texts) }] };
  }
  const known = new Set(visit.sources.map(({ id }) => id));
  const suggest = suggester<Finding>();
  const readWhole = new Set(visit.passages.map(({ source }) => source));
  const findings = Object.entries(texts).flatMap(([source, text]): Finding | readonly [] => {
    if (!known.has(source)) {
      const found = { kind: "unknown-source", source, expected: "the id of a source", found: source } as const;
      return suggest(found, source, () => [...known]);
    }
    if (typeof text !== "string")
      return { kind: "invalid-texts", source, expected: "a string", found: describeValue(text) };
    if (readWhole.has(source) && text.length > LONGEST_ARTICLE) {
      const expected = `an article of at most ${LONGEST_ARTICLE} characters`;
      return { kind: "long-text", source, expected, found: `${text.length} characters` };
    }
    const paragraphs = paragraphsOf(text);
    if (paragraphs.length === 0)
      return { kind: "empty-text", source, expected: "the text of the article", found: "an empty text" };
    byId.set(source, paragraphs);
    return [];
  });
  return { byId, findings };
}
