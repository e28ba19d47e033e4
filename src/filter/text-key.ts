import { fold } from "../text/fold.js";
import { readChoice, readText } from "./choice.js";
import { matchEach, type Test } from "./matchers.js";

const BETWEEN_WORDS = /[^\p{L}\p{N}]+/u;

/** Tests whether every word that was asked for begins a word in the texts of a record. */
export function matchText<R>(value: unknown, where: string, texts: (record: R) => readonly string[]): Test<R> {
  const choice = readChoice(value, where, (text, at) => wordsOf(readText(text, at)));
  return matchEach(
    choice,
    (record, words) => {
      const own = wordsOf(texts(record).join("\n"));
      return words.every((word) => own.some((candidate) => candidate.startsWith(word)));
    },
    (record) => texts(record).length === 0,
  );
}

function wordsOf(text: string): readonly string[] {
  return fold(text)
    .split(BETWEEN_WORDS)
    .filter((word) => word !== "");
}
