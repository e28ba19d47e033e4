import fc from "fast-check";
import { expect, test } from "vitest";
import { wordsIn } from "../../src/internal/words-in.js";
import { wordIn } from "../../src/text/words.js";

// Letters of scripts with spaces and without, so that words begin within others too.
const letters = fc.string({ unit: fc.constantFrom("a", "b", "塩", "1"), minLength: 1, maxLength: 6 });
const long = fc.string({ unit: fc.constantFrom("a", "b"), minLength: 60, maxLength: 70 });

test("of many words each is found as it is alone, the long ones too", () => {
  fc.assert(
    fc.property(fc.array(fc.oneof(letters, long), { minLength: 12, maxLength: 30 }), fc.nat(20), (words, hidden) => {
      const text = words.slice(Math.min(hidden, words.length - 1)).join(" ");
      const find = wordsIn(text);
      for (const word of [...words, ...words.map((one) => one.slice(0, -1)).filter((one) => one !== "")])
        expect(find(word), word).toBe(wordIn(text, word));
    }),
  );
});
