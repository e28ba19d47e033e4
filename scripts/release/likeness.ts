/** Two texts that share this part of their words are taken to be about one thing. */
export const MOST: number = 2 / 3;

/** Two texts that share less of their words are taken to be about two things. */
export const LEAST: number = 1 / 4;

/** Two texts that share less of their words are so too, if the things are of two kinds, of others, or told elsewhere. */
export const LEAST_OF_ANOTHER: number = 1 / 2;

/** The words of texts that were met: each is compared with many. */
const met = new Map<string, ReadonlySet<string>>();

function wordsOf(text: unknown): ReadonlySet<string> {
  const known = typeof text === "string" ? text : JSON.stringify(text ?? "");
  const words = met.get(known) ?? new Set(known.toLowerCase().match(/[\p{L}\p{N}]+/gu));
  met.set(known, words);
  return words;
}

/** How many of all words two texts share: from 0 to 1, and 1 if there are none. */
export function likeness(text: unknown, other: unknown): number {
  const [words, others] = [wordsOf(text), wordsOf(other)];
  if (words.size === 0 && others.size === 0) return 1;
  const shared = [...words].filter((word) => others.has(word)).length;
  return shared / Math.max(1, words.size + others.size - shared);
}
