import { readText } from "../errors/read-text.js";
import { fold } from "../text/fold.js";
import { namesOf, proseOf, type Worded } from "../text/record-text.js";
import { wordIn, wordsOf } from "../text/words.js";
import { readChoice } from "./choice.js";
import { type Condition, conditionsOf, keepBy, type Test } from "./condition.js";
import { type Field, type FieldIndex, fieldOf } from "./field.js";

/** The folded texts of more records than these would take too much memory to keep. */
const MOST_KEPT = 10_000;

/** Tests whether every word that was asked for begins a word in the text of a record. */
export function matchText<R extends Worded>(value: unknown, where: string): readonly Condition<R>[] {
  return conditionsOf<R, readonly string[]>(
    readChoice(value, where, (text, at) => wordsOf(readText(text, at))),
    (asked) => {
      const fits: Test<string> = (text) => asked.some((words) => words.every((word) => wordIn(text, word) > 0));
      return {
        keep: keepBy((record) => fits(textOf(record))),
        indexed: { field: { read: textOf, indexOf }, wanted: fits },
      };
    },
    () => ({ keep: () => [] }),
  );
}

function textOf(record: Worded): string {
  return fold(`${namesOf(record).join("\n")}\n${proseOf(record).join("\n")}`);
}

const texts: Field<Worded> = /* @__PURE__ */ fieldOf(textOf);

function indexOf(records: readonly Worded[]): FieldIndex | undefined {
  return records.length > MOST_KEPT ? undefined : texts.indexOf(records);
}
