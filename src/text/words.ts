import { fold } from "./fold.js";

// The patterns stand where they are used: the engine takes a millisecond to make them, which no import needs to wait for.

/** How a word stands in a text. A larger number is a better match. */
export type WordMatch = 0 | 1 | 2;

/** The folded words of a text. */
export function wordsOf(text: string): readonly string[] {
  return fold(text).match(/[\p{L}\p{N}]+/gu) ?? [];
}

/**
 * How a folded word stands in a folded text: 0 not at all, 1 as the beginning of a word, 2 as a whole word. Only
 * where the word occurs are its neighbours looked at, which is much faster than to take the text apart.
 */
export function wordIn(text: string, word: string): WordMatch {
  let best: WordMatch = 0;
  for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1)) {
    // Two code units, as a letter may be made of two.
    if (/[\p{L}\p{N}]$/u.test(text.slice(Math.max(0, at - 2), at))) continue;
    const end = at + word.length;
    if (!/^[\p{L}\p{N}]/u.test(text.slice(end, end + 2))) return 2;
    best = 1;
  }
  return best;
}
