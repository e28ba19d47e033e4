import { describe, expect, test } from "vitest";
import { dataset, formatDate, formatFigure, getFigure, search, type VisitRecord } from "../../src/index.js";
import { en } from "../../src/locales/en.js";
import { kk } from "../../src/locales/kk.js";
import { ru } from "../../src/locales/ru.js";
import { tr } from "../../src/locales/tr.js";
import { type Locale, labelOf, translationOf, type Vocabulary, wordFor } from "../../src/locales.js";
import { TERMS } from "./terms.js";
import { wordsOf } from "./words-of.js";

const { visit, passages: _, statements: __, ...collections } = dataset;
const records: readonly VisitRecord[] = [visit, ...Object.values(collections).flat()];
/** A headline is cited as it was published. */
const isHeadline = (record: VisitRecord): boolean =>
  "publisher" in record && Reflect.get(record, "titleStatus") === "published";
const named = records.filter((record) => !isHeadline(record));
/** The visit itself is in no collection. */
const searched = named.filter((record) => record !== visit);

test("A language of one's own needs no list of words: they are told in English", () => {
  const de: Locale = { language: "de", texts: {}, words: { stage: { signed: "unterzeichnet" } } };
  expect(wordFor("stage", "signed", de)).toBe("unterzeichnet");
  expect(wordFor("eventKind", "press-conference", de)).toBe("press conference");
  expect(formatDate("2025-07", de)).toBe("Juli 2025");
  expect(formatFigure(getFigure("visa-free-days"), de)).toMatch(/^\d+ days$/);
  // The type says so to a compiler, and the code to others.
  expect(() => wordFor("colours" as Vocabulary, "red", de)).toThrow('"colours"');
});

test("A word is told in its form for many", () => {
  const inForms = (...left: readonly ("one" | "few" | "many" | "other")[]): string | undefined => {
    const word = Object.fromEntries(left.map((form) => [form, form]));
    return wordFor("unit", "ships", { language: "de", texts: {}, words: { unit: { ships: word } } });
  };
  expect(inForms("one", "few", "many", "other")).toBe("many");
  expect(inForms("one", "few", "other")).toBe("other");
  expect(inForms("one", "few")).toBe("few");
  expect(inForms("one")).toBe("one");
  expect(inForms()).toBe("ships");
  expect(wordFor("unit", undefined, ru)).toBeUndefined();
});

test("A statement is called by its summary, and `map` may pass its numbers", () => {
  const { statements, events } = dataset;
  expect(statements.map((one) => labelOf(one))).toEqual(statements.map(({ summary }) => summary));
  expect(statements.map(labelOf)).toEqual(statements.map(({ summary }) => summary));
  expect(events.map(translationOf)).toEqual(events.map((event) => translationOf(event)));
});

test("A text has a source only where there is one", () => {
  const de: Locale = {
    ...{ language: "de", words: {} },
    texts: { Arrival: "Ankunft", Talks: { text: "Gespräche", source: "dpa" } },
  };
  const told = { language: "de", isMissing: false };
  expect(translationOf({ title: "Arrival" }, de)).toStrictEqual({ text: "Ankunft", ...told });
  expect(translationOf({ title: "Talks" }, de)).toStrictEqual({ text: "Gespräche", source: "dpa", ...told });
});

test("English of one's own has its texts, and those of the records where it has none", () => {
  const own: Locale = { ...en, texts: { Arrival: "Landing", Talks: { text: "Conversation", source: "dpa" } } };
  const told = { language: "en", isMissing: false };
  expect(translationOf({ title: "Arrival" }, own)).toStrictEqual({ text: "Landing", ...told });
  expect(translationOf({ title: "Talks" }, own)).toStrictEqual({ text: "Conversation", source: "dpa", ...told });
  expect(translationOf({ title: "Signing" }, own)).toStrictEqual({ text: "Signing", ...told });
  expect(labelOf({ title: "Arrival" }, own)).toBe("Landing");
});

test("A headline in another language is missing in English too", () => {
  const { sources } = dataset;
  for (const source of sources.filter(isHeadline)) {
    const { text, language, isMissing } = translationOf(source, en);
    expect([text, language, isMissing]).toEqual([source.title, source.language, source.language !== "en"]);
    for (const locale of [kk, ru, tr])
      expect(translationOf(source, locale).isMissing).toBe(source.language !== locale.language);
    const named = { ...source, title: "Kazakhstan" };
    expect(translationOf(named, tr).isMissing).toBe(true);
  }
});

describe.each([kk, ru, tr])("$language", (locale: Locale) => {
  const { texts, words } = locale;
  const all = [
    ...Object.values(texts).map((text) => (typeof text === "string" ? text : text.text)),
    ...Object.values(words).flatMap((list) =>
      Object.values(list).flatMap((word) => (typeof word === "string" ? word : Object.values(word))),
    ),
  ];

  test("has a text for each record and each side of a disagreement", () => {
    const sides = dataset.discrepancies.flatMap((discrepancy) => discrepancy.sides);
    const missing = [...named, ...sides].filter((record) => translationOf(record, locale).isMissing);
    expect(missing).toEqual([]);
  });

  test("has no text that no record calls for", () => {
    const english = new Set(
      [...named, ...dataset.discrepancies.flatMap(({ sides }) => sides)].map((one) => labelOf(one)),
    );
    expect(Object.keys(texts).filter((text) => !english.has(text))).toEqual([]);
  });

  test.each(Object.entries(wordsOf))("has each word of %s", (vocabulary, known) => {
    // The lists are by the names of the vocabularies.
    expect(Object.keys(words[vocabulary as Vocabulary] ?? {}).sort()).toEqual([...known].sort());
  });

  test("calls a person, place or organization as a source does that has the name in this language", () => {
    const withAliases = [...dataset.participants, ...dataset.places, ...dataset.organizations];
    const other = withAliases.flatMap(({ id, aliases = [], ...record }) => {
      const given = aliases.filter(({ language, source }) => language === locale.language && source !== undefined);
      const { text } = translationOf(record, locale);
      return given.length === 0 || given.some(({ name }) => text.includes(name)) ? [] : `${id}: ${text}`;
    });
    expect(other).toEqual([]);
  });

  test("has the terms of the English text, so that no two texts can change places unseen", () => {
    const pairs = Object.entries(texts).map(([english, text]) => ({
      text: typeof text === "string" ? text : text.text,
      terms: TERMS.filter(({ en }) => en.test(english)).map((term) => term[locale.language as "kk" | "ru" | "tr"]),
    }));
    const numbersIn = (text: string): string => (text.match(/\d+/g) ?? []).join();
    const fits = (one: (typeof pairs)[number], other: (typeof pairs)[number]): boolean =>
      one.terms.every((term) => term.test(other.text)) && numbersIn(one.text) === numbersIn(other.text);
    expect(pairs.filter((own) => !fits(own, own)).map(({ text }) => text)).toEqual([]);
    const exchangeable = pairs.flatMap((one, index) =>
      pairs
        .slice(0, index)
        .flatMap((other) => (fits(one, other) && fits(other, one) ? `${one.text} / ${other.text}` : [])),
    );
    expect(exchangeable).toEqual([]);
  });

  test("names sources in this language alone", () => {
    const languages = Object.values(texts).flatMap((text) =>
      typeof text === "string" ? [] : dataset.sources.find(({ id }) => id === text.source)?.language,
    );
    expect([...new Set(languages)]).toEqual([locale.language]);
  });

  test("gives each number of the English text", () => {
    const numbersIn = (text: string): string => (text.match(/\d+/g) ?? []).sort().join();
    const others = named.filter((record) => numbersIn(labelOf(record)) !== numbersIn(labelOf(record, locale)));
    // The fifth meeting is the 5th in Turkish titles.
    expect(others.map(({ id }) => id)).toEqual(locale === tr ? ["council-meeting", "council-decision"] : []);
  });

  test("is found by each name, title, label and question", () => {
    const lost = searched.filter(
      (record) => !search(labelOf(record, locale), { locale }).some((hit) => hit.record.id === record.id),
    );
    expect(lost.map(({ id }) => id)).toEqual([]);
  });

  test("has no look-alike of another script within a word", () => {
    const mixed = all.flatMap(
      (text) => text.match(/\p{Script=Latin}\p{Script=Cyrillic}|\p{Script=Cyrillic}\p{Script=Latin}/gu) ?? [],
    );
    expect(mixed).toEqual([]);
  });

  test("has no English word", () => {
    const ENGLISH =
      /(?<![\p{L}'])(the|of|and|in|with|between|agreement|council|visit|number|figure|not|which|what|how)(?!\p{L})/u;
    expect(all.filter((text) => ENGLISH.test(text) && !LATIN_NAMES.test(text))).toEqual([]);
  });

  test("writes as its script does", () => {
    const letters = locale === tr ? /^[\p{Script=Latin}\P{L}]*$/u : /\p{Script=Cyrillic}/u;
    const foreign = all.filter((text) => !letters.test(text));
    expect(foreign.filter((text) => !LATIN_NAMES.test(text))).toEqual([]);
  });

  test("ends no title with a full stop, and each question with a question mark", () => {
    for (const record of named) {
      const text = labelOf(record, locale);
      expect(text.endsWith("?"), text).toBe("question" in record);
      expect(text, text).not.toMatch(/\.$|^\s|\s$| {2}/);
    }
  });

  test("is frozen all the way down", () => {
    const open = [locale, texts, words, ...Object.values(texts), ...Object.values(words)].filter(
      (value) => !Object.isFrozen(value),
    );
    expect(open).toEqual([]);
  });
});

/** Companies and media that write themselves in Latin letters everywhere. */
const LATIN_NAMES =
  /^(YDA Holding|Orzax Group|S Sistem Lojistik|TCDD Taşımacılık|Türkiye Petrolleri Anonim Ortaklığı \(TPAO\)|Turkish Petroleum Corporation \(TPAO\)|KazAID|KazMunayGas|Qazinform|Hürriyet Daily News|Daily Sabah|Yeni Şafak|TRT World|Cyprus Mail|AnewZ|The Times of Central Asia)$/;
