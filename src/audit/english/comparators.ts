import type { Comparator } from "../../model/figure.js";
import { wholeWords } from "../words.js";

const CUES: readonly (readonly [cue: string, comparator: Comparator])[] = [
  ["more than|over|above|exceed(?:s|ed|ing)?", ">"],
  ["at least|no fewer than|no less than|or more", ">="],
  ["less than|fewer than|under|below", "<"],
  ["at most|up to|no more than|(?:the|world's|among the) top|^top|within the", "<="],
  ["some|around|about|nearly|almost|approximately|roughly|close to", "~"],
];

/**
 * The comparators that the English words around a number express: `>` for "more than 12,000", `~` for "some 800,000",
 * `=` if there is no such word.
 */
export function comparatorsIn(words: string): readonly Comparator[] {
  const found = CUES.flatMap(([cue, comparator]) => (wholeWords(cue, "i").test(words) ? comparator : []));
  return found.length === 0 ? ["="] : found;
}
