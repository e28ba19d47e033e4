import { expression } from "./expression.js";
import { finderIn } from "./find-text.js";
import { fold } from "./fold.js";

/** What words are made of, in any script. */
export const IN_WORDS = "\\p{L}\\p{N}\\p{M}";

/** How a word matches a text. A larger number is a better match. */
export type WordMatch = 0 | 1 | 2;

/**
 * A word that is looked for: as one, and then the different parts into which hyphens and apostrophes divide it, if any. The
 * ending of a possessive is not one of them: "Türkiye's" asks for Türkiye.
 */
export type Term = readonly string[];

/** The words of a text, folded. Marks belong to them: without its vowels, a Thai or Hindi word falls into pieces. */
export function termsOf(text: string): readonly Term[] {
  const folded = foldNumbers(text);
  const terms = new Set(folded.split(isAscii(folded) ? /[^a-z\d'`-]+/ : expression(`[^${IN_WORDS}'\`-]+`, "u")));
  return [...terms]
    .map((term) => {
      const joined = term.replace(/['`-]/g, "");
      // The parts of a date in another order are another date.
      if (/^\d{4}(-\d\d){1,2}$/.test(term)) return [joined];
      return [...new Set([joined, ...term.replace(/['`]s$/, "").split(/['`-]/)])].filter((part) => part !== "");
    })
    .filter(({ length }) => length > 0);
}

/** A folded text in which numbers such as "12,000" and "5.1" are one word: "12,000" is not in "112,000". */
function foldNumbers(text: string): string {
  return fold(text).replace(/(\d)(?:,(?=\d{3}(?!\d))|(?<!\.\d+)\.(?=\d+(?!\.?\d)))/g, "$1p");
}

/** A text in which terms are looked for: folded, and again without hyphens and apostrophes, which people leave out. */
export function searchable(text: string): string {
  const folded = foldNumbers(text);
  return /['`-]/.test(folded) ? `${folded}\n${folded.replace(/['`-]/g, "")}` : folded;
}

/** The match of the term that matches worst: written as one word, or by its parts. */
export function lowestMatch(terms: readonly Term[], match: (word: string) => number | boolean): number {
  return lowest(terms, (term) => match(term[0] ?? "") || (term.length > 1 && lowest(term, match, 1)));
}

function lowest<T>(list: readonly T[], match: (member: T) => number | boolean, from: number = 0): number {
  let least = 2;
  for (let at = from; at < list.length && least > 0; at++) least = Math.min(least, Number(match(list[at] as T))); // the index is one of the list
  return least;
}

/** The letters of the scripts without spaces between words: Thai to Burmese, Khmer, Japanese and Chinese. */
export const UNSPACED = "\\u0e00-\\u109f\\u1780-\\u17ff\\u3000-\\u9fff";

/** Whether some letter is of a script without spaces. Beside one, a word may begin within another. */
export function isUnspaced(letters: string): boolean {
  return expression(`[${UNSPACED}]`, "").test(letters);
}

/**
 * How a folded word matches a folded text: 0 not at all, 1 as the beginning of a word, 2 as a whole word. In Thai to
 * Burmese, Khmer, Japanese and Chinese, which have no spaces, a word begins anywhere. Only where the word occurs are its
 * neighbours looked at, which is much faster than to take the text apart.
 */
export function wordIn(text: string, word: string): WordMatch {
  let best: WordMatch = 0;
  const find = finderIn(text, word);
  // Where the word overlaps itself, it is not found better; nor at all, unless it has letters of such a script.
  for (let at = find(0); at >= 0; at = find(at + (best || !isUnspaced(word) ? word.length : 1))) {
    // Two code units, as a letter may be made of two.
    const isWithin = isInWord([...text.slice(Math.max(0, at - 2), at)].at(-1));
    if (isWithin && !isUnspaced(text.slice(at - 1, at + 1))) continue;
    const end = at + word.length;
    if (!isWithin && !isInWord([...text.slice(end, end + 2)][0])) return 2;
    best = 1;
  }
  return best;
}

/** Whether a folded character, if there is one, belongs to a word. */
function isInWord(character = ""): boolean {
  return isAscii(character) ? /[a-z\d]/.test(character) : expression(`[${IN_WORDS}]`, "u").test(character);
}

/** The patterns for all scripts take the engine half a millisecond to make, at their first use: most texts do without. */
export function isAscii(text: string): boolean {
  return /^[\0-\x7f]*$/.test(text);
}
