/** A whole word has none of these beside it. `\b` knows the letters of ASCII alone, and takes "6 Mayıs" for "6 May". */
const LETTER = "[\\p{L}\\p{M}\\p{N}]";

/** An expression for whole words, by letters of any script. */
export function wholeWords(pattern: string, flags: string = ""): RegExp {
  return new RegExp(`(?<!${LETTER})(?:${pattern})(?!${LETTER})`, `${flags}u`);
}

/** Of a longer name no expression is made: some are too long for the engine, and reports write none. */
export const LONGEST_NAME = 200;

/** A text in one case: that of letters such as "ẞ" takes three steps. */
export function inOneCase(text: string): string {
  return text.toLowerCase().toUpperCase().toLowerCase();
}

/** A text as an expression that matches it and nothing else. */
export function literally(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
}
