import { expression } from "../text/expression.js";

/** No such letter is before or behind a whole word. `\b` knows the letters of ASCII alone, and takes "6 Mayıs" for "6 May". */
const LETTER = "[\\p{L}\\p{M}\\p{N}]";

/** Letters of scripts in which a word is found whole. In others, such as Arabic, a word may begin within another. */
export const SPACED: string = "\\p{Script=Latin}\\p{Script=Cyrillic}\\p{Script=Greek}";

/** A word of these scripts, with its accents and with letters of no script, as some apostrophes are. */
export const SPACED_WORD: string = `[${SPACED}][${SPACED}\\p{M}\\p{Lm}]*`;

/** An expression for whole words, by letters of any script. */
export function wholeWords(pattern: string, flags: string = ""): RegExp {
  return expression(`(?<!${LETTER})(?:${pattern})(?!${LETTER})`, `${flags}u`);
}
