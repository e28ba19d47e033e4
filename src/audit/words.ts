/** No such letter is before or behind a whole word. `\b` knows the letters of ASCII alone, and takes "6 Mayıs" for "6 May". */
export const LETTER = "[\\p{L}\\p{M}\\p{N}]";

/** An expression for whole words, by letters of any script. */
export function wholeWords(pattern: string, flags: string = ""): RegExp {
  return new RegExp(`(?<!${LETTER})(?:${pattern})(?!${LETTER})`, `${flags}u`);
}

/** Whether an expression with the flag `y` matches a text at a place. */
export function matchesAt(pattern: RegExp, text: string, place: number): boolean {
  pattern.lastIndex = place;
  return pattern.test(text);
}

/** Whether a text has another one at a place. */
export function hasAt(text: string, part: string, place: number, inAnyCase: boolean): boolean {
  if (text.startsWith(part, place) || !inAnyCase) return text.startsWith(part, place);
  return inOneCase(text.slice(place, place + part.length)) === inOneCase(part);
}

/** Every place at which a text has another one in some case. */
export function placesOf(text: string, part: string): readonly number[] {
  return [...text.matchAll(new RegExp(`(?=${literally(part)})`, "giu"))].map(({ index }) => index);
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
