import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { CitedText } from "../../src/audit/evidence.js";
import { NamesInTexts } from "../../src/audit/names-in-texts.js";
import { normalizeText } from "../../src/audit/normalize-text.js";
import { fold } from "../../src/text/fold.js";
import { island } from "../island.js";

function cited(text: string): CitedText {
  const [source] = island.sources;
  if (source === undefined) throw new Error("the island has sources");
  return { citation: { source: source.id }, source, text: normalizeText(text), quote: undefined, isQuoteAlone: false };
}

const isNamed = (name: string, text: string): boolean => new NamesInTexts([name]).have([name], [cited(text)]);

describe("a name is whole words, whatever their case and accents", () => {
  test.each([
    ["Ada Ünal", "Ada Ünal's words"],
    ["Ada Ünal", "ADA UNAL"],
    ["Türkiye", "TÜRKİYE"],
    ["Glass Palace", "the glass palace"],
    ["Oman", "to Oman, to"],
    ["A.B. Corp.", "of A.B. Corp. and"],
    ["O’Neil", "O'Neil"],
    ["Erdoğan", "Erdoğan'ın"],
    ["Астана", "Астана,"],
    ["PORT SALT", "of Port Salt"],
    ["US", "the US and"],
    ["习近平", "President 习近平会见"],
    ["أنقرة", "وأنقرة"],
  ])("%s in %j", (name, text) => {
    expect(isNamed(name, text)).toBe(true);
  });

  test.each([
    ["Oman", "an Omani, a Roman, Omanö"],
    ["Ünal", "Günal"],
    ["C5", "C51"],
    ["A.B.", "AxB."],
    ["Нигер", "Нигерии"],
    ["Una Bray", "Una Brown"],
    ["US", "told us"],
    ["OTS", "lots of ots"],
    ["‎", "‎"],
  ])("not %s in %j", (name, text) => {
    expect(isNamed(name, text)).toBe(false);
  });
});

test("names are found together as they are alone, in one text as in hundreds", () => {
  const parts = fc.constantFrom(..."Ada ada Астана Ünal UN un Iz ΣΑΣ ' ’ . 中 2 20".split(" "), " ", " ");
  const written = (maxLength: number): fc.Arbitrary<string> =>
    fc.array(parts, { minLength: 1, maxLength }).map((own) => own.join(""));
  const words = (text: string): string =>
    ` ${(text.match(/\d+(?:[.,]\d+)*|[\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Greek}\p{M}]+|./gsu) ?? []).join("\0")}\0`;
  const naive = (name: string, text: string): boolean => {
    const [own, all] = [normalizeText(name), normalizeText(text)];
    const isExact = /^\S*$/.test(own) && own === own.toUpperCase() && own !== own.toLowerCase();
    const [part, whole] = isExact ? [own, all] : [fold(own), fold(all)];
    return part !== "" && words(whole).replace(" ", "\0").includes(words(part).replace(" ", "\0"));
  };
  fc.assert(
    fc.property(fc.array(written(4), { maxLength: 6 }), fc.array(written(8), { maxLength: 4 }), (names, texts) => {
      const all = [...texts, `${names[0] ?? ""} ${texts[0] ?? ""}`];
      const finder = new NamesInTexts(names);
      const others = Array.from({ length: 100 }, () => cited("nobody"));
      const [few, many] = [all.map(cited), [...others, ...all.map(cited)]];
      for (const name of names) {
        const expected = all.some((text) => naive(name, text));
        expect(finder.have([name], few), name).toBe(expected);
        expect(finder.have([name], many), name).toBe(expected);
      }
    }),
    { numRuns: 1_000 },
  );
});
