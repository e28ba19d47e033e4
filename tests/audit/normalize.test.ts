import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { inCodePoints } from "../../src/audit/code-points.js";
import { digestOf } from "../../src/audit/digest.js";
import { normalizeText } from "../../src/audit.js";
import vectors from "./normalize-vectors.json";

describe("the form n1", () => {
  test.each(vectors.map((vector) => [vector.what, vector] as const))("%s", (_what, { text, normalized }) => {
    expect(normalizeText(text)).toBe(normalized);
  });

  const awkward = fc.constantFrom(
    "\r",
    "\n",
    " ",
    "\u00a0",
    "\u200b",
    "\u0306",
    "\u0307",
    "“",
    "’",
    "–",
    "…",
    "g",
    "I",
    "=",
    "\u0338",
    "😀",
    "\ud800",
  );
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

test("millions of blank lines are no paragraph", () => {
  expect(normalizeText(`a${"\n\n".repeat(3_000_000)}b`)).toBe("a\n\nb");
});

test("texts are cut in code points", () => {
  fc.assert(
    fc.property(fc.string({ unit: "grapheme" }), fc.nat(20), fc.nat(20), (text, from, more) => {
      const points = Array.from(text);
      const measured = inCodePoints(text);
      expect(measured.length).toBe(points.length);
      expect(measured.slice(from, from + more)).toBe(points.slice(from, from + more).join(""));
    }),
  );
});

test("digests are SHA-256 in base64url", async () => {
  expect(await digestOf("abc")).toBe("ungWv48Bz-pBQUDeXa4iI7ADYaOWF3qctBD_YfIAFa0");
  expect(await digestOf("")).toBe("47DEQpj8HBSa-_TImW-5JCeuQeRkm5NMpJWZG3hSuFU");
});
