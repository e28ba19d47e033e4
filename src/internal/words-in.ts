import { countWhile } from "../dates/halving.js";
import { expression } from "../text/expression.js";
import { IN_WORDS, isAscii, isUnspaced, type WordMatch, wordIn } from "../text/words.js";

/** So many words are looked for one by one, which is faster. More words of a long text would take too long. */
const FEW = 8;
/** Of longer words a text has only so many. */
const LONGEST = 64;

/** Returns a function that matches folded words with one folded text, as {@link wordIn} does, but fast for many words. */
export function wordsIn(text: string): (word: string) => WordMatch {
  let asked = 0;
  let index: ((word: string) => WordMatch) | undefined;
  return (word) => {
    asked++;
    if (word.length > LONGEST) return wordIn(text, word);
    // Stryker disable next-line ConditionalExpression,EqualityOperator: which of the two finds a word is for speed alone
    if (asked <= FEW) return wordIn(text, word);
    index ??= indexOf(text);
    return index(word);
  };
}

/** Sorts what begins at the beginnings of the words of a text, so that a word is found by halving. */
function indexOf(text: string): (word: string) => WordMatch {
  const whole = new Set<string>(text.match(isAscii(text) ? /[a-z\d]+/g : expression(`[${IN_WORDS}]+`, "gu")));
  const begun = new Set<string>();
  for (const word of whole) {
    begun.add(word.slice(0, LONGEST));
    for (let at = 1; at < word.length; at++)
      if (isUnspaced(word.slice(at - 1, at + 1))) begun.add(word.slice(at, at + LONGEST));
  }
  const sorted = [...begun].sort();
  return (word) => {
    if (whole.has(word)) return 2;
    const at = countWhile(sorted.length, (index) => (sorted[index] ?? "") < word);
    return sorted[at]?.startsWith(word) ? 1 : 0;
  };
}
