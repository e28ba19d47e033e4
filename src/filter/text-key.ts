import { fold } from "../text/fold.js";
import { readChoice, readText } from "./choice.js";
import { matchEach, type Test } from "./matchers.js";

const WHITE_SPACE = /\s+/;

/** Tests whether every word that was asked for occurs in the texts of a record. */
export function matchText<R>(value: unknown, where: string, texts: (record: R) => readonly string[]): Test<R> {
  const choice = readChoice(value, where, (text, at) => fold(readText(text, at)).trim().split(WHITE_SPACE));
  return matchEach(
    choice,
    (record, words) => {
      const folded = fold(texts(record).join("\n"));
      return words.every((word) => folded.includes(word));
    },
    (record) => texts(record).length === 0,
  );
}
