import fc from "fast-check";
import { expect, test } from "vitest";
import { search } from "../../src/index.js";
import { withoutHeaps } from "../../src/text/fold.js";

test("a letter keeps thirty marks, and a text of letters keeps all", () => {
  const heap = "\u0301\u0323".repeat(50);
  expect(withoutHeaps(`a${heap}b${heap}`)).toBe(`a${heap.slice(0, 30)}b${heap.slice(0, 30)}`);
  fc.assert(
    fc.property(
      fc.array(fc.tuple(fc.string({ maxLength: 5 }), fc.constantFrom("", "\u0301", "\u05b0\u093e"))),
      (parts) => {
        const text = parts
          .flat()
          .map((part) => `${part}.`)
          .join("");
        expect(withoutHeaps(text)).toBe(text);
      },
    ),
  );
});

// An engine would take minutes to bring half a million marks into order.
test("a heap of marks is looked for like its letter", () => {
  expect(search(`a\u0301\u0323rrival${"\u0301\u0323".repeat(250_000)}`)[0]?.record.id).toBe("arrival");
});
