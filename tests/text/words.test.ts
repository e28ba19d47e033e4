import { describe, expect, test } from "vitest";
import { nearest } from "../../src/errors/suggest.js";
import { fold } from "../../src/text/fold.js";
import { namesOf, proseOf } from "../../src/text/record-text.js";
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

describe("the nearest choice", () => {
  test.each([
    ["txet", ["source", "text", "topic"], "text"],
    ["a", ["b", "c"], undefined],
    ["kidn", ["mind", "kind"], "kind"],
    ["abcd", ["abxy", "axyz"], "abxy"],
    ["abc", ["axy"], undefined],
    ["on", ["in"], undefined],
    ["ons", ["ins"], "ins"],
    ["text", ["topic", "text"], "text"],
    ["x", [], undefined],
  ])("%s of %j: %s", (typed, choices, choice) => {
    expect(nearest(typed, choices)).toBe(choice);
  });

  test("of a huge text only the beginning counts", () => {
    expect(nearest(`${"a".repeat(100)}${"b".repeat(200)}`, ["b".repeat(300), "a".repeat(100)])).toBe("a".repeat(100));
  });
});

test("names and prose of a record are its texts, in their order, without what it lacks", () => {
  expect(namesOf({})).toEqual([]);
  expect(proseOf({})).toEqual([]);
  const aliases = [{ name: "N", language: "en" }];
  const named = {
    name: "name",
    aliases,
    designations: ["office"],
    title: "title",
    label: "label",
    question: "question",
  };
  expect(namesOf(named)).toEqual(["name", "N", "office", "title", "label", "question"]);
  expect(namesOf({ aliases, title: "title" })).toEqual(["title"]);
  const told = { summary: "summary", publisher: "publisher", sides: [{ claim: "one" }, { claim: "other" }] };
  expect(proseOf(told)).toEqual(["summary", "publisher", "one", "other"]);
});
