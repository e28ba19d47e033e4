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
 * Whether one of some texts is in another language, which writes numbers and dates in its own way and changes the forms of
 * names. What no text has is then not missing. A quote without its text leaves nothing open.
 */
export function leavesOpen(texts: readonly CitedText[]): boolean {
  return texts.some((text) => !isEnglish(text) && !text.isQuoteAlone);
}
