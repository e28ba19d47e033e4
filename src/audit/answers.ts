import type { CitedText } from "./evidence.js";

/**
 * Whether a text supports a claim, does not, or cannot be read. It cannot if its language is not English, or if it needs
 * an unknown day of publication.
 */
export type Answer = boolean | undefined;

/** Whether numbers, dates and verbs of a text are read, as it is in English. */
export function isEnglish({ source }: CitedText): boolean {
  return /^en(?:-|$)/i.test(source.language);
}

/**
 * Whether any English text supports a claim. `undefined` if none does, but one cannot be read or is in another language. A
 * quote without its text can only support a claim; it never makes the answer `undefined`.
 */
export function anyInEnglish(texts: readonly CitedText[], answer: (text: CitedText) => Answer): Answer {
  const answers = texts.map((text) => {
    const own = isEnglish(text) ? answer(text) : undefined;
    return own === undefined && text.isQuoteAlone ? false : own;
  });
  if (answers.includes(true)) return true;
  return answers.includes(undefined) ? undefined : false;
}
