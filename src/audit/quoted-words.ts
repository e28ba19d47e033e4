import type { Citation } from "../model/citation.js";
import type { AnyIds } from "../model/ids.js";
import type { PassageMatch } from "./align.js";
import type { Share } from "./report.js";

/** Counts the words of a text, and those that are quoted. A word that is quoted twice counts once. */
export function quotedWords(passages: readonly PassageMatch[], citations: readonly Citation<AnyIds>[]): Share {
  let [of, found] = [0, 0];
  for (const { id, text = "" } of passages) {
    const quotes = citations.flatMap(({ passage, quote = "" }) => (passage === id && quote !== "" ? quote : []));
    const covered = quotes.flatMap((quote) => {
      const start = text.indexOf(quote);
      return start < 0 ? [] : { start, end: start + quote.length };
    });
    for (const { 0: word, index } of text.matchAll(/\S+/g)) {
      of += 1;
      if (covered.some(({ start, end }) => index < end && index + word.length > start)) found += 1;
    }
  }
  return { of, found };
}
