import type { Citation } from "../model/citation.js";
import type { AnyIds } from "../model/ids.js";
import type { LocatedPassage } from "./located.js";
import type { Share } from "./report.js";

/** How many words of a text are quoted, each position counted once however often it is quoted. */
export function quotedWords(passages: readonly LocatedPassage[], citations: readonly Citation<AnyIds>[]): Share {
  const counts = passages.map(({ id, text = "" }) => {
    const quotes = new Set(citations.flatMap(({ passage, quote }) => (passage === id ? (quote ?? []) : [])));
    return { of: wordSpans(text).length, found: wordsCovered(text, [...quotes]) };
  });
  return {
    of: counts.reduce((sum, { of }) => sum + of, 0),
    found: counts.reduce((sum, { found }) => sum + found, 0),
  };
}

function wordsCovered(text: string, quotes: readonly string[]): number {
  const covered = quotes.flatMap((quote) => {
    const start = text.indexOf(quote);
    return start < 0 ? [] : { start, end: start + quote.length };
  });
  return wordSpans(text).filter((word) => covered.some(({ start, end }) => word.start < end && word.end > start))
    .length;
}

function wordSpans(text: string): readonly { readonly start: number; readonly end: number }[] {
  return [...text.matchAll(/\S+/g)].map(({ 0: word, index }) => ({ start: index, end: index + word.length }));
}
