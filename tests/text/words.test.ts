import { describe, expect, test } from "vitest";
import { fold } from "../../src/text/fold.js";
import { labelsOf, namesAndAliases, textsOf } from "../../src/text/record-text.js";
import { wordIn, wordsOf } from "../../src/text/words.js";

describe("a text is folded", () => {
  test.each([
    ["ANKARA", "ankara"],
    ["Türkiye", "turkiye"],
    ["Türkiye, decomposed", "turkiye, decomposed"],
    ["ạ̊̈", "a"],
    ["İstanbul Iğdır", "istanbul igdir"],
    ["ı ŋ ø ł đ ß", "i n o l d ss"],
    ["Đ Ø Ł Ŋ", "d o l n"],
    ["Qazaqstan’s ‘own’ ʼn", "qazaqstan's 'own' 'n"],
    ["~ \u007f", "~ \u007f"],
    ["Ä\u007f", "a\u007f"],
    ["Қазақстан", "қазақстан"],
    // Two code units that only together are a letter which can be taken apart.
    ["\u{1d15e}", "\u{1d157}\u{1d165}"],
    ["", ""],
    // Made of two units, and taken apart as a whole.
    ["\u{1109a}", "\u{11099}\u{110ba}"],
    // Two marks in either order are one spelling.
    ["\u05d0\u05bc\u05b7", "\u05d0\u05b7\u05bc"],
  ])("%j: %j", (text, folded) => {
    expect(fold(text)).toBe(folded);
  });
});

describe("words", () => {
  test.each([
    ["", []],
    ["  ", []],
    ["Visa-free, 90 days!", ["visa", "free", "90", "days"]],
    ["…Ünal's —\n5th", ["unal", "s", "5th"]],
  ])("%j: %j", (text, words) => {
    expect(wordsOf(text)).toEqual(words);
  });

  test.each([
    ["salt pact", "salt", 2],
    ["salt pact", "pact", 2],
    ["salt pact", "sal", 1],
    ["salt pact", "alt", 0],
    ["salt pact", "act", 0],
    ["salt pact", "pepper", 0],
    ["basalt salty salt", "salt", 2],
    ["basalt salty", "salt", 1],
    ["salty basalt", "salt", 1],
    ["salt-pact", "pact", 2],
    ["(salt)", "salt", 2],
    ["5salt", "salt", 0],
    ["salt5", "salt", 1],
    ["x. salt y", "salt", 2],
    ["x salt. y", "salt", 2],
    ["a salt", "salt", 2],
    ["𐐨salt", "salt", 0],
    ["salt𐐨", "salt", 1],
    ["😀salt😀", "salt", 2],
    ["", "salt", 0],
  ] as const)("%j has %j: %i", (text, word, match) => {
    expect(wordIn(text, word)).toBe(match);
  });
});

test("names and texts of a record stand in their order, without what it lacks", () => {
  expect([labelsOf({ id: "a" }), textsOf({ id: "a" })]).toEqual([[], []]);
  const aliases = [{ name: "N", language: "en" }];
  const named = { name: "name", aliases, designations: ["office"], roles: [{ title: "role" }] };
  const labelled = { title: "title", label: "label", question: "question" };
  expect(labelsOf({ id: "a", ...named, ...labelled })).toEqual([
    ...["name", "title", "label", "question", "N", "office", "role"],
  ]);
  const told = {
    summary: "summary",
    publisher: "publisher",
    measure: "measure",
    sides: [{ claim: "one" }, { claim: "other" }],
  };
  expect(textsOf({ id: "a", ...told })).toEqual(["summary", "publisher", "measure", "one", "other"]);
  expect(namesAndAliases({ name: "name" })).toEqual(["name"]);
  expect(namesAndAliases({ name: "name", aliases })).toEqual(["name", "N"]);
});
