import { literally } from "./words.js";

/** Words of these scripts have space around them; those of others may not, or take prefixes, as in Arabic. */
const SPACED = "[\\p{Script=Latin}\\p{Script=Cyrillic}\\p{Script=Greek}\\p{N}]";
const VOWELS = /[aeiouyàáâãäåæèéêëìíîïòóôõöøùúûüýąęěıőűůаеёиоуыэюяіїєйьъәөүұαεηιουωάέήίόύώ]{1,2}$/iu;
const SHORTEST_STEM = 4;
const LONGEST_ENDING = 3;

/**
 * An expression that finds a name in a text. In English a name is found as it is. In other languages it may have endings
 * ("Erdoğan'ın", "Astananın"), which may take the place of its last vowels ("в Астане").
 */
export function namePattern(name: string, language: "English" | "other", flags: string = ""): RegExp {
  const inflected = (): string =>
    name
      .split(/(\p{L}[\p{L}\p{M}]*)/u)
      .map((part, index) => (index % 2 === 1 ? withEndings(part) : literally(part)))
      .join("");
  const pattern = language === "English" ? `${literally(name)}(?!${SPACED})` : inflected();
  return new RegExp(`(?<!${SPACED})${pattern}`, `${flags}u`);
}

function withEndings(word: string): string {
  const stem = word.replace(VOWELS, "");
  if (stem === word || [...stem].length < SHORTEST_STEM) return `${word}\\p{L}*`;
  // Only one of the two can match, or each word of a name that is not there would double the ways to look for it.
  const vowels = word.slice(stem.length);
  return `${stem}(?:${vowels}\\p{L}*|(?!${vowels})\\p{L}{0,${LONGEST_ENDING}}(?!\\p{L}))`;
}
