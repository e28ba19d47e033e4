import fc from "fast-check";
import { expect, test } from "vitest";
import { wordsIn } from "../../src/internal/words-in.js";
import { fold } from "../../src/text/fold.js";
import { searchable, termsOf, wordIn } from "../../src/text/words.js";

test("each of many words stands in a text as it does alone", () => {
  const letters = [
    "a",
    "b",
    "é",
    "ı",
    "7",
    " ",
    "-",
    "'",
    "\n",
    "塩",
    "の",
    "ก",
    "ั",
    "\u0301",
    "💧",
    "\u{10400}",
    "\u{20000}",
    "\ud800",
  ];
  const texts = fc.array(fc.constantFrom(...letters), { maxLength: 12 }).map((some) => fold(some.join("")));
  const words = fc.array(texts, { maxLength: 30 }).map((all) => all.flatMap((text) => termsOf(text).flat(2)));
  fc.assert(
    fc.property(texts, words, fc.constantFrom("", "a".repeat(60), "塩".repeat(70)), (text, asked, long) => {
      const own = searchable(`${text}${long}`);
      const find = wordsIn(own);
      for (const word of [...asked, ...asked, ...asked.map((one) => `${one}${long}`)])
        expect([word, find(word)]).toEqual([word, wordIn(own, word)]);
    }),
  );
});
