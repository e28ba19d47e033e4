import type { AnyIds } from "../model/ids.js";
import type { Visit } from "../model/visit.js";

import type { Offence, Rule } from "./rule.js";
import { allCitations } from "./walk.js";

const MOST_WORDS = 6;

/** Quotes prove a fact and do not copy an article. */
export const quotesWithinBudget: Rule = {
  name: "quotes-within-budget",
  // How much of a source is quoted in all can be counted with its text only: see the audit.
  requires: "A quote has at most six words, parted by single spaces, and is shorter than its passage.",
  check: (visit) => {
    const lengths = passageLengths(visit);
    return allCitations(visit).flatMap(({ value: { source, passage, quote }, path, record }): readonly Offence[] => {
      if (quote === undefined) return [];
      const room = lengths.get(source)?.get(passage);
      const expected = quoteLimit(quote, room);
      return expected === undefined ? [] : [{ path: `${path}.quote`, record, expected, found: quote }];
    });
  },
};

function quoteLimit(quote: string, room: number | undefined): string | undefined {
  const words = quote.split(" ");
  if (quote.trim() !== quote || words.includes("")) return "words parted by single spaces";
  if (words.length > MOST_WORDS) return `at most ${MOST_WORDS} words`;
  return room !== undefined && countCodePoints(quote) >= room ? "less than the whole passage" : undefined;
}

function passageLengths({
  passages: ledgers,
}: Visit<AnyIds>): ReadonlyMap<string, ReadonlyMap<string | undefined, number>> {
  return new Map(
    ledgers.map(({ source, passages }) => [source, new Map(passages.map(({ id, start, end }) => [id, end - start]))]),
  );
}

function countCodePoints(text: string): number {
  return [...text].length;
}
