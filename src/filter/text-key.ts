import { readText } from "../read-text.js";
import { fold } from "../text/fold.js";
import { namesOf, proseOf, type Worded } from "../text/record-text.js";
import { wordIn, wordsOf } from "../text/words.js";
import { readChoice } from "./choice.js";
import { type Keep, keepBy, matchChoice } from "./matchers.js";

/** Tests whether every word that was asked for begins a word in the text of a record. */
export function matchText<R extends Worded>(value: unknown, where: string): Keep<R> {
  return matchChoice(
    readChoice(value, where, (text, at) => wordsOf(readText(text, at))),
    (asked) =>
      keepBy((record) => {
        const own = fold([...namesOf(record), ...proseOf(record)].join("\n"));
        return asked.some((words) => words.every((word) => wordIn(own, word) > 0));
      }),
    () => false,
  );
}
