import { fold } from "../../../src/text/fold.js";
import { isEnglish, language, perLanguage, say } from "../language.js";
import { MOST_LETTERS } from "./state.js";
import { asInRecords } from "./written-forms.js";

const MOST_WORDS = 12;

/** The words of a language that tell nothing about what is looked for, folded: "the", "what", "did". */
export const smallWords: () => ReadonlySet<string> = perLanguage(
  () => new Set(fold(say("explore.smallWords")).split(" ")),
);

/**
 * The words of what was typed, each once and without the signs around it; without small words, unless it has no others. Dates
 * and numbers are as records have them: "28 July 2025" is 2025-07-28, "5 billion" 5000000000.
 */
export function typedWords(text: string): readonly string[] {
  return wordsOf(asInRecords(text.slice(0, MOST_LETTERS)));
}

/** The same with its dates and numbers in words, as texts may have them. */
export function wordsAsTyped(text: string): readonly string[] {
  return wordsOf(text.slice(0, MOST_LETTERS));
}

function wordsOf(text: string): readonly string[] {
  const words = withPlainNumbers(text)
    .split(/\s+/)
    .map((word) => word.replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}\p{M}]+$/gu, ""))
    // Turkish writes the endings of names behind an apostrophe.
    .map((word) => (language() === "tr" ? word.replace(/['’].*$/u, "") : word))
    .filter((word) => word !== "");
  const telling = words.filter((word) => !smallWords().has(fold(word)));
  return [...new Set(telling.length === 0 ? words : telling)].slice(0, MOST_WORDS);
}

/** The other languages write 12,000 as "12 000" or "12.000", and 5.1 as "5,1". */
function withPlainNumbers(text: string): string {
  const whole = text.replace(/(?<=(?<!\d)\d{1,3}(?:[\s.,'’]\d{3})*)[\s.,'’](?=\d{3}(?!\d))/gu, "");
  return isEnglish() ? whole : whole.replace(/(?<=\d),(?=\d)/g, ".");
}
