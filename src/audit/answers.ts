import type { CitedText } from "./evidence.js";

/**
 * Whether a text has what a claim says, has it not, or cannot be read for it. It cannot if its language is not English, or if
 * it needs an unknown day of publication.
 */
export type Answer = boolean | undefined;

/** Whether the numbers and dates of a text are read, as it is in English. */
export function isEnglish({ source }: CitedText): boolean {
  return /^en(?:-|$)/i.test(source.language);
}

/**
 * Whether any English text has what a claim says. `undefined` if none has, but one cannot be read or is in another language. A
 * quote without its text never makes the answer `undefined`.
 */
export function anyInEnglish(texts: readonly CitedText[], answer: (text: CitedText) => Answer): Answer {
  const answers = texts.map((text) => {
    const own = isEnglish(text) ? answer(text) : undefined;
    return own === undefined && text.isQuoteAlone ? false : own;
  });
  if (answers.includes(true)) return true;
  return answers.includes(undefined) ? undefined : false;
}
