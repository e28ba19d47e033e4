import { type Hit, organizations, participants, places } from "../../../src/index.js";
import { fold } from "../../../src/text/fold.js";
import { namesAndAliases } from "../../../src/text/record-text.js";
import { isEnglish } from "../language.js";
import { isLeftOut } from "./question-words.js";
import { wordingsOf } from "./wordings.js";

/** A word of so few letters begins many others: "age" begins "agency". */
const SHORT = /^[a-z]{1,3}$/;

let names: ReadonlySet<string> | undefined;

/** The words of names, which records may have by what they refer to: "KTZ". */
function inNames(word: string): boolean {
  names ??= new Set(
    [...participants, ...organizations, ...places]
      .flatMap(namesAndAliases)
      .flatMap((name) => fold(name).split(/[^a-z\d]+/)),
  );
  return names.has(word);
}

/** The short words of what was typed in English that records must have as they are. The last may still be typed. */
export function wholeWords(typed: string): readonly string[] {
  if (!isEnglish()) return [];
  const [text = ""] = wordingsOf(typed);
  const words = text.split(/[^\p{L}\p{N}'’-]+/u).map(fold);
  const done = /[\p{L}\p{N}]$/u.test(typed) ? words.slice(0, -1) : words;
  return [...new Set(done)].filter((word) => SHORT.test(word) && !isLeftOut(word) && !inNames(word));
}

/** Whether a record has all of these as words. */
export function hasWords(words: readonly string[]): (hit: Hit) => boolean {
  const patterns = words.map((word) => new RegExp(`\\b${word}\\b`, "i"));
  return ({ record }) => patterns.every((pattern) => pattern.test(JSON.stringify(record)));
}

/** The same as code. */
export function wordsCode(words: readonly string[]): string {
  return words.map((word) => `.filter(({ record }) => /\\b${word}\\b/i.test(JSON.stringify(record)))`).join("");
}

/** The same where each word is searched for alone. */
export function eachWordCode(words: readonly string[]): string {
  if (words.length === 0) return "";
  const isOther = `!${JSON.stringify(words)}.includes(word.toLowerCase())`;
  return `.filter(
  ({ record }) => ${isOther} || new RegExp(\`\\\\b\${word}\\\\b\`, "i").test(JSON.stringify(record)),
)`;
}
