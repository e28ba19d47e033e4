import { expect, test } from "vitest";
import { dataset, figures, timeline, type VisitRecord } from "../../../src/index.js";
import { en } from "../../../src/locales/en.js";
import { kk } from "../../../src/locales/kk.js";
import { ru } from "../../../src/locales/ru.js";
import { tr } from "../../../src/locales/tr.js";
import { type Locale, labelOf } from "../../../src/locales.js";
import { answer } from "../explore/answer.js";
import { choicesOf } from "../explore/choices.js";
import { codeOf } from "../explore/code.js";
import { contraryTo } from "../explore/first.js";
import { partialOf } from "../explore/partial.js";
import { asksOfTheVisit } from "../explore/phrases.js";
import { QUESTIONS } from "../explore/questions.js";
import { FILTERS, type State } from "../explore/state.js";
import { anyDirection, suggestionsFor } from "../explore/suggestions.js";
import { isOfName } from "../explore/whole-words.js";
import { dateIn } from "../explore/wordings.js";
import { amount, called, day, foreignName, say, speaking, word } from "../language.js";
import { COLLECTIONS } from "../links.js";
import strings from "../strings.json" with { type: "json" };
import { idsByCode } from "./explore-code.js";

const idsFor = (state: State): readonly string[] => answer(state).map(({ record }) => record.id);

const LOCALES: readonly (readonly [name: string, locale: Locale, word: string, wrong: string, question: string])[] = [
  ["Kazakh", kk, "қарсы алу", "тоқаевв", "Энергетика саласындағы меморандумға кім қол қойды?"],
  ["Russian", ru, "встречи", "токаеф", "кто подписал меморандум об энергетике?"],
  ["Turkish", tr, "karşılama", "tokayeff", "enerji mutabakatını kim imzaladı?"],
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
  [kk, "Қазақстандағы түрік инвестициясы", "turkish-investment-erdogan"],
  [kk, "түрік компаниялары", "turkish-companies-in-kazakhstan"],
  [ru, "Сколько дней длился визит?", "visit-length"],
  [tr, "Ziyaret kaç gün sürdü?", "visit-length"],
  [kk, "сауда айналымы қанша?", "trade-turnover-target"],
  [kk, "сауда айналымы қанша құрайды", "trade-turnover-target"],
  [kk, "сауда межесі қанша?", "trade-turnover-target"],
  [kk, "қанша құжатқа қол қойылды?", "documents-signed"],
  [kk, "Қазақстанда қанша түрік компаниясы бар?", "turkish-companies-in-kazakhstan"],
  [kk, "нешінші отырыс?", "council-meeting"],
  [kk, "сыртқы істер министрі кім?", "hakan-fidan"],
  [kk, "29 шілде", "mausoleum-visit"],
  [kk, "29 шілдеде не өтті?", "mausoleum-visit"],
  [kk, "Қазақстанның президенті кім?", "kassym-jomart-tokayev"],
  [kk, "Қазақстан Түркияға қанша инвестиция салды?", "kazakh-investment-tokayev"],
  [kk, "Түркия Қазақстанға қанша инвестиция салды?", "turkish-investment-erdogan"],
  [ru, "сколько составляет товарооборот?", "trade-turnover-target"],
  [ru, "каков товарооборот", "trade-turnover-target"],
  [ru, "Какова цель товарооборота?", "trade-turnover-target"],
  [ru, "Сколько турецких компаний в Казахстане?", "turkish-companies-in-kazakhstan"],
  [ru, "Сколько студентов?", "kazakhstani-students-in-turkiye"],
  [ru, "кто министр иностранных дел?", "hakan-fidan"],
  [ru, "кто президент Казахстана?", "kassym-jomart-tokayev"],
  [ru, "29 июля", "mausoleum-visit"],
  [ru, "Что произошло 29 июля?", "mausoleum-visit"],
  [ru, "Когда состоялось заседание совета?", "council-meeting"],
  [ru, "казахстанские инвестиции в Турции", "kazakh-investment-tokayev"],
  [ru, "Турецкие инвестиции в Казахстане", "turkish-investment-erdogan"],
  [tr, "Ticaret hedefi ne kadar?", "trade-turnover-target"],
  [tr, "Ticaret hacmi ne kadar?", "trade-turnover-target"],
  [tr, "Kaç belge imzalandı?", "documents-signed"],
  [tr, "2024 ticaret hacmi kaç dolar?", "trade-turnover-2024-tokayev"],
  [tr, "2024 ticaret hacmi ne kadardı?", "trade-turnover-2024-tokayev"],
  [tr, "enerji bakanı kim?", "alparslan-bayraktar"],
  [tr, "Türkiye Dışişleri Bakanı kimdir?", "hakan-fidan"],
  [tr, "Kazakistan'ın cumhurbaşkanı kim?", "kassym-jomart-tokayev"],
  [tr, "Konsey toplantısı ne zaman yapıldı?", "council-meeting"],
  [tr, "Kazakistan'da kaç Türk şirketi çalışıyor?", "turkish-companies-in-kazakhstan"],
  [tr, "Kazakistan Türkiye'ye ne kadar yatırım yaptı?", "kazakh-investment-tokayev"],
  [tr, "Türkiye Kazakistan'a ne kadar yatırım yaptı?", "turkish-investment-erdogan"],
  [tr, "29 Temmuz", "mausoleum-visit"],
  [tr, "29 Temmuz'da ne oldu?", "mausoleum-visit"],
  [tr, "29 Temmuz 2025’te ne oldu?", "mausoleum-visit"],
  [tr, "1 Ağustos'ta ne oldu?", "visa-free-regime"],
  // The records name neither the visitor, nor the destination, nor "people who came".
  [en, "How long was Tokayev's visit?", "visit-length"],
  [en, "How long was the official visit to Turkey?", "visit-length"],
  [en, "How long did Tokayev visit Ankara?", "visit-length"],
  [kk, "Тоқаевтың сапары неше күнге созылды?", "visit-length"],
  [ru, "Сколько дней длился визит Токаева?", "visit-length"],
  [ru, "Сколько длился официальный визит?", "visit-length"],
  [tr, "Tokayev'in ziyareti kaç gün sürdü?", "visit-length"],
  [en, "How many people came from Kazakhstan to Turkey?", "kazakhstani-visitors-2024"],
  [kk, "Қазақстаннан Түркияға қанша адам барды?", "kazakhstani-visitors-2024"],
  [ru, "Сколько людей приехало из Казахстана в Турцию?", "kazakhstani-visitors-2024"],
  [tr, "Kazakistan'dan Türkiye'ye kaç kişi geldi?", "kazakhstani-visitors-2024"],
  [en, "How many times have the presidents met?", "presidents-meetings"],
  [en, "How many times have Tokayev and Erdoğan met?", "presidents-meetings"],
  [en, "How often have the presidents met?", "presidents-meetings"],
  [tr, "Cumhurbaşkanları kaç kez görüştü?", "presidents-meetings"],
  [tr, "Tokayev ve Erdoğan kaç kez görüştü?", "presidents-meetings"],
  // A title is found by its own words.
  [en, "Cooperation agreement between Turkish Petroleum Corporation and KazMunayGas", "oil-companies-paper"],
  [kk, "TPAO мен «ҚазМұнайГаз» арасындағы ынтымақтастық туралы келісім", "oil-companies-paper"],
  // Short forms, in capitals, and a nominative whose ending the other cases do not have.
  [en, "What did Tokayev say about AI?", "tokayev-four-priorities"],
  [en, "UN reform", "united-nations-reform"],
  [kk, "БҰҰ реформасы", "united-nations-reform"],
  [kk, "ҚТЖ", "kazakhstan-temir-zholy"],
  [ru, "Что сказал Токаев об ООН?", "tokayev-united-nations-reform"],
  [ru, "КМГ", "kazmunaygas"],
  [ru, "нефть", "oil-through-ceyhan"],
  [tr, "BM'nin reformu", "united-nations-reform"],
  [tr, "GSYH", "kazakhstan-gdp-growth-2024"],
];

test.each(ASKED)("%# a question finds what it asks for, and the code gives the same", (locale, question, first) => {
  speaking(locale, () => {
    expect(idsFor({ q: question })[0], question).toBe(first);
    expect(idsByCode(codeOf({ q: question })), question).toEqual(idsFor({ q: question }));
  });
});

/** Figures with their unit, as people write what the page shows. */
const AMOUNTS: readonly (readonly [locale: Locale, typed: string, first: string])[] = [
  [en, "12,000 people", "kazakhstani-students-in-turkiye"],
  [en, "over 12,000 people", "kazakhstani-students-in-turkiye"],
  [en, "12,000 people in Türkiye", "kazakhstani-students-in-turkiye"],
  [en, "40 million dollars", "orzax-investment"],
  [en, "6.2 percent", "kazakhstan-gdp-growth-2025-first-half"],
  [en, "6.2 per cent", "kazakhstan-gdp-growth-2025-first-half"],
  [en, "5.1%", "kazakhstan-gdp-growth-2024"],
  [en, "90 days", "visa-free-days"],
  [en, "more than 12,000", "kazakhstani-students-in-turkiye"],
  [en, "about 4,000", "turkish-companies-in-kazakhstan"],
  [en, "about 1.5 billion", "kazakh-investment-erdogan"],
  [kk, "15 миллиард доллар", "trade-turnover-target"],
  [kk, "12 000 адам", "kazakhstani-students-in-turkiye"],
  [ru, "15 миллиардов долларов США", "trade-turnover-target"],
  [ru, "15 млрд долларов", "trade-turnover-target"],
  [ru, "90 дней", "visa-free-days"],
  [ru, "12 000 человек", "kazakhstani-students-in-turkiye"],
  [ru, "свыше 12 тысяч человек", "kazakhstani-students-in-turkiye"],
  [ru, "1,4 млн тонн", "oil-through-ceyhan"],
  [tr, "12 bin kişi", "kazakhstani-students-in-turkiye"],
  [tr, "yüzde 6,2", "kazakhstan-gdp-growth-2025-first-half"],
];

test.each(AMOUNTS)(
  "%# a number with its unit finds the figure first, and the code gives the same",
  (locale, q, first) => {
    speaking(locale, () => {
      expect(idsFor({ q })[0], q).toBe(first);
      for (const state of [{ q }, { q, in: "figures" }, { q, topic: "trade", limit: "3" }])
        expect(idsByCode(codeOf(state)), q).toEqual(idsFor(state));
    });
  },
);

test("a figure is found by what the page shows of it, and by its number with another unit is not", () => {
  for (const locale of [en, kk, ru, tr])
    speaking(locale, () => {
      for (const figure of figures) {
        const same = figures.filter(({ value, unit }) => value === figure.value && unit === figure.unit);
        const q = amount(figure);
        // "180th" is a word of its own, which titles may have too.
        expect(idsFor({ q }).slice(0, figure.unit === "ordinal" ? undefined : same.length), q).toContain(figure.id);
      }
    });
  expect(idsFor({ q: "12,000 tonnes" })).toEqual([]);
});

test("a figure is found by its number and how the page bounds it, without its unit", () => {
  for (const locale of [en, kk, ru, tr])
    speaking(locale, () => {
      const bounded = figures.filter(({ comparator, unit }) => comparator !== "=" && unit !== "rank");
      expect(bounded.length).toBeGreaterThan(5);
      for (const figure of bounded) {
        const unit = wordsOf(word("unit", figure.unit)).map((own) => own.slice(0, 4));
        const words = amount(figure).split(/\s+/);
        const q = words.filter((own) => !unit.some((beginning) => own.startsWith(beginning))).join(" ");
        expect(idsFor({ q }), q).toContain(figure.id);
        expect(idsByCode(codeOf({ q })), q).toEqual(idsFor({ q }));
      }
    });
});

/** Numbers that no record has, though some have a number that begins alike. */
const OTHER_NUMBERS: readonly (readonly [locale: Locale, typed: string])[] = [
  [en, "Is the trade target 15 million dollars?"],
  [en, "trade target 150 billion"],
  [en, "trade target $1.5 billion"],
  [en, "trade target 15 thousand"],
  [en, "trade target 15"],
  [en, "In 2024 the trade target was 15 million"],
  [en, "15 million"],
  [en, "Was trade turnover 5 billion dollars in 2023?"],
  [en, "GDP growth 6.2% in 2024"],
  [en, "5.1% in 2019"],
  [en, "Did 800,000 people visit Türkiye in 2019?"],
  [en, "Is Kazakh investment $1.5 billion or $2.5 billion?"],
  [en, "Was it 90 days or 60 days?"],
  [en, "trade turnover 15 billion dollars by 2030"],
  [kk, "5 миллиард доллар 2023"],
  [tr, "5 milyar dolar 2023"],
  [en, "15 dollars"],
  [en, "500 million dollars"],
  [en, "10 million visitors"],
  [en, "300 million GDP"],
  [en, "1.5 million"],
  [en, "62%"],
  [en, "20 %"],
  [en, "5%"],
  [en, "€15 billion"],
  [en, "15 billion €"],
  [en, "₸15 billion"],
  [en, "5,2%"],
  [en, "120 students"],
  [en, "12 students"],
  [en, "400 companies"],
  [en, "40 companies"],
  [en, "5 jobs"],
  [en, "9 days"],
  [en, "9-day visa"],
  [en, "2 documents"],
  [en, "28 July 400 companies"],
  [kk, "Сауда межесі 15 миллион доллар ма?"],
  [kk, "сауда межесі 150 миллиард доллар"],
  [kk, "400 компания"],
  [kk, "12 студент"],
  [kk, "9 күн"],
  [ru, "Цель товарооборота – 15 млн долларов?"],
  [ru, "цель товарооборота 150 млрд долларов"],
  [ru, "400 компаний"],
  [ru, "120 тыс. студентов"],
  [ru, "9 дней"],
  [tr, "Ticaret hedefi 15 milyon dolar mı?"],
  [tr, "ticaret hedefi 150 milyar dolar"],
  [tr, "400 şirket"],
  [tr, "120 bin öğrenci"],
  [tr, "yüzde 62"],
  [tr, "4.000.000 şirket"],
  [tr, "20.000.000 belge"],
  [tr, "18.000.000 belge imzalandı mı?"],
  [tr, "90.000.000 gün"],
  [tr, "yüzde 6.200.000"],
  [tr, "ticaret hedefi 15.000.000 dolar mı?"],
  [tr, "₺15 milyar"],
  [tr, "%62"],
];

test("the words of a question are found in other cases, too, where no record has all of them", () => {
  speaking(ru, () => {
    for (const q of ["Каков объем турецких инвестиций в Казахстане?", "объем турецких инвестиций"]) {
      const partial = partialOf({ q });
      const ids = partial?.hits.map(({ record }) => record.id);
      expect(ids, q).toContain("turkish-investment-erdogan");
      expect(idsByCode(codeOf({ q }, partial)), q).toEqual(ids);
    }
  });
});

test("a verb finds what goes the asked way by its beginning, where it stands as such only of the other way", () => {
  speaking(ru, () => {
    for (const q of [
      "Сколько Турция инвестировала в Казахстан?",
      "Сколько инвестировала Турция в Казахстан?",
      "Турция инвестировала в Казахстан",
    ]) {
      const partial = partialOf({ q });
      const ids = partial?.hits.map(({ record }) => record.id) ?? [];
      expect(ids.slice(0, 3), q).toContain("turkish-investment-erdogan");
      expect(idsByCode(codeOf({ q }, partial)), q).toEqual(ids);
    }
  });
});

test.each(OTHER_NUMBERS)("%# a number is no answer to one that begins it, and the code gives the same", (locale, q) => {
  speaking(locale, () => {
    expect(idsFor({ q }), q).toEqual([]);
    expect(idsByCode(codeOf({ q })), q).toEqual([]);
    const partial = partialOf({ q });
    const hits = partial?.hits.map(({ record }) => record.id);
    // What is said to have words of a text has some.
    if (hits !== undefined) expect(hits.length, q).toBeGreaterThan(0);
    if (hits !== undefined) expect(idsByCode(codeOf({ q }, partial)), q).toEqual(hits);
  });
});

/** Whole numbers beside others, with what comes first of what is found. */
const SAME_NUMBERS: readonly (readonly [locale: Locale, typed: string, first: string])[] = [
  [en, "Is the trade target 15 billion dollars?", "trade-turnover-target"],
  [en, "trade target 15000 million", "trade-turnover-target"],
  [en, "trade 10 billion", "trade-turnover-target-before"],
  [en, "How much was trade in 2024?", "trade-turnover-2024-tokayev"],
  [en, "2024 trade turnover of 5 billion", "trade-turnover-2024-tokayev"],
  [en, "trade of 5 billion dollars in 2024", "trade-turnover-2024-tokayev"],
  [en, "12k students", "kazakhstani-students-in-turkiye"],
  [en, "90-day visa", "visa-free-days"],
  [en, "top 20 economies", "turkiye-economy-rank"],
  [en, "21 guns", "gun-salute"],
  [en, "5.10% growth", "kazakhstan-gdp-growth-2024"],
  [en, "6,2%", "kazakhstan-gdp-growth-2025-first-half"],
  [en, "6.2 %", "kazakhstan-gdp-growth-2025-first-half"],
  [tr, "%6,2", "kazakhstan-gdp-growth-2025-first-half"],
  [ru, "6,2 %", "kazakhstan-gdp-growth-2025-first-half"],
  [en, "$15 billion", "trade-turnover-target"],
  [en, "2,5 billion", "kazakh-investment-tokayev"],
  [en, "12,000 students", "kazakhstani-students-in-turkiye"],
  [en, "28 July", "arrival"],
  [en, "28-July", "arrival"],
  [kk, "2024 сауда айналымы 5 миллиард", "trade-turnover-2024-tokayev"],
  [kk, "сауда межесі 15 миллиард доллар ма?", "trade-turnover-target"],
  [ru, "Цель товарооборота 15 млрд долларов?", "trade-turnover-target"],
  [ru, "4 тыс. компаний", "turkish-companies-in-kazakhstan"],
  [tr, "Ticaret hedefi 15 milyar dolar mı?", "trade-turnover-target"],
  [tr, "4 bin Türk şirketi", "turkish-companies-in-kazakhstan"],
  [tr, "1.000.000 kişi", "kazakhstani-visitors-2025"],
  [tr, "15.000.000.000", "trade-turnover-target"],
  [tr, "ticaret hedefi 15.000.000.000 dolar", "trade-turnover-target"],
  [tr, "1.400.000 ton", "oil-through-ceyhan"],
];

test.each(SAME_NUMBERS)("%# a whole number is found beside others, and the code gives the same", (locale, q, first) => {
  speaking(locale, () => {
    expect(idsFor({ q })[0], q).toBe(first);
    expect(idsByCode(codeOf({ q })), q).toEqual(idsFor({ q }));
  });
});

/** What goes the one way, and what is found of it, all of which goes the other. */
const CONTRARY: readonly (readonly [locale: Locale, question: string])[] = [
  [en, "How many Turkish students are in Kazakhstan?"],
  [en, "How many students are there in Kazakhstan?"],
  [kk, "Түркияда қанша компания бар?"],
  [kk, "Түркия студенттері Қазақстанда қанша?"],
  [kk, "Қазақстан азаматтарының Түркияда визасыз болу мерзімі"],
  [ru, "Сколько студентов в Казахстане?"],
  [ru, "Сколько студентов из Турции в Казахстане?"],
  [ru, "Сколько граждане Казахстана могут быть в Турции без визы?"],
  [tr, "Türkiye'de kaç hastane var?"],
  [tr, "Türk öğrenciler Kazakistan'da kaç kişi?"],
  [tr, "Kazak vatandaşları Türkiye'de vizesiz ne kadar kalabilir?"],
];

test.each(CONTRARY)("%# what is recorded of the other direction alone is known as such", (locale, q) => {
  speaking(locale, () => {
    const partial = partialOf({ q });
    const found = idsFor({ q }).length > 0 ? answer({ q }) : (partial?.hits ?? []);
    expect(found.length, q).toBeGreaterThan(0);
    expect(
      found.filter(({ record }) => contraryTo(q)?.records.has(record) !== true),
      q,
    ).toEqual([]);
    if (idsFor({ q }).length === 0)
      expect(idsByCode(codeOf({ q }, partial)), q).toEqual(found.map(({ record }) => record.id));
  });
});

test("a question about the visit itself is known as one", () => {
  for (const [locale, questions] of [
    [en, ["When was the visit?", "What kind of visit was it?", "Who invited Tokayev?", "Who was the host?"]],
    [kk, ["Тоқаевтың сапары қашан болды?", "Тоқаевты кім шақырды?"]],
    [ru, ["Когда состоялся визит Токаева?", "Кто пригласил Токаева?"]],
    [tr, ["Tokayev'in ziyareti ne zaman?", "Ziyaret ne zaman başladı?", "Kim davet etti?"]],
  ] as const)
    speaking(locale, () => {
      for (const q of questions) expect(asksOfTheVisit(q), q).toBe(true);
    });
  for (const q of ["visit", "How many visitors were there?", "What did Tokayev say about his visit?", "Who signed it?"])
    expect(asksOfTheVisit(q), q).toBe(false);
});

test.each([en, kk, ru, tr])(
  "$language: a question that the page proposes is answered as its button does, typed as well",
  (locale) => {
    speaking(locale, () => {
      for (const { question, state } of QUESTIONS)
        for (const q of [say(question), say(question).toLowerCase().replace(/\p{P}/gu, "")]) {
          expect(idsFor({ q }), q).toEqual(idsFor(state));
          expect(codeOf({ q }), q).toBe(codeOf(state));
          // A filter that is set counts more.
          expect(idsFor({ q, in: "topics" }), q).toEqual(idsFor({ ...state, in: "topics" }));
        }
    });
  },
);

test("where something was told or signed is no direction", () => {
  for (const [locale, q, id] of [
    [en, "Maarif schools announced in Turkey", "maarif-schools"],
    [en, "the 90 days announced in Turkey", "visa-free-regime"],
    [ru, "безвизовый режим, объявленный в Турции", "visa-free-regime"],
    [kk, "Түркияда жарияланған визасыз режим", "visa-free-regime"],
    [tr, "Türkiye'de açıklanan 90 gün", "visa-free-days"],
  ] as const)
    speaking(locale, () => {
      expect(contraryTo(q), q).toBeUndefined();
      expect(
        [...answer({ q }), ...(partialOf({ q })?.hits ?? [])].map(({ record }) => record.id),
        q,
      ).toContain(id);
    });
});

test("beside what is of the other direction alone, its words lead to what is of the asked one", () => {
  for (const [locale, q, id] of [
    [kk, "Түркиядағы қазақ мектебі", "gaziantep-school"],
    [kk, "Түркияда неше мектеп бар?", "gaziantep-school"],
    [kk, "Қазақстан Түркияда мектеп салып жатыр ма?", "gaziantep-school"],
    [tr, "Türkiye'de Kazak okulu var mı?", "school-pupils"],
  ] as const)
    speaking(locale, () => {
      const instead = anyDirection({ q });
      expect(idsFor(instead?.state ?? {}), q).toContain(id);
      expect(instead?.count, q).toBe(idsFor(instead?.state ?? {}).length);
    });
  for (const [locale, q] of CONTRARY)
    speaking(locale, () => {
      const instead = anyDirection({ q });
      if (instead !== undefined) expect(instead.count, q).toBeGreaterThan(0);
    });
});

test("places that summaries mention are found by their names in each language", () => {
  for (const [locale, place, english] of [
    [kk, "Газа", "Gaza"],
    [kk, "Орта дәліз", "Middle Corridor"],
    [ru, "Газа", "Gaza"],
    [ru, "Срединный коридор", "Middle Corridor"],
    [tr, "Gazze", "Gaza"],
    [kk, "Кипр", "Cyprus"],
    [ru, "Кипр", "Cyprus"],
    [tr, "Kıbrıs", "Cyprus"],
    [kk, "Орталық Азия", "Central Asia"],
    [ru, "Центральная Азия", "Central Asia"],
    [tr, "Orta Asya'da", "Central Asia"],
    [ru, "Шелковый путь", "Silk Road"],
    [tr, "İpek Yolu", "Silk Road"],
    [kk, "Еуропа", "Europe"],
    [tr, "Çin", "China"],
    [tr, "Orta Koridor", "Middle Corridor"],
  ] as const)
    speaking(locale, () => expect(idsFor({ q: place }), place).toEqual(idsFor({ q: english })));
});

/** The words of a text without the signs around them. Numbers need what stands behind them: "$5" is not "$5 billion". */
const wordsOf = (text: string): readonly string[] =>
  text.split(/[^\p{L}\p{M}\p{N}'’-]+/u).filter((word) => /^\p{L}/u.test(word));

test.each([en, kk, ru, tr])(
  "$language: every record that is called by a name is found by what it is called, whole and by two words of it",
  (locale) => {
    speaking(locale, () => {
      const known = new Map<string, ReadonlySet<unknown>>();
      const finds = (q: string, record: VisitRecord): boolean => {
        const found = known.get(q) ?? new Set<unknown>(answer({ q }).map((hit) => hit.record));
        known.set(q, found);
        return found.has(record);
      };
      const missed: string[] = [];
      for (const record of COLLECTIONS.flatMap((name): readonly VisitRecord[] => dataset[name])) {
        const title = called(record);
        const words = wordsOf(title);
        // What a statement says is no title, and what has no title in the language has the English one.
        const isTitle = !("speaker" in record) && foreignName(record) === undefined;
        // A name that is typed last may be the beginning of another word.
        const pairs = words.flatMap((name, at) =>
          isTitle && isOfName(name) ? `${name} ${words[at + 1] ?? words[0]}` : [],
        );
        // Without a word of a name it is found as the package finds it.
        const whole = words.some(isOfName) ? [title] : [];
        for (const q of [...whole, ...pairs]) if (!finds(q, record)) missed.push(`${record.id}: ${q}`);
      }
      expect(known.size).toBeGreaterThan(dataset.sources.length);
      expect(missed).toEqual([]);
    });
  },
);

/** Words of names beside others, and what has them in a title of the language or with accents. */
const NAMED: readonly (readonly [locale: Locale, typed: string, id: string])[] = [
  [en, "Erdoğan initiatives", "mediation-details"],
  [en, "initiatives of Erdogan", "mediation-details"],
  [kk, "TPAO кездесуі", "oil-companies-meeting"],
  [tr, "Konseyi Kararı", "council-decision"],
  [tr, "kararı konseyi", "council-decision"],
  [tr, "Türkiye Petrolleri hangi gün", "oil-companies-paper-day"],
];

test.each(NAMED)("%# words of a name are found in the language, and the code gives the same", (locale, q, id) => {
  speaking(locale, () => {
    expect(idsFor({ q }), q).toContain(id);
    expect(idsByCode(codeOf({ q })), q).toEqual(idsFor({ q }));
    // Beside a word that no record has, where each word is searched for alone.
    const other = `${q} zebra`;
    const partial = partialOf({ q: other });
    expect(partial?.hits.map(({ record }) => record.id)).toContain(id);
    expect(idsByCode(codeOf({ q: other }, partial)), other).toEqual(partial?.hits.map(({ record }) => record.id));
  });
});

/** The months of a year as people write them in each language: in full, short, and in the cases that dates have. */
const MONTHS: readonly (readonly [locale: Locale, months: readonly string[]])[] = [
  [
    en,
    [
      "January Jan",
      "February Feb",
      "March Mar",
      "April Apr",
      "May",
      "June Jun",
      "July Jul",
      "August Aug",
      "September Sep Sept",
      "October Oct",
      "November Nov",
      "December Dec",
    ],
  ],
  [
    kk,
    [
      "қаңтар қаң қаңтарда қаңтардың қаңтарға қаңтардан қаңтарында қаңтардағы",
      "ақпан ақп ақпанда ақпанның ақпанға ақпаннан ақпанында ақпандағы",
      "наурыз нау наурызда наурыздың наурызға наурыздан наурызында наурыздағы",
      "сәуір сәу сәуірде сәуірдің сәуірге сәуірден сәуірінде сәуірдегі",
      "мамыр мам мамырда мамырдың мамырға мамырдан мамырында мамырдағы",
      "маусым мау маусымда маусымның маусымға маусымнан маусымында маусымдағы",
      "шілде шіл шілдеде шілденің шілдеге шілдеден шілдесінде шілдедегі шілдемен",
      "тамыз там тамызда тамыздың тамызға тамыздан тамызында тамыздағы тамызбен",
      "қыркүйек қыр қыркүйекте қыркүйектің қыркүйекке қыркүйектен қыркүйегінде қыркүйектегі",
      "қазан қаз қазанда қазанның қазанға қазаннан қазанында қазандағы",
      "қараша қар қарашада қарашаның қарашаға қарашадан қарашасында қарашадағы",
      "желтоқсан жел желтоқсанда желтоқсанның желтоқсанға желтоқсаннан желтоқсанында желтоқсандағы",
    ],
  ],
  [
    ru,
    [
      "января январь январе январю январём янв",
      "февраля февраль феврале февралю февралём фев февр",
      "марта март марте марту мартом мар",
      "апреля апрель апреле апрелю апрелем апр",
      "мая май мае маю маем",
      "июня июнь июне июню июнем июн",
      "июля июль июле июлю июлем июл",
      "августа август августе августу августом авг",
      "сентября сентябрь сентябре сентябрю сентябрём сен сент",
      "октября октябрь октябре октябрю октябрём окт",
      "ноября ноябрь ноябре ноябрю ноябрём ноя нояб",
      "декабря декабрь декабре декабрю декабрем дек",
    ],
  ],
  [
    tr,
    [
      "Ocak Oca Ocak'ta ocakta ocağa ocağın ocaktan",
      "Şubat Şub subat Şubat'ta şubatta şubata şubatın şubattan",
      "Mart Mar Mart'ta martta marta martın marttan",
      "Nisan Nis Nisan'da nisanda nisana nisanın nisandan",
      "Mayıs May Mayıs'ta mayısta mayısa mayısın mayıstan",
      "Haziran Haz Haziran'da haziranda hazirana haziranın hazirandan",
      "Temmuz Tem Temmuz'da temmuzda temmuza temmuzun temmuzdan temmuzdaki",
      "Ağustos Ağu agustos Ağustos’ta ağustosta ağustosa ağustosun ağustostan",
      "Eylül Eyl Eylül'de eylülde eylüle eylülün eylülden",
      "Ekim Eki Ekim'de ekimde ekime ekimin ekimden",
      "Kasım Kas Kasım'da kasımda kasıma kasımın kasımdan",
      "Aralık Ara Aralık'ta aralıkta aralığa aralığın aralıktan",
    ],
  ],
];

test("a month is recognised in full, short and in its cases, and in no other word that the site shows", () => {
  for (const [locale, months] of MONTHS)
    speaking(locale, () => {
      for (const [at, forms] of months.entries())
        for (const form of forms.split(" ")) {
          const date = `2025-${`${at + 1}`.padStart(2, "0")}-18`;
          for (const own of [form, form.toLocaleUpperCase(locale.language), `${form}.`])
            expect(dateIn(`18 ${own}`), own).toBe(date);
          if (/^\p{L}+$/u.test(form)) expect(dateIn(`${form} 18, 2025`), form).toBe(date);
          // Another word beside a number does not hide it.
          expect(dateIn(`12 people and 7 others, 18 ${form}`), form).toBe(date);
        }
      const records: readonly VisitRecord[] = COLLECTIONS.flatMap((name): readonly VisitRecord[] => dataset[name]);
      const shown = JSON.stringify([
        records.flatMap((record) => [record, labelOf(record, locale)]),
        ...[locale.texts, locale.words, Object.values(strings).map((texts) => Object.entries(texts))],
      ]);
      const words = new Set(shown.toLocaleLowerCase(locale.language).match(/\p{L}+/gu));
      expect(words.size).toBeGreaterThan(3_000);
      const read = [...words].filter(
        (word) => dateIn(`${word} 18`) !== undefined || dateIn(`18 ${word}`) !== undefined,
      );
      const known = months.flatMap((forms) => forms.toLocaleLowerCase(locale.language).split(" "));
      expect(read.length).toBeGreaterThan(0);
      expect(
        read.filter((word) => !known.includes(word)),
        locale.language,
      ).toEqual([]);
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
