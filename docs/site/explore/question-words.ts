import { en } from "../../../src/locales/en.js";
import { fold } from "../../../src/text/fold.js";
import { perLanguage, say, speaking } from "../language.js";

/** Nobody types more letters, and a pattern may take long on a text without end. */
export const MOST_LETTERS = 500;

/** Longer questions are no slips of the pen, and each word takes a search of its own. */
const MOST_WORDS = 12;

/** What English questions begin with that ask for yes or no. */
const BEGINNING = "is are was were am do does did has have had will would can could tell say";

const wordsOf = (...texts: readonly string[]): ReadonlySet<string> => new Set(fold(texts.join(" ")).split(/\s+/));

type Words = "explore.asking.who" | "explore.asking.number" | "explore.asking.else" | "explore.filling";

/** Words of the page's language, and of English, in which most of the data is. */
const words = (key: Words, ...more: readonly string[]): (() => ReadonlySet<string>) =>
  perLanguage(() =>
    wordsOf(
      say(key),
      speaking(en, () => say(key)),
      ...more,
    ),
  );

/** The words that make a question of a text: they ask for somebody, for a number, or for something else. */
const asking: Readonly<Record<"who" | "number" | "else", () => ReadonlySet<string>>> = {
  who: words("explore.asking.who"),
  number: words("explore.asking.number"),
  else: words("explore.asking.else"),
};
const beginning = wordsOf(BEGINNING);
/** The other words of questions; they tell nothing about what is looked for. */
const filling = words("explore.filling", BEGINNING);

/** The letters and the digits of a text, by which two texts are the same. */
export function lettersOf(text: string): string {
  return fold(text).replace(/[^\p{L}\p{N}]/gu, "");
}

/** The words of a text without the signs behind them. */
const typedWords = (text: string): readonly string[] =>
  text
    .trim()
    .split(/\s+/)
    .map((word) => word.replace(/[?!.,;:…]+$/, ""))
    // A dash between two words is none.
    .filter((word) => /[\p{L}\p{N}]/u.test(word));

/** Whether a word belongs to questions as such, and not to what is looked for. */
export function isLeftOut(word: string): boolean {
  return [filling, ...Object.values(asking)].some((own) => own().has(fold(word)));
}

/** What was said, in languages that write names as ids do; "Say when …" asks for no statement. */
const SAYING = /\s(?:said|says?|told|dedi(?:ler)?|söyledi(?:ler)?)\b/i;

/** What a text asks for, if it is a question: somebody, a number, what somebody said, or something else. */
export function askedFor(text: string): keyof typeof asking | "said" | undefined {
  const words = typedWords(text).map(fold);
  const [who, number] = [asking.who(), asking.number()];
  // "How" asks for a number with these words alone: "how long", in days; "how often".
  const isNumber = words.some(
    (word, at) => number.has(word) && (word !== "how" || /^(?:much|many|long|often)$/.test(words[at + 1] ?? "")),
  );
  if (isNumber) return "number";
  if (words.some((word) => who.has(word))) return "who";
  const isQuestion =
    /\?\s*$/.test(text) ||
    beginning.has(words[0] ?? "") ||
    words.some((word) => number.has(word) || asking.else().has(word));
  if (!isQuestion) return undefined;
  return SAYING.test(text) ? "said" : "else";
}

/** "How many dollars", "how many days did it last", "how many times": records have the unit of their number as a code. */
const OF_NUMBER =
  /^(?:dol+ar|доллар|days?$|gün$|күн|дн[ея]|last|sürdü(?!rü)|sürecek|дли[лт]|созыл|times?$|раза?$|kez$|kere$|рет$)/i;

/** A text as it is searched for: of a question the words that tell something, and of another text all. */
export function searchedText(text: string): string {
  const asked = askedFor(text);
  if (asked === undefined) return text;
  const isOfNumber = (word: string): boolean => asked === "number" && OF_NUMBER.test(word);
  const telling = typedWords(text).filter((word) => !isLeftOut(word) && !isOfNumber(word));
  return telling.length === 0 ? text : telling.join(" ");
}

/** The words of a text that tell what is looked for, as they were typed. */
export function tellingWords(text: string): readonly string[] {
  return [...new Set(typedWords(text).slice(0, MOST_WORDS))].filter((word) => !isLeftOut(word));
}
