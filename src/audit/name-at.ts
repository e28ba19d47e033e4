import { endOfMatch, hasAt, matchesAt, placesOf, SPACED } from "./words.js";

const BEGINS = `(?<![${SPACED}\\p{N}])`;
const ENDS = `(?![${SPACED}\\p{N}])`;
const WORD = /(\p{L}[\p{L}\p{M}]*)/u;
/** An ending, of letters such as the one before it. */
const LETTERS = `(?<=[${SPACED}])[${SPACED}\\p{Lm}]*|(?<![${SPACED}])\\p{L}*`;
const VOWELS = /[aeiouyàáâãäåæèéêëìíîïòóôõöøùúûüýąęěıőűůаеёиоуыэюяіїєйьъәөүұαεηιουωάέήίόύώ]{1,2}$/iu;
const SHORTEST_STEM = 4;
const LONGEST_ENDING = 3;

/** A name that is looked for: in English as it is, in other languages with endings. */
export interface Sought {
  readonly name: string;
  readonly hasEndings: boolean;
  readonly inAnyCase: boolean;
}

/**
 * Whether a text has a name at one of some places, or anywhere if it is not said at which. In other languages than English
 * its words may have endings ("Erdoğan'ın", "Astananın"), which may take the place of their last vowels ("в Астане"). No
 * expression is made of the name: for each of thousands that takes long.
 */
export function hasName(text: string, sought: Sought, places: readonly number[] | undefined): boolean {
  const { name, hasEndings, inAnyCase } = sought;
  // Those at odd places are words.
  const parts = hasEndings ? name.split(WORD) : [name];
  const [before = "", word = ""] = parts;
  const isHere = (place: number): boolean => {
    let at: number | undefined = place;
    for (const [index, part] of parts.entries()) {
      if (hasAt(text, part, at, inAnyCase))
        at = index % 2 === 0 ? at + part.length : afterLetters(text, at + part.length);
      else at = index % 2 === 0 ? undefined : afterStem(text, part, at, inAnyCase);
      if (at === undefined) return false;
    }
    return hasEndings || matchesAt(ENDS, text, at);
  };
  return (places ?? placesOf(text, before + stemOf(word))).some(
    (place) => matchesAt(BEGINS, text, place) && isHere(place),
  );
}

/** What a word begins with, whatever its ending. */
export function stemOf(word: string): string {
  const stem = word.replace(VOWELS, "");
  return [...stem].length < SHORTEST_STEM ? word : stem;
}

/** Where a word ends whose last vowels another ending has taken the place of; `undefined` if it is not there. */
function afterStem(text: string, word: string, at: number, inAnyCase: boolean): number | undefined {
  const stem = stemOf(word);
  if (stem === word || !hasAt(text, stem, at, inAnyCase)) return undefined;
  const end = afterLetters(text, at + stem.length);
  return [...text.slice(at + stem.length, end)].length <= LONGEST_ENDING ? end : undefined;
}

function afterLetters(text: string, at: number): number {
  return endOfMatch(LETTERS, text, at) ?? at;
}
