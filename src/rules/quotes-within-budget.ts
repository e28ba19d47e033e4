import type { Citation } from "../model/citation.js";
import type { PassageLedger } from "../model/passage.js";
import type { Offence, Rule } from "./rule.js";
import { allCitations } from "./walk.js";

const MOST_WORDS = 6;
const MOST_OF_A_SOURCE = 0.15;

/** Quotes prove a fact and do not copy an article. */
export const quotesWithinBudget: Rule = {
  name: "quotes-within-budget",
  requires:
    "A quote has at most six words and is shorter than its passage; the quotes of a source are together at most 15 % of it.",
  check: (visit) => {
    const ledgers = new Map(visit.passages.map((ledger) => [ledger.source, ledger]));
    const citations = allCitations(visit);
    const tooLong = citations.flatMap(({ value: { source, passage, quote }, path, record }): readonly Offence[] => {
      if (quote === undefined) return [];
      const room = lengthOf(ledgers.get(source), passage);
      const expected = quoteLimit(quote, room);
      return expected === undefined ? [] : [{ path: `${path}.quote`, record, expected, found: quote }];
    });
    const cited = citations.map(({ value }) => value);
    return [...tooLong, ...visit.passages.flatMap((ledger) => overBudget(ledger, cited))];
  },
};

function quoteLimit(quote: string, room: number | undefined): string | undefined {
  const words = quote.split(" ");
  if (quote.trim() !== quote || words.includes("")) return "words parted by single spaces";
  if (words.length > MOST_WORDS) return `at most ${MOST_WORDS} words`;
  return room !== undefined && countCodePoints(quote) >= room ? "less than the whole passage" : undefined;
}

function lengthOf(ledger: PassageLedger | undefined, id: string | undefined): number | undefined {
  const passage = ledger?.passages.find((candidate) => candidate.id === id);
  return passage === undefined ? undefined : passage.end - passage.start;
}

/**
 * Without the text the share is counted in characters, and quotes of a passage that lie in one another once. The
 * audit counts the words.
 */
function overBudget({ source, passages }: PassageLedger, citations: readonly Citation[]): readonly Offence[] {
  const whole = passages.reduce((sum, { start, end }) => sum + end - start, 0);
  const taken = passages
    .flatMap(({ id }) => quotesOf(citations, source, id))
    .reduce((sum, quote) => sum + countCodePoints(quote), 0);
  if (taken <= whole * MOST_OF_A_SOURCE) return [];
  const expected = `at most ${MOST_OF_A_SOURCE * 100} % of ${source} quoted`;
  return [{ path: "passages", record: source, expected, found: `${((100 * taken) / whole).toFixed(1)} %` }];
}

/** The quotes from a passage, without those that lie in a longer one. */
function quotesOf(citations: readonly Citation[], source: string, passage: string): readonly string[] {
  const here = citations.filter((citation) => citation.source === source && citation.passage === passage);
  const quotes = [...new Set(here.flatMap(({ quote }) => quote ?? []))];
  return quotes.filter((quote) => !quotes.some((other) => other !== quote && other.includes(quote)));
}

function countCodePoints(text: string): number {
  return [...text].length;
}
