import type { Comparator } from "../../model/figure.js";

const CUES: readonly (readonly [cue: RegExp, comparator: Comparator])[] = [
  [/\b(more than|over|above|exceed(s|ed|ing)?)\b/i, ">"],
  [/\b(at least|no fewer than|no less than|or more)\b/i, ">="],
  [/\b(less than|fewer than|under|below)\b/i, "<"],
  [/\b(at most|up to|no more than|(the|world's|among the) top|^top|within the)\b/i, "<="],
  [/\b(some|around|about|nearly|almost|approximately|roughly|close to)\b/i, "~"],
];

/**
 * The comparators that the English words around a number express: `>` for "more than 12,000", `~` for "some 800,000",
 * `=` if there is no such word.
 */
export function comparatorsIn(words: string): readonly Comparator[] {
  const found = CUES.flatMap(([cue, comparator]) => (cue.test(words) ? comparator : []));
  return found.length === 0 ? ["="] : found;
}
