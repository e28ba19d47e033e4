import dictionary from "dictionary-en-gb";
import { distance } from "fastest-levenshtein";
import { expect, test } from "vitest";
import { dataset, events, figures, participants, search, type VisitRecord } from "../../../src/index.js";
import { en } from "../../../src/locales/en.js";
import { kk } from "../../../src/locales/kk.js";
import { ru } from "../../../src/locales/ru.js";
import { tr } from "../../../src/locales/tr.js";
import { type Locale, wordFor } from "../../../src/locales.js";
import { answer, foundIn } from "../explore/answer.js";
import { choicesOf } from "../explore/choices.js";
import { codeOf } from "../explore/code.js";
import { factsOf } from "../explore/facts.js";
import type { Found } from "../explore/found.js";
import { offersFor } from "../explore/offers.js";
import { FILTERS, type State } from "../explore/state.js";
import { otherWords, suggestionsFor } from "../explore/suggestions.js";
import { typedWords } from "../explore/typed-words.js";
import { amount, day, say, searchOptions, speaking } from "../language.js";
import { COLLECTIONS } from "../links.js";
import { nameOf, recordOf } from "../records/record-name.js";
import { idsByCode } from "./explore-code.js";

const LOCALES: readonly Locale[] = [en, kk, ru, tr];

const idsOf = (hits: readonly { readonly record: VisitRecord }[]): readonly string[] =>
  hits.map(({ record }) => record.id);
const idsFor = (state: State): readonly string[] => idsOf(answer(state));
const inAll = (test: (locale: Locale) => void): void => {
  for (const locale of LOCALES) speaking(locale, () => test(locale));
};

test("small words and signs are left out, unless there is nothing else, and numbers are those of the records", () => {
  for (const [locale, typed, words] of [
    [en, "What did the presidents sign?", ["presidents", "sign"]],
    [en, "“trade”, (energy); trade – Erdoğan's", ["trade", "energy", "Erdoğan's"]],
    [en, "what is it", ["what", "is", "it"]],
    [en, "12,000 or 12 000", ["12000"]],
    [en, "in 2025 500 jobs, 1,200,000", ["2025", "500", "jobs", "1200000"]],
    [en, "2025-07-29, 30 August, 21 May 2025", ["2025-07-29", "30", "August", "21", "May", "2025"]],
    [en, "on 29 july 2025, July 29 or July 28, 2025", ["2025-07-29", "2025-07-28"]],
    [en, "3.5 billion, 10-15 billion, 28-29 July", ["3.5", "billion", "10-15", "28-29", "July"]],
    [ru, "29 июля 2025 года, 28 июля и 29 июля 2025 г.", ["2025-07-29", "2025-07-28"]],
    [kk, "29 шілде", ["2025-07-29"]],
    [tr, "29 Temmuz 2025'te", ["2025-07-29"]],
    [ru, "5,1% и 1,4", ["5.1", "1.4"]],
    [tr, "2,5 ve 12.000", ["2.5", "12000"]],
    [en, " ?! ", []],
    [ru, "Что было подписано?", ["подписано"]],
    [ru, "12 000 студентов", ["12000", "студентов"]],
    [tr, "Türkiye’de ve Ankara'daki etkinlikler", ["Türkiye", "Ankara", "etkinlikler"]],
    [kk, "Қандай құжаттарға қол қойылды?", ["құжаттарға", "қол", "қойылды"]],
  ] as const)
    speaking(locale, () => expect(typedWords(typed), typed).toEqual(words));
});

test("a long text is cut, in letters and in words", () => {
  // A long word has no more beginnings than another.
  expect(foundIn({ q: "x".repeat(10_000) })?.hits).toEqual([]);
  expect(typedWords("x".repeat(10_000))).toEqual(["x".repeat(500)]);
  expect(typedWords(Array.from({ length: 100 }, (_, at) => `w${at}`).join(" ")).length).toBe(12);
});

test("finds what the search of the package finds, in each language", () => {
  inAll(({ language }) => {
    for (const name of COLLECTIONS)
      for (const { id } of (dataset[name] as readonly VisitRecord[]).filter((_, at) => at % 7 === 0)) {
        const words = typedWords(nameOf(recordOf(id)));
        const all = search(words.join(" "), searchOptions());
        // The page writes numbers, and in other languages figures, in words that records do not have.
        if (language === "en" && name !== "figures") expect(all.length, id).toBeGreaterThan(0);
        if (all.length === 0) continue;
        const found = foundIn({ q: nameOf(recordOf(id)) });
        expect(found, id).toMatchObject({ words, has: words.length });
        // With a date or a number in words, what has these words follows.
        const also = found?.asTyped === undefined ? [] : search(found.asTyped.join(" "), searchOptions());
        expect(new Set(found?.hits.map(({ record }) => record)), id).toEqual(
          new Set([...all, ...also].map(({ record }) => record)),
        );
        expect(found?.hits.slice(0, all.length), id).toEqual(all);
      }
  });
});

test("dates and numbers in words are found as records have them, and as texts have them", () => {
  inAll(({ language }) => {
    for (const figure of figures.filter(({ value }) => value >= 1e6)) {
      const q = amount(figure);
      expect(idsFor({ q }), `${language} ${q}`).toContain(figure.id);
      expect(idsByCode(codeOf({ q })), q).toEqual(idsFor({ q }));
    }
    for (const { id, date } of events) {
      const q = day(date);
      expect(idsFor({ q }), `${language} ${q}`).toContain(id);
      expect(idsByCode(codeOf({ q, kind: "talk", limit: "3" })), q).toEqual(idsFor({ q, kind: "talk", limit: "3" }));
    }
  });
  for (const q of ["15 billion", "28 July 2025"])
    for (const id of idsOf(search(q))) expect(idsFor({ q }), q).toContain(id);
  expect(idsFor({ q: "15 billion" })[0]).toBe("trade-turnover-target");
  expect(idsFor({ q: "28 July 2025" })).toContain("guard-of-honour");
});

test("what the page calls a record finds it, in each language", () => {
  inAll(({ language }) => {
    for (const hit of COLLECTIONS.flatMap((name) => answer({ in: name }))) {
      const q = factsOf(hit).title.text;
      expect(
        foundIn({ q })?.hits.map(({ record }) => record.id),
        `${language} ${q}`,
      ).toContain(hit.record.id);
    }
  });
});

test("people are found by their offices, in each language", () => {
  inAll((locale) => {
    for (const { id, roles } of participants)
      for (const { title } of roles) expect(idsFor({ q: wordFor("office", title, locale) }), title).toContain(id);
  });
});

test("numbers with a fraction are found as the page writes them", () => {
  for (const locale of [kk, ru, tr])
    speaking(locale, () => {
      for (const figure of figures.filter(({ value }) => !Number.isInteger(value)))
        expect(idsFor({ q: `${figure.value}`.replace(".", ",") }), `${figure.value}`).toContain(figure.id);
    });
});

test("of several words, those that records have are not cut", () => {
  expect(idsFor({ q: "states zebra" })).toEqual(idsFor({ q: "states" }));
  expect(idsFor({ q: "parties zebra" })).toEqual(idsFor({ q: "parties" }));
  speaking(ru, () => expect(foundIn({ q: "страны зебра" })?.words).not.toContain("стра"));
});

test("among what a filter leaves, words with other endings are found if none has the words", () => {
  for (const [locale, state, other] of [
    [en, { q: "investments", in: "figures" }, "investment"],
    [en, { q: "presidents", in: "statements" }, "president"],
    [en, { q: "ministers", in: "participants" }, "minister"],
    [ru, { q: "министры", in: "participants" }, "минист"],
  ] as const)
    speaking(locale, () => {
      expect(idsFor(state), state.q).toEqual(idsFor({ ...state, q: other }));
      expect(idsFor(state).length, state.q).toBeGreaterThan(0);
      expect(idsByCode(codeOf(state)), state.q).toEqual(idsFor(state));
    });
});

test("a number with its unit is the number", () => {
  expect(idsFor({ q: "$2.5bn" })).toEqual(idsFor({ q: "2.5" }));
  speaking(ru, () => expect(idsFor({ q: "2,5млрд" })).toEqual(idsFor({ q: "2,5" })));
});

test("the words that the page proposes are all found", () => {
  inAll(({ language }) => {
    for (const q of say("explore.placeholder").split(", ")) {
      const found = foundIn({ q });
      expect(found?.hits.length, `${language} ${q}`).toBeGreaterThan(0);
      expect(found?.has, `${language} ${q}`).toBe(found?.words.length);
    }
  });
});

test("words with other endings are found by their beginnings", () => {
  for (const [locale, typed, words, id] of [
    [en, "Who signed the energy memorandums?", ["sign", "energy", "memorandum"], "energy-memorandum"],
    [en, "target $15bn", ["target", "15"], "trade-target"],
    [ru, "переговоры с Эрдоганом", ["перегово", "Эрдоган"], "one-to-one-talks"],
    [ru, "12 000 студентов", ["12000", "студент"], "kazakhstani-students-in-turkiye"],
  ] as const)
    speaking(locale, () => {
      expect(foundIn({ q: typed })?.words, typed).toEqual(words);
      expect(idsFor({ q: typed }), typed).toContain(id);
    });
  // A word is not much shorter, and not another one.
  expect(foundIn({ q: "zebra" })).toEqual({ words: ["zebra"], has: 0, hits: [] });
  expect(foundIn({ q: "tokajew" })?.hits).toEqual([]);
  expect(foundIn({ q: "tokayevxxxxxxxxx" })?.hits).toEqual([]);
});

/** The records with most of some words, found by one search for each word and record. */
function mostBySearch(words: readonly string[]): { readonly has: number; readonly ids: readonly string[] } {
  const all = COLLECTIONS.flatMap((name) => dataset[name] as readonly VisitRecord[]);
  const found = words.map((word) => idsOf(search(word, searchOptions())));
  const counted = all.map(({ id }) => ({ id, has: found.filter((ids) => ids.includes(id)).length }));
  const has = Math.max(...counted.map((one) => one.has));
  return { has, ids: counted.flatMap((one) => (one.has === has ? one.id : [])) };
}

test.each([
  [en, "kazakhstan energy signed zebra"],
  [en, "statements by Erdoğan about energy"],
  [en, "agreements on energy and transport"],
  [en, "hydrogen erdogan"],
  [ru, "участники из Казахстана"],
  [tr, "enerji anlaşmaları zebra"],
  [kk, "Тоқаев зебра"],
] as const)("%# where no record has all words, those with most are found", (locale, q) => {
  speaking(locale, () => {
    const { words, has, hits } = foundIn({ q }) as Found; // it has words
    const { has: most, ids } = mostBySearch(words);
    expect(has).toBe(most);
    expect(has).toBeLessThan(words.length);
    expect([...idsOf(hits)].sort()).toEqual([...ids].sort());
    // First come those with the rarest word that any of them has.
    const rarest = words
      .map((word) => idsOf(search(word, searchOptions())))
      .find((own) => own.some((id) => ids.includes(id)));
    expect(rarest).toContain(hits[0]?.record.id);
    expect(idsByCode(codeOf({ q })), q).toEqual(idsOf(hits));
  });
});

test("a filter only leaves out of what the words find", () => {
  for (const q of ["erdogan energy", "kazakhstan energy signed zebra"])
    for (const name of COLLECTIONS) {
      const own = idsOf(answer({ q }).filter(({ collection }) => collection === name));
      expect(idsFor({ q, in: name }), `${q} ${name}`).toEqual(own);
    }
});

const OFFERED: readonly (readonly [locale: Locale, typed: string, state: State])[] = [
  [en, "Tokayev", { participant: "kassym-jomart-tokayev" }],
  [en, "Tokayev", { about: "kassym-jomart-tokayev" }],
  [en, "trade Tokayev", { q: "Tokayev", topic: "trade" }],
  [en, "29 July", { date: "2025-07-29" }],
  [en, "2025-07-29", { date: "2025-07-29" }],
  [en, "events of 29 July", { date: "2025-07-29", in: "events" }],
  [en, "what was signed?", { status: "signed" }],
  [en, "Turkish", { about: "TR" }],
  [en, "figures in Turkey", { in: "figures", destination: "TR" }],
  [en, "participants from Kazakhstan", { in: "participants", country: "KZ" }],
  [en, "agreements on energy", { in: "agreements", topic: "energy" }],
  [en, "events at the presidential palace", { in: "events", place: "presidential-palace" }],
  [en, "gaps", { in: "gaps" }],
  [ru, "расхождения", { in: "discrepancies" }],
  [tr, "enerji anlaşmaları", { in: "agreements", topic: "energy" }],
  [kk, "Тоқаев не айтты?", { participant: "kassym-jomart-tokayev" }],
  [kk, "Түркиядағы іс-шаралар", { in: "events", place: "turkiye" }],
  [kk, "29 шілде", { date: "2025-07-29" }],
  [ru, "участники из Казахстана", { in: "participants", country: "KZ" }],
  [ru, "что подписано?", { status: "signed" }],
  [ru, "29 июля", { date: "2025-07-29" }],
  [tr, "Tokayev ne dedi?", { participant: "kassym-jomart-tokayev" }],
  [tr, "Türkiye'deki etkinlikler", { in: "events", place: "turkiye" }],
  [tr, "29 Temmuz", { date: "2025-07-29" }],
];

test.each(OFFERED)("%# filters with words of what was typed are offered in place of these", (locale, q, state) => {
  speaking(locale, () =>
    expect(
      offersFor({ q }).map((one) => one.state),
      q,
    ).toContainEqual(state),
  );
});

test("what is offered finds so much, keeps the filters that are set, and takes no other word", () => {
  inAll(() => {
    const labels = FILTERS.flatMap((key) => choicesOf(key).values.map(({ label }) => label));
    const texts = [
      ...labels.filter((_, at) => at % 31 === 0),
      ...OFFERED.map(([, q]) => q),
      "zebra",
      "",
      day("2025-07-29"),
    ];
    for (const q of texts)
      for (const set of [{}, { in: "events" }, { participant: "recep-tayyip-erdogan" }] as readonly State[]) {
        const offers = offersFor({ q, ...set });
        expect(offers.length).toBeLessThanOrEqual(6);
        for (const { text, state, count } of offers) {
          expect(count, text).toBe(answer(state).length);
          expect(count, text).toBeGreaterThan(0);
          expect(state).toMatchObject(set);
          const rest = state.q?.split(" ") ?? [];
          expect(typedWords(q), q).toEqual(expect.arrayContaining(rest));
          expect(rest.length, q).toBeLessThan(typedWords(q).length);
        }
      }
  });
});

test("where nothing is found, the nearest words or one filter less are proposed, and find something", () => {
  const proposed = (state: State): readonly string[] => {
    expect(answer(state)).toEqual([]);
    return suggestionsFor(state).map((one) => {
      expect(answer(one.state).length, one.text).toBe(one.count);
      return one.text;
    });
  };
  expect(proposed({ q: "tokajew" })).toEqual(["Search for “Tokayev”"]);
  expect(proposed({ q: "erdgan enrgy" })[0]).toBe("Search for “Erdogan energy”");
  expect(proposed({ q: "trade", topic: "energy", in: "gaps" })).toContain("Remove Topic: Energy");
  expect(proposed({ q: "28 July", in: "discrepancies", topic: "trade" })).toContain("Remove all filters");
  expect(proposed({ q: "qqqqqqqqqqqq" })).toEqual([]);
  for (const [locale, wrong] of [
    [kk, "тоқаевв"],
    [ru, "токаеф"],
    [tr, "tokayeff"],
  ] as const)
    speaking(locale, () =>
      expect(suggestionsFor({ q: wrong, in: "gaps" }).length + idsFor({ q: wrong }).length, wrong).toBeGreaterThan(0),
    );
});

test("words of a language with many endings are no misspelling of a word that they resemble", () => {
  for (const [locale, word] of [
    [kk, "оқиды"],
    [ru, "подписал-то"],
    [tr, "okuyor"],
  ] as const)
    speaking(locale, () => expect(suggestionsFor({ q: word }), word).toEqual([]));
});

test("beside records with some of the words, the nearest words are proposed", () => {
  expect(foundIn({ q: "tokayev enrgy" })?.has).toBe(1);
  expect(otherWords({ q: "tokayev enrgy" }).map(({ text }) => text)).toEqual(["Search for “tokayev energy”"]);
  expect(otherWords({ q: "tokayev zebra" }).map(({ text }) => text)).toEqual(["Search for “tokayev”"]);
});

test("a word is proposed only if it differs in less than a third of the letters that were typed", () => {
  const unrelated = ["unicorns", "zebra", "pancakes", "wizard", "bicycle", "gamma", "dog"];
  for (const q of unrelated) expect(suggestionsFor({ q }), q).toEqual([]);
  const lines = Buffer.from(dictionary.dic).toString().split("\n");
  const words = lines.flatMap((line) => /^[a-z]{3,}(?=\/|$)/.exec(line) ?? []).filter((_, at) => at % 197 === 0);
  const proposed = words
    .filter((q) => idsFor({ q }).length === 0)
    .flatMap((q) => suggestionsFor({ q }).map(({ state }) => [q, state.q ?? ""] as const));
  expect(proposed.length).toBeGreaterThan(0);
  expect(proposed.filter(([typed, near]) => distance(typed, near) >= typed.length / 3)).toEqual([]);
});
