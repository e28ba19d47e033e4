import type { AnyIds } from "../model/ids.js";
import type { Visit } from "../model/visit.js";

import { allRules } from "../rules/all-rules.js";
import type { Alignment } from "./align.js";
import type { SubstanceCheck } from "./examiner.js";
import type { CitationAudit, Finding, SourceAudit } from "./report.js";

const MOST_OF_A_SOURCE = 0.15;
const LONGEST_SHOWN = 200;

/** What the rules say that need no text. */
export function ruleFindings(visit: Visit<AnyIds>): readonly Finding[] {
  return allRules.flatMap(({ name, check }) =>
    check(visit).map(({ path, record, expected, found, nearest }) => ({
      kind: "rule-broken" as const,
      record,
      path,
      expected: `${expected} (${name})`,
      found,
      ...(nearest === undefined ? {} : { nearest }),
    })),
  );
}

/** What became of the passages of a source; a single finding where the text is of another article. */
export function passageFindings(
  source: string,
  alignment: Alignment,
  citations: readonly CitationAudit[],
): readonly Finding[] {
  const { passages, inserted, recognised, isOther, cutShort } = alignment;
  if (isOther) {
    const found = `${Math.round(recognised * 100)} % of its passages`;
    return [{ kind: "other-text", source, expected: "the text of the article", found }];
  }
  const long = { kind: "long-text", source, expected: "the text of an article", found: "a far longer one" } as const;
  return [
    ...(cutShort ? [long] : []),
    ...passages.flatMap(({ id, status, text, paragraph }): readonly Finding[] => {
      if (status === "exact") return [];
      const resting = citations.filter((citation) => citation.source === source && citation.passage === id);
      const restingRecords = [...new Set(resting.map(({ record }) => record))];
      const words = text === undefined ? "nothing" : shorten(text);
      const found = status === "moved" ? `in paragraph ${paragraph}: ${words}` : words;
      return [{ kind: `passage-${status}`, source, passage: id, restingRecords, expected: `passage ${id}`, found }];
    }),
    ...inserted.map(({ after, text }): Finding => {
      const where = after === undefined ? {} : { passage: after };
      return { kind: "text-inserted", source, ...where, expected: "nothing here", found: shorten(text) };
    }),
  ];
}

/** Quotes that are not in their passage, where the passage is as it was read. */
export function citationFindings(citations: readonly CitationAudit[]): readonly Finding[] {
  return citations.flatMap(({ record, path, source, passage, quote = "", status, quoteFound }): readonly Finding[] => {
    if (quoteFound !== false || status === "changed") return [];
    const where = passage === undefined ? {} : { passage };
    return [
      {
        kind: "quote-missing",
        source,
        ...where,
        record,
        path: `${path}.quote`,
        expected: quote,
        found: "not in the passage",
      },
    ];
  });
}

/** What a record asserts and neither its citations bear out nor the curators declare inferred. */
export function substanceFindings(checks: readonly SubstanceCheck[]): readonly Finding[] {
  return checks
    .filter(({ supported, inferred }) => supported === false && !inferred)
    .map(({ kind, record, path, expected, passages }) => {
      return { kind, record, path, expected, found: `not borne out by ${passages.join(", ")}` };
    });
}

/** Whether more of a source is quoted than the budget allows. */
export function wordingFindings({ source, checks }: SourceAudit): readonly Finding[] {
  if (checks === undefined || checks.quotedWords.found <= checks.quotedWords.of * MOST_OF_A_SOURCE) return [];
  const { of, found } = checks.quotedWords;
  const expected = `at most ${MOST_OF_A_SOURCE * 100} % of its words quoted`;
  return [{ kind: "wording-over-budget", source, expected, found: `${found} of ${of}` }];
}

function shorten(text: string): string {
  // Two units a code point at most: a text of megabytes need not be taken apart to show its beginning.
  const points = Array.from(text.slice(0, LONGEST_SHOWN * 2 + 2));
  return points.length > LONGEST_SHOWN ? `${points.slice(0, LONGEST_SHOWN).join("")}…` : text;
}
