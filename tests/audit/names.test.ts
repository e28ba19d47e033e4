import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { Mentions } from "../../src/audit/mentions.js";
import { hasName } from "../../src/audit/name-at.js";
import { normalizeText } from "../../src/audit/normalize-text.js";
import { island } from "../island.js";

function isNamed(name: string, text: string, language: string, inAnyCase = false): boolean {
  const [source] = island.sources;
  if (source === undefined) throw new Error("the island has sources");
  const own = { citation: { source: source.id }, source: { ...source, language }, text };
  const cited = { ...own, quote: undefined, at: 0, isQuoteAlone: false };
  return new Mentions([]).isMentioned({ name }, [cited], inAnyCase);
}

describe("in English a name is a word, or several", () => {
  test.each([
    ["Ada Ünal", "Ada Ünal's words"],
    ["Oman", "to Oman, to"],
    ["A.B. Corp.", "of A.B. Corp. and"],
    ["习近平", "President 习近平会见"],
  ])("%s in %j", (name, text) => {
    for (const language of ["en", "en-GB", "EN"]) expect(isNamed(name, text, language)).toBe(true);
  });

  test.each([
    ["Oman", "an Omani, a Roman, Omanö"],
    ["Ünal", "Günal"],
    ["C5", "C51"],
    ["A.B.", "AxB."],
  ])("not %s in %j", (name, text) => {
    expect(isNamed(name, text, "en")).toBe(false);
  });
});

describe("in other languages a name may have endings", () => {
  test.each([
    ["Erdoğan", "Erdoğan'ın, Erdoğanlar", "tr"],
    ["Recep Tayyip Erdoğan", "Recep Tayyip Erdoğan’ı", "tr"],
    ["Ankara", "Ankara'da", "tr"],
    ["Sağlık Bakanlığı", "Sağlık Bakanlığının", "tr"],
    ["Астана", "в Астане", "ru"],
    ["Астана", "Астанадағы", "kk"],
    ["Эрдоган", "с Эрдоганом", "ru"],
    ["Валентина Иванова", "Валентины Ивановой", "ru"],
    ["Северный Казахстан", "Северного Казахстана", "ru"],
    ["Warszawa", "w Warszawie", "pl"],
    ["أنقرة", "وأنقرة", "ar"],
    ["安卡拉", "在安卡拉举行", "zh"],
  ])("%s in %j", (name, text, language) => {
    expect(isNamed(name, text, language)).toBe(true);
  });

  test.each([
    ["Oman", "Roman", "tr"],
    ["Roma", "Romen", "tr"],
    ["Ankara", "Ankarbaden", "tr"],
    ["Астана", "Астрахань", "ru"],
    ["Una Bray", "Una Brown", "tr"],
    ["A.B. Corp.", "AxB Corp.", "tr"],
  ])("not %s in %j", (name, text, language) => {
    expect(isNamed(name, text, language)).toBe(false);
  });

  test("with any ending of letters, after an apostrophe or not", () => {
    const ending = fc.tuple(fc.constantFrom("", "'", "’"), fc.stringMatching(/^[a-zğışöü]{0,6}$/));
    fc.assert(
      fc.property(fc.constantFrom("Erdoğan", "Ankara", "Van", "Ada Ünal"), ending, (name, [apostrophe, letters]) => {
        expect(isNamed(name, `Dün ${name}${apostrophe}${letters} geldi.`, "tr")).toBe(true);
      }),
    );
  });
});

test("names are found at the places of their words as they are by reading all of a text", () => {
  const parts = fc.constantFrom(..."Ada Астана Ünal Iz Σας ΣΑΣ ' ’ . 中 ʼn 2 20".split(" "), " ", " ");
  const written = (maxLength: number): fc.Arbitrary<string> => fc.string({ unit: parts, minLength: 1, maxLength });
  const inCase = fc.constantFrom(
    (name: string) => name,
    (name: string) => name.toLowerCase(),
    (name: string) => name.toUpperCase(),
  );
  fc.assert(
    fc.property(
      written(4),
      written(6),
      written(6),
      inCase,
      fc.constantFrom("en", "tr"),
      (name, a, b, cased, language) => {
        const text = normalizeText(`${a}${name.replaceAll("а", "е")}${b}${name}${a}`);
        for (const inAnyCase of [false, true]) {
          expect(isNamed(cased(name), text, language, inAnyCase)).toBe(
            hasName(text, { name: normalizeText(cased(name)), hasEndings: language !== "en", inAnyCase }, undefined),
          );
        }
      },
    ),
    { numRuns: 1_000 },
  );
});

test("a place is named in any case", () => {
  const [source] = island.sources;
  if (source === undefined) throw new Error("the island has sources");
  const own = { citation: { source: source.id }, source, text: "the glass palace, a woman" };
  const cited = { ...own, quote: undefined, at: 0, isQuoteAlone: false };
  const mentions = new Mentions([]);
  expect(mentions.isMentionedInAnyCase({ name: "Glass Palace" }, [cited])).toBe(true);
  expect(mentions.isMentionedInAnyCase({ name: "Oman" }, [cited])).toBe(false);
});
