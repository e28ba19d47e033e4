import { expect, test } from "vitest";
import { figures, timeline } from "../../../src/index.js";
import { kk } from "../../../src/locales/kk.js";
import { ru } from "../../../src/locales/ru.js";
import { tr } from "../../../src/locales/tr.js";
import { type Locale, labelOf } from "../../../src/locales.js";
import { answer } from "../explore/answer.js";
import { choicesOf } from "../explore/choices.js";
import { codeOf } from "../explore/code.js";
import { partialOf } from "../explore/partial.js";
import { FILTERS, type State } from "../explore/state.js";
import { emptyDay, suggestionsFor } from "../explore/suggestions.js";
import { amount, day, speaking } from "../language.js";
import { idsByCode } from "./explore-code.js";

const idsFor = (state: State): readonly string[] => answer(state).map(({ record }) => record.id);

const LOCALES: readonly (readonly [name: string, locale: Locale, word: string, wrong: string, question: string])[] = [
  ["Kazakh", kk, "қарсы алу", "тоқаевв", "Энергетика саласындағы меморандумға кім қол қойды?"],
  ["Russian", ru, "встречи", "токаеф", "кто подписал соглашение об энергетике?"],
  ["Turkish", tr, "karşılama", "tokayeff", "enerji anlaşmasını kim imzaladı?"],
];

test.each(LOCALES)(
  "in %s words, dates and numbers find records, and the code gives the same",
  (_name, locale, word, wrong, question) => {
    speaking(locale, () => {
      const found = answer({ q: word });
      expect(found.length).toBeGreaterThan(0);
      expect(labelOf(found[0]?.record ?? {}, locale).toLocaleLowerCase(locale.language)).toContain(word.split(" ")[0]);
      expect(codeOf({ q: word })).toContain(`import { ${locale.language} } from "ankara-visit-2025/locales/`);
      expect(idsByCode(codeOf({ q: word }))).toEqual(idsFor({ q: word }));
      expect(idsByCode(codeOf({ q: word, in: "events" }))).toEqual(idsFor({ q: word, in: "events" }));
      for (const { date } of timeline()) expect(idsFor({ q: day(date) })).toEqual(idsFor({ q: date }));
      for (const figure of figures.filter(({ value, unit }) => value >= 1_000 && unit === "USD")) {
        const [number = ""] = /\d+(?:[.,\s]\d+)* ?(?:bin|mil\p{L}*|мил\p{L}*)?/u.exec(amount(figure)) ?? [];
        expect(idsFor({ q: number }), number).toContain(figure.id);
      }
      const [first] = suggestionsFor({ q: wrong });
      expect(first?.count).toBeGreaterThan(0);
      expect(idsFor({ q: question })).toEqual([]);
      const partial = partialOf({ q: question });
      expect(partial?.hits.length).toBeGreaterThan(0);
      expect(idsByCode(codeOf({ q: question }, partial))).toEqual(partial?.hits.map(({ record }) => record.id));
      for (const key of FILTERS)
        for (const { label } of choicesOf(key).values)
          expect(label, `${key} ${label}`).not.toMatch(/^[a-z]+(-[a-z]+)+$/);
    });
  },
);

/** Questions, and what comes first of what they find. */
const ASKED: readonly (readonly [locale: Locale, question: string, first: string])[] = [
  [kk, "сауда айналымы қанша?", "trade-turnover-target"],
  [kk, "сауда айналымы қанша құрайды", "trade-turnover-target"],
  [kk, "сауда межесі қанша?", "trade-turnover-target"],
  [kk, "қанша құжатқа қол қойылды?", "documents-signed-count"],
  [kk, "нешінші отырыс?", "council-meeting"],
  [kk, "сыртқы істер министрі кім?", "hakan-fidan"],
  [kk, "29 шілде", "mausoleum-visit"],
  [ru, "сколько составляет товарооборот?", "trade-turnover-target"],
  [ru, "каков товарооборот", "trade-turnover-target"],
  [ru, "кто министр иностранных дел?", "hakan-fidan"],
  [ru, "кто президент Казахстана?", "kassym-jomart-tokayev"],
  [ru, "29 июля", "mausoleum-visit"],
  [tr, "Ticaret hedefi ne kadar?", "trade-turnover-target"],
  [tr, "Ticaret hacmi ne kadar?", "trade-turnover-target"],
  [tr, "Kaç belge imzalandı?", "documents-signed-count"],
  [tr, "enerji bakanı kim?", "alparslan-bayraktar"],
  [tr, "Türkiye Dışişleri Bakanı kimdir?", "hakan-fidan"],
  [tr, "29 Temmuz", "mausoleum-visit"],
  [tr, "29 Temmuz'da ne oldu?", "mausoleum-visit"],
  [tr, "29 Temmuz 2025’te ne oldu?", "mausoleum-visit"],
  [tr, "1 Ağustos'ta ne oldu?", "visa-free-regime"],
];

test.each(ASKED)("%# a question finds what it asks for, and the code gives the same", (locale, question, first) => {
  speaking(locale, () => {
    expect(idsFor({ q: question })[0], question).toBe(first);
    expect(idsByCode(codeOf({ q: question })), question).toEqual(idsFor({ q: question }));
  });
});

test("places that summaries mention are found by their names in each language", () => {
  for (const [locale, place, english] of [
    [kk, "Газа", "Gaza"],
    [kk, "Орта дәліз", "Middle Corridor"],
    [ru, "Газа", "Gaza"],
    [ru, "Срединный коридор", "Middle Corridor"],
    [tr, "Gazze", "Gaza"],
    [tr, "Orta Koridor", "Middle Corridor"],
  ] as const)
    speaking(locale, () => expect(idsFor({ q: place }), place).toEqual(idsFor({ q: english })));
});

test("a day without records has no others for an answer in any language", () => {
  for (const [locale, q] of [
    [kk, "27 шілдеде не болды?"],
    [ru, "Что было 27 июля?"],
    [tr, "27 Temmuz'da ne oldu?"],
  ] as const)
    speaking(locale, () => {
      expect(idsFor({ q }), q).toEqual([]);
      expect(partialOf({ q }), q).toBeUndefined();
      expect(emptyDay({ q }), q).toBe("2025-07-27");
    });
});

/** What people ask in each language, with a word that is found without it. */
const PHRASES: readonly (readonly [locale: Locale, word: string, phrases: readonly string[]])[] = [
  [kk, "сауда", ["қанша", "неше", "нешінші", "кім", "кімдер", "қашан", "қайда", "қандай", "қалай", "не болды"]],
  [
    ru,
    "торговля",
    ["сколько", "сколько составляет", "каков", "какова", "кто", "кто такой", "кому", "когда", "где", "какие были"],
  ],
  [
    tr,
    "ticaret",
    ["ne kadar", "kaç", "kaç tane", "kaçıncı", "ne zaman", "ne zamana kadar", "kim", "kimler", "nedir", "hangi"],
  ],
];

test.each(PHRASES)("%# no word of a question is looked for", (locale, word, phrases) => {
  speaking(locale, () => {
    for (const q of [word, "12"]) {
      const ids = [...idsFor({ q })].sort();
      for (const phrase of phrases) expect([...idsFor({ q: `${q} ${phrase}?` })].sort(), phrase).toEqual(ids);
    }
  });
});
