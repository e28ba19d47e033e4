import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { fold } from "../../src/text/fold.js";
import { labelsOf, namesAndAliases, othersOf, textsOf } from "../../src/text/record-text.js";
import { lowestMatch, searchable, termsOf, wordIn } from "../../src/text/words.js";

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
    ["\u0f40\u0f72\u0f71", "\u0f40\u0f71\u0f72"],
    // The points of Hebrew and Arabic letters, a stroke that stretches a word, digits of other scripts, fillers.
    ["\u05e9\u05b8\u05c1\u05dc\u05d5\u05b9\u05dd", "\u05e9\u05dc\u05d5\u05dd"],
    [
      "\u0645\u064f\u062d\u064e\u0645\u0651\u064e\u062f \u0623\u062d\u0640\u0645\u062f",
      "\u0645\u062d\u0645\u062f \u0627\u062d\u0645\u062f",
    ],
    ["\u0662\u0660\u0662\u0665 \u06f2\u06f9 \u0968\u096f \u09e6\u09ef \u0e50\u0e59 \u{1e952}", "2025 29 29 09 09 2"],
    ["ħŧĸ ɓɗƙ \u3164x\u115f", "htk bdk x"],
    ["Hawai\u02bbi O\u02bbzbekiston Ba\u02bfth", "hawai'i o'zbekiston ba'th"],
    ["Ærø, Œuvre, Þór, ẞ, Guðrún, Əliyev", "aero, oeuvre, thor, ss, gudrun, aliyev"],
    ["non\u2011breaking 1991–2025 ɛ", "non'breaking 1991'2025 ɛ"],
    // Forms for compatibility: a ligature, full width, superior figures, signs for words.
    ["oﬃce ﬁsh", "office fish"],
    ["Ａｎｋａｒａ ２０２５ ｶﾅ", "ankara 2025 カナ"],
    ["m² № 5 ℃ ᴭ", "m2 no 5 °c ae"],
    // What is not seen: a soft hyphen, a joiner, a mark of direction, a variant.
    ["Es\u00aden\u200bbo\u200dğa\u2060 \u202bx\u202c\ufeff", "esenboga x"],
    ["\u0645\u06cc\u200c\u062e\u0648\u0627\u0647\u0645", "\u0645\u06cc\u062e\u0648\u0627\u0647\u0645"],
    // Vowels of Thai and Hindi are no accents.
    ["ที่ हिन्दी", "ที่ हिन्दी"],
  ])("%j: %j", (text, folded) => {
    expect(fold(text)).toBe(folded);
  });

  test("with one form of the Greek sigma", () => {
    expect(["Ϲ", "ς", "Σ", "ΑΘΗΝΑΣ"].map(fold)).toEqual(["σ", "σ", "σ", "αθηνασ"]);
    expect(fold("Αθήνας")).toBe("αθηνασ");
  });

  test("to what is folded already, whatever its letters and its form", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme" }), (text) => {
        expect(fold(fold(text))).toBe(fold(text));
        for (const form of ["NFC", "NFD", "NFKC", "NFKD"]) expect(fold(text.normalize(form))).toBe(fold(text));
      }),
      { numRuns: 1_000 },
    );
  });
});

/** What is looked for of each term of a text where its whole is not found and its parts are. */
function lookedFor(text: string): readonly (readonly string[])[] {
  return termsOf(text).map((term) => {
    const asked: string[] = [];
    lowestMatch([term], (word) => asked.push(word) > 1);
    return asked;
  });
}

describe("words", () => {
  test.each([
    ["", []],
    ["  ", []],
    ["Visa-free, 90 days!", ["visafree visa free", "90", "days"]],
    ["…Ünal's —\n5th", ["unals unal", "5th"]],
    ["'own' -- `so’ -5", ["own", "so", "5"]],
    ["one One ONE", ["one"]],
    ["a-b-a", ["aba a b"]],
    // A date is one word. What only begins or ends like one is not.
    ["2025-07-28 2025-07", ["20250728", "202507"]],
    ["12025-07 2025-07-a", ["1202507 12025 07", "202507a 2025 07 a"]],
    ["ประเทศไทย हिन्दी", ["ประเทศไทย", "हिन्दी"]],
  ])("%j: %j", (text, terms) => {
    expect(lookedFor(text).map((asked) => asked.join(" "))).toEqual(terms);
  });

  test("of parts without end are looked for once each", () => {
    expect(lookedFor("a-".repeat(1_000_000))).toEqual([["a".repeat(1_000_000), "a"]]);
    expect(lookedFor("'".repeat(1_000_000))).toEqual([]);
  });

  test("without end are found in texts without end", () => {
    expect(wordIn("a".repeat(200_000), "a".repeat(100_000))).toBe(1);
    expect(wordIn(`b${"a".repeat(200_000)}`, "a".repeat(100_000))).toBe(0);
    expect(wordIn("年".repeat(200_000), "年".repeat(100_000))).toBe(1);
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
    ["saltी x", "salt", 1],
    // Where no spaces are written, a word begins anywhere.
    ["中华人民共和国", "中华", 1],
    ["中华人民共和国", "共和国", 1],
    ["中华人民共和国", "中华人民共和国", 2],
    ["中华 人民", "人民", 2],
    ["2025年", "年", 1],
    ["年salt", "salt", 1],
    ["ประเทศไทย", "ไทย", 1],
    ["ປະເທດລາວ", "ລາວ", 1],
    ["မြန်မာနိုင်ငံ", "နိုင်ငံ", 1],
    ["កម្ពុជា", "ពុជា", 1],
    ["東京タワー", "タワー", 1],
    ["とうきょう", "きょう", 1],
    ["𠮷野家", "野家", 1],
    ["大𠮷", "𠮷", 1],
    ["xa年a年a", "a年a", 1],
    ["aaa aa", "aa", 2],
    ["བོད་ལྗོངས", "ལྗོངས", 2],
    // Korean, Arabic and Hindi have spaces.
    ["대한민국", "민국", 0],
    ["العربية", "عربية", 0],
    ["हिन्दी", "न्दी", 0],
  ] as const)("%j has %j: %i", (text, word, match) => {
    expect(wordIn(text, word)).toBe(match);
  });
});

describe("a term", () => {
  /** What each of some letters comes to, as a naive reader would have it: a joint is "'", what is not seen is nothing. */
  const LETTERS: Readonly<Record<string, string>> = {
    ...{ a: "a", B: "b", á: "a", æ: "ae", Ａ: "a", ﬁ: "fi", "2": "2", " ": " ", ",": " ", "\u00a0": " " },
    ...{ "'": "'", "’": "'", ʻ: "'", "-": "'", "\u2011": "'", "`": "'", "\u00ad": "", "\u200b": "" },
    ...{ 日: "日", 本: "本", ก: "ก", ไ: "ไ" },
  };
  const RUN = /[日本กไ]/;

  /** The words of a text by their parts, read letter by letter. */
  const read = (text: string): readonly (readonly string[])[] =>
    [...text]
      .map((letter) => LETTERS[letter])
      .join("")
      .split(" ")
      .map((word) => word.split("'").filter((part) => part !== ""))
      .filter((parts) => parts.length > 0);

  const begins = (word: string, asked: string): boolean =>
    [...word].some(
      (letter, at) => word.startsWith(asked, at) && (at === 0 || RUN.test(letter) || RUN.test(word.charAt(at - 1))),
    );

  const found = (text: string, asked: string): boolean => {
    const words = read(text);
    const isThere = (word: string): boolean =>
      words.some((parts) => begins(parts.join(""), word) || parts.some((part) => begins(part, word)));
    return read(asked).every((parts) => isThere(parts.join("")) || parts.every(isThere));
  };

  test("is found by its beginning, with and without its hyphens and apostrophes, and in a run of letters anywhere", () => {
    const text = fc.string({ unit: fc.constantFrom(...Object.keys(LETTERS)), maxLength: 12 });
    const asked = fc.string({ unit: fc.constantFrom(...Object.keys(LETTERS)), maxLength: 4 });
    fc.assert(
      fc.property(text, asked, (own, sought) => {
        const match = lowestMatch(termsOf(sought), (word) => wordIn(searchable(own), word));
        expect(match > 0).toBe(found(own, sought));
      }),
      { numRuns: 5_000 },
    );
  });

  test("that is a number is found as a whole, and a date by its parts", () => {
    const match = (text: string, asked: string): number =>
      lowestMatch(termsOf(asked), (word) => wordIn(searchable(text), word));
    expect(match("5.12 %", "5.12")).toBe(2);
    expect(match("5.12 %", "5.1")).toBe(1);
    for (const text of ["It rose from 4.9 to 5.1.", "5.1. Then it fell.", "(5.1).", "5.1..."])
      expect(match(text, "5.1"), text).toBe(2);
    expect(match("5.1.2", "5.1")).toBe(0);
    expect(match("15.1 %", "5.1")).toBe(0);
    expect(match("1,234,567.25", "1,234,567.25")).toBe(2);
    expect(match("1,234,567.25", "234,567")).toBe(0);
    expect(match("5 and 1", "5.1")).toBe(0);
    expect(match("1,2345", "1 2345")).toBe(2);
    expect(match("2025-07-28", "28.07.2025")).toBe(2);
    expect(match("1.2.3", "3 2 1")).toBe(2);
    expect(match("28.07.2025", "2025-07-28")).toBe(0);
    expect(match("2025-07-28", "2025-07")).toBe(1);
    expect(match("2025-28-07", "2025-07")).toBe(0);
  });

  test("that matches worst counts, and each by the better of its two spellings", () => {
    const match = (text: string, asked: string): number =>
      lowestMatch(termsOf(asked), (word) => wordIn(searchable(text), word));
    expect(match("visa-free travel", "visafree travel")).toBe(2);
    expect(match("visa-free travel", "visafre travel")).toBe(1);
    expect(match("free of visa", "visa-free")).toBe(2);
    expect(match("visafree", "visa-free")).toBe(2);
    expect(match("visa-free", "visa-friend")).toBe(0);
    expect(match("anything", "")).toBe(2);
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
  expect(
    othersOf({ id: "a", sides: [{ claim: "one" }], milestones: [{}], participants: [{ group: undefined }] }),
  ).toEqual([]);
  expect(othersOf({ id: "a", value: 12345.56789 })).toEqual(["12345.56789", "12,345.56789"]);
  expect(othersOf({ id: "a", value: 0.1234567 })).toEqual(["0.1234567", "0.1234567"]);
  expect(namesAndAliases({ name: "name" })).toEqual(["name"]);
  expect(namesAndAliases({ name: "name", aliases })).toEqual(["name", "N"]);
});
