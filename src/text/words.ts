import { fold } from "./fold.js";

/** How a word stands in a text. A larger number is a better match. */
export type WordMatch = 0 | 1 | 2;

/**
 * The folded words of a text. The pattern for all scripts takes the engine half a millisecond to make, at its first use:
 * most texts do without.
 */
export function wordsOf(text: string): readonly string[] {
  const folded = fold(text);
  return folded.match(/^[\0-\x7f]*$/.test(folded) ? /[a-z\d]+/g : /[\p{L}\p{N}]+/gu) ?? [];
}

/**
 * How a folded word stands in a folded text: 0 not at all, 1 as the beginning of a word, 2 as a whole word. Only
 * where the word occurs are its neighbours looked at, which is much faster than to take the text apart.
 */
export function wordIn(text: string, word: string): WordMatch {
  let best: WordMatch = 0;
  for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1)) {
    // Two code units, as a letter may be made of two.
    if (isInWord([...text.slice(Math.max(0, at - 2), at)].at(-1))) continue;
    const end = at + word.length;
    if (!isInWord([...text.slice(end, end + 2)][0])) return 2;
    best = 1;
  }
  return best;
}

/** Whether a folded character, if there is one, is a letter or a digit. */
function isInWord(character = ""): boolean {
  return /[a-z\d]/.test(character) || (character > "\x7f" && wordsOf(character).length > 0);
}
