import type { AnyIds } from "../model/ids.js";
import type { Visit } from "../model/visit.js";
import { allRules } from "../rules/all-rules.js";
import { groupBy } from "../rules/walk.js";
import type { Alignment } from "./align.js";
import type { CheckedClaim } from "./fact-checker.js";
import type { CitationAudit, Finding, SourceAudit } from "./report.js";

const MOST_OF_A_SOURCE = 0.15;
const LONGEST_SHOWN = 200;
const MOST_NAMED = 20;

/** Rules that are broken; they need no text. */
export function ruleFindings(visit: Visit<AnyIds>): readonly Finding[] {
  return allRules.flatMap(({ name, check }) =>
    Array.from(check(visit), (problem) => ({
      kind: "rule-broken" as const,
      ...problem,
      expected: `${problem.expected} (${name})`,
    })),
  );
}

/**
 * Passages that are not as they were read, and inserted text; a single finding if the text is of another article. The
 * citations are those of the source.
 */
export function passageFindings(
  source: string,
  { passages, inserted, isOther }: Alignment,
  citations: readonly CitationAudit[],
): readonly Finding[] {
  if (isOther) {
    const found = "less than half of its passages, letter for letter";
    return [{ kind: "other-text", source, expected: "the text of the article", found }];
  }
  const byPassage = groupBy(citations, ({ passage }) => passage);
  return [
    ...passages.flatMap(({ id, status, text, paragraph }): Finding | readonly [] => {
      if (status === "exact") return [];
      const restingRecords = [...new Set(byPassage.get(id)?.map(({ record }) => record))];
      const words = text === undefined ? "nothing" : shorten(text);
      const found = status === "moved" ? `in paragraph ${paragraph}: ${words}` : words;
      return { kind: `passage-${status}`, source, passage: id, restingRecords, expected: `passage ${id}`, found };
    }),
    ...inserted.map(({ after, text }): Finding => {
      const where = after === undefined ? { source } : { source, passage: after };
      return { kind: "text-inserted", ...where, expected: "no text here", found: shorten(text) };
    }),
  ];
}

/** Quotes that are not in their passage. A changed passage has a finding of its own. */
export function citationFindings(citations: readonly CitationAudit[]): readonly Finding[] {
  return citations.flatMap(({ record, path, source, passage, quote = "", status, quoteFound }) => {
    if (quoteFound !== false || status === "changed") return [];
    const where = { source, ...(passage === undefined ? {} : { passage }), record, path: `${path}.quote` };
    const found = passage === undefined ? "not in the text" : "not in the passage";
    return { kind: "quote-missing", ...where, expected: quote, found } as const;
  });
}

/** Claims of which the cited words have not what they say, and that are not declared inferred. */
export function claimFindings(claims: readonly CheckedClaim[]): readonly Finding[] {
  return claims
    .filter(({ isFound, inferred }) => isFound === false && !inferred)
    .map(({ kind, record, path, expected, cited }) => {
      const named = [...new Set(cited.flatMap(({ passages }) => passages.slice(0, MOST_NAMED + 1)))];
      const found = `not in ${named.slice(0, MOST_NAMED).join(", ")}${named.length > MOST_NAMED ? " and others" : ""}`;
      return { kind, record, path, expected, found };
    });
}

/** A source of which more is quoted than the limit allows. */
export function wordingFindings({ source, checks }: SourceAudit): readonly Finding[] {
  if (checks === undefined || checks.quotedWords.found <= checks.quotedWords.of * MOST_OF_A_SOURCE) return [];
  const { of, found } = checks.quotedWords;
  const expected = `at most ${MOST_OF_A_SOURCE * 100} % of its words quoted`;
  return [{ kind: "wording-over-budget", source, expected, found: `${found} of ${of}` }];
}

function shorten(text: string): string {
  // No character takes more than two code units.
  const points = Array.from(text.slice(0, 2 * LONGEST_SHOWN + 2));
  return points.length > LONGEST_SHOWN ? `${points.slice(0, LONGEST_SHOWN).join("")}…` : text;
}
