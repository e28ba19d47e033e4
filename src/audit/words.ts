/** No such letter is before or behind a whole word. `\b` knows the letters of ASCII alone, and takes "6 Mayıs" for "6 May". */
export const LETTER = "[\\p{L}\\p{M}\\p{N}]";

/** Letters of scripts that put spaces around their words; in others a word may begin within another, as in Arabic. */
export const SPACED = "\\p{Script=Latin}\\p{Script=Cyrillic}\\p{Script=Greek}";

/** A word of these scripts, with its accents and with letters of no script, as some apostrophes are. */
export const SPACED_WORD: string = `[${SPACED}][${SPACED}\\p{M}\\p{Lm}]*`;

const made: Map<string, RegExp> = new Map();

/** An expression, made once, and when it is first needed: letters of many scripts take a third of a millisecond. */
export function expression(source: string, flags: string): RegExp {
  const key = `${flags} ${source}`;
  const own = made.get(key) ?? new RegExp(source, flags);
  made.set(key, own);
  return own;
}

/** An expression for whole words, by letters of any script. */
export function wholeWords(pattern: string, flags: string = ""): RegExp {
  return expression(`(?<!${LETTER})(?:${pattern})(?!${LETTER})`, `${flags}u`);
}

/** Where what an expression matches at a place of a text ends; `undefined` if it does not match there. */
export function endOfMatch(source: string, text: string, place: number, flags: string = ""): number | undefined {
  const pattern = expression(source, `${flags}uy`);
  pattern.lastIndex = place;
  return pattern.test(text) ? pattern.lastIndex : undefined;
}

/** Whether an expression matches a text at a place. */
export function matchesAt(source: string, text: string, place: number, flags: string = ""): boolean {
  return endOfMatch(source, text, place, flags) !== undefined;
}

/** Whether a text has another one at a place. */
export function hasAt(text: string, part: string, place: number, inAnyCase: boolean): boolean {
  if (text.startsWith(part, place)) return true;
  return inAnyCase && inOneCase(text.slice(place, place + part.length)) === inOneCase(part);
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
