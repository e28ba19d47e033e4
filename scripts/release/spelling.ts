import { distance } from "fastest-levenshtein";
import { fold } from "../../src/text/fold.js";

/** Words that tell no name from another. */
const SMALL = /^(and|for|in|of|on|the)$/;

/** How one sound is written in Latin letters. */
const SOUNDS: readonly (readonly [written: RegExp, sound: string])[] = [
  [/zh/g, "j"],
  [/kh/g, "h"],
  [/q/g, "k"],
  [/w/g, "v"],
  [/y/g, "i"],
  [/(.)\1+/g, "$1"],
];

/**
 * Whether two names are spellings of one: with other accents, capitals and hyphens, in another order, with other letters in a
 * long word, and with so many words more or less, one by default, such as a middle name or "Republic".
 *
 * @param letters - how many letters of a long word may be others: two in the name of a person, whose other words say that it
 * is the same one; one where words have a meaning, as "economy" and "ecology" are two, and "media" and "medals"
 */
export function isSameName(name: string, other: string, letters: 1 | 2, isOrdinary = false, more = 1): boolean {
  const [words = [], others = []] = [name, other].map((one) => namingWords(one, isOrdinary));
  const { went, came } = without(words, others, letters);
  return words.join("") === others.join("") || went.length + came.length <= more;
}

/** Whether a text has another word in place of one, such as another name, and not another spelling of it. */
export function hasWordReplaced(text: string, other: string): boolean {
  const { went, came } = without(namingWords(text), namingWords(other), 1);
  return went.length > 0 && came.length > 0;
}

/** An ordinary word is written in one way. */
function namingWords(text: string, isOrdinary = false): readonly string[] {
  const words = (fold(text).match(/[\p{L}\p{N}]+/gu) ?? []).filter((word) => !SMALL.test(word));
  if (isOrdinary) return words;
  return words.map((word) => SOUNDS.reduce((heard, [written, sound]) => heard.replace(written, sound), word));
}

/** The words of each text that the other has in no spelling. */
function without(
  words: readonly string[],
  others: readonly string[],
  letters: 1 | 2,
): { readonly went: readonly string[]; readonly came: readonly string[] } {
  // "Astana" and "Adana" are two cities.
  const most = words.length === 1 ? 1 : letters;
  const isMissing = (word: string, all: readonly string[]): boolean => !all.some((one) => isSpelling(word, one, most));
  return {
    went: words.filter((word) => isMissing(word, others)),
    came: others.filter((word) => isMissing(word, words)),
  };
}

/** The first letter is heard best: "Ahmet" and "Mehmet", "mining" and "fining". */
function isSpelling(word: string, other: string, most: number): boolean {
  if (word === other) return true;
  return word[0] === other[0] && Math.max(word.length, other.length) >= 6 && distance(word, other) <= most;
}
