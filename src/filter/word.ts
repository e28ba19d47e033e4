import { readWord } from "../errors/read-word.js";
import type { ReadValue } from "./choice.js";

/** Reads a word of a list that is closed: of any other a filter would silently find nothing. */
export function wordOf(known: readonly string[]): ReadValue<string> {
  return (value, where) => readWord(value, known, where, "invalid-value");
}
