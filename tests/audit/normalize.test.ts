import { createHash } from "node:crypto";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { digestOf, normalizeText } from "../../src/audit/normalize-text.js";

describe("the form n1", () => {
  const awkward = fc.constantFrom(..."\r\n \u00a0\u200b\u0306\u0307“’–…gI=\u0338😀", "\ud800");
  const texts = fc.oneof(fc.string({ unit: "binary" }), fc.string({ unit: awkward }));

  test("doing it twice changes nothing more", () => {
    fc.assert(
      fc.property(texts, (text) => {
        expect(normalizeText(normalizeText(text))).toBe(normalizeText(text));
      }),
      { numRuns: 2_000 },
    );
  });

  test("line ends, white space and kinds of quotes make no difference", () => {
    const words = fc.array(fc.stringMatching(/^[a-zğİ0-9]{1,6}$/), { minLength: 2, maxLength: 12 });
    fc.assert(
      fc.property(words, fc.constantFrom(" ", "\r\n", "\n", "\u00a0", "  \t"), (list, gap) => {
        expect(normalizeText(`“${list.join(gap)}’s”`)).toBe(normalizeText(`"${list.join(" ")}'s"`));
      }),
    );
  });
});

test("millions of blank lines are not a paragraph", () => {
  expect(normalizeText(`a${"\n\n".repeat(3_000_000)}b`)).toBe("a\n\nb");
});

test.each(["", "abc", "Türkiye 😀", ...Array.from({ length: 40 }, (_, index) => `text ${index}`)])(
  "the digest of %j is SHA-256 in base64url",
  async (text) => {
    expect(await digestOf(text)).toBe(createHash("sha256").update(text).digest("base64url"));
  },
);

test("what is not a text is an error that names the helper", () => {
  expect(() => normalizeText(null as never)).toThrow(expect.objectContaining({ where: "normalizeText" }));
});
