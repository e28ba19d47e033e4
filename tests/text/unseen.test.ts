import { describe, expect, test } from "vitest";
import { nameOf, spelt, unseenDifference, unseenIn } from "../../src/text/unseen.js";

test.each([
  ["\0", "a null character U+0000"],
  ["\t", "a tab U+0009"],
  ["\n", "a line break U+000A"],
  ["\u0007", "a control character U+0007"],
  ["\u0085", "a control character U+0085"],
  ["\u00a0", "a no-break space U+00A0"],
  ["\u00ad", "a soft hyphen U+00AD"],
  ["\u061c", "a mark of direction U+061C"],
  ["\u200b", "a zero-width space U+200B"],
  ["\u200c", "a zero-width non-joiner U+200C"],
  ["\u200d", "a zero-width joiner U+200D"],
  ["\u202e", "a mark of direction U+202E"],
  ["\u202f", "a narrow no-break space U+202F"],
  ["\u2009", "a space U+2009"],
  ["\u2060", "a word joiner U+2060"],
  ["\u2061", "an invisible character U+2061"],
  ["\u{e0001}", "an invisible character U+E0001"],
  ["\u3000", "an ideographic space U+3000"],
  ["\ufeff", "a byte-order mark U+FEFF"],
  ["\ud83d", "half of a surrogate pair U+D83D"],
])("%j is %s", (character, name) => {
  expect(nameOf(character)).toBe(name);
  expect(unseenIn(`a${character}b${character}`)).toEqual([name]);
});

test("letters, plain spaces, marks and whole pairs are seen", () => {
  const text = "Ünal, e\u0301 – 中 😀";
  expect([unseenIn(text), spelt(text)]).toEqual([[], text]);
  expect(spelt("\0Mara\u00a0Vell\u202e\ud83d")).toBe("<U+0>Mara<U+a0>Vell<U+202e><U+d83d>");
});

describe("two texts that look alike", () => {
  test.each([
    ["Mara\u00a0Vell", "Mara Vell", "with a no-break space U+00A0"],
    ["Queen Ma\u00adra\u200b Vell", "Mara Vell", "with a soft hyphen U+00AD, a zero-width space U+200B"],
    ["Mara Vell", "\u202bMara Vell", undefined],
    ["Mara Vell, Queen", "Mara\u00a0Vell", "without a no-break space U+00A0"],
    ["Mara\u00a0Ve\u200bll", "Mara\u00a0Vell", "with a zero-width space U+200B"],
    ["Mara\u00a0Vell", "Mara\u00a0Ve\u200bll", "without a zero-width space U+200B"],
    ["Mara Vell", "Mara\u00a0Ve\u200bll", "without a no-break space U+00A0, a zero-width space U+200B"],
    ["MaraVell", "Mara\u00a0Vell", undefined],
    ["U\u0308nal", "Ünal", "the same letters in another Unicode form (NFD)"],
    ["Ünal", "U\u0308nal", "the same letters in another Unicode form (NFC)"],
    ["U\u0308nal\u200b", "Ünal", "with a zero-width space U+200B"],
    ["Mara Vell", "Mara Vell", undefined],
    ["Mara Vell", "Mara", undefined],
    ["Mara", "Ivo\u200b", undefined],
    ["\u200b", "Mara", undefined],
    ["Mara", "\u200b", undefined],
    ["", "Mara", undefined],
  ])("%j and %j: %s", (found, expected, difference) => {
    expect(unseenDifference(found, expected)).toBe(difference);
  });
});
