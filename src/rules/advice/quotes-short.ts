import { eachIn, type Rule, type Violation, violation } from "../rule.js";
import { allCitations } from "../walk.js";

const MOST_WORDS = 6;

/** Quotes prove a fact and do not copy an article. The audit counts how much of a source is quoted in total. */
export const quotesShort: Rule = {
  name: "quotes-short",
  requires: "A quote has at most six words, separated by single spaces, and is shorter than its passage.",
  check: (visit) => {
    const lengths = new Map(
      visit.passages.map(({ source, passages }) => [
        source,
        new Map<string, number>(passages.map(({ id, start, end }) => [id, end - start])),
      ]),
    );
    return eachIn(allCitations(visit), (citation): readonly Violation[] => {
      const { source, passage = "", quote } = citation.value;
      const expected = quote === undefined ? undefined : expectedOf(quote, lengths.get(source)?.get(passage));
      return quote === undefined || expected === undefined ? [] : [violation(citation, ".quote", expected, quote)];
    });
  },
};

function expectedOf(quote: string, passageLength: number | undefined): string | undefined {
  const words = quote.split(" ");
  if (quote.trim() !== quote || words.includes("")) return "words separated by single spaces";
  if (words.length > MOST_WORDS) return `at most ${MOST_WORDS} words`;
  // Passages are measured in code points.
  return passageLength !== undefined && [...quote].length >= passageLength ? "less than the whole passage" : undefined;
}
