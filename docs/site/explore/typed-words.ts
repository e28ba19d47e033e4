import { fold } from "../../../src/text/fold.js";
import { language, perLanguage, say } from "../language.js";

/** Nobody types more letters, and each word takes a search of its own. */
export const MOST_LETTERS = 500;
const MOST_WORDS = 12;

/** The words of a language that tell nothing about what is looked for: "the", "what", "did". */
const smallWords = perLanguage(() => new Set(fold(say("explore.smallWords")).split(" ")));

/** The words of what was typed, each once and without the signs around it; without small words, unless it has no others. */
export function typedWords(text: string): readonly string[] {
  const words = text
    .slice(0, MOST_LETTERS)
    // The other languages write 12,000 as "12 000" or "12.000".
    .replace(/(?<=(?<!\d)\d{1,3}(?:[\s.,'’]\d{3})*)[\s.,'’](?=\d{3}(?!\d))/gu, "")
    .split(/\s+/)
    .map((word) => word.replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}\p{M}]+$/gu, ""))
    // Turkish writes the endings of names behind an apostrophe.
    .map((word) => (language() === "tr" ? word.replace(/['’].*$/u, "") : word))
    .filter((word) => word !== "");
  const telling = words.filter((word) => !smallWords().has(fold(word)));
  return [...new Set(telling.length === 0 ? words : telling)].slice(0, MOST_WORDS);
}
