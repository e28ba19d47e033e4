import { expect, test } from "vitest";
import {
  events,
  findAgreements,
  findEvents,
  findParticipants,
  findStatements,
  participants,
  search,
} from "../../../src/index.js";
import { en } from "../../../src/locales/en.js";
import { kk } from "../../../src/locales/kk.js";
import { ru } from "../../../src/locales/ru.js";
import { tr } from "../../../src/locales/tr.js";
import { answer } from "../explore/answer.js";
import { codeOf } from "../explore/code.js";
import { collectionIn } from "../explore/named-collection.js";
import { speaking } from "../language.js";
import { idsByCode } from "./explore-code.js";

const idsOf = (records: readonly { readonly id: string }[]): readonly string[] => records.map(({ id }) => id);
const eventsOn = (date: string): readonly string[] => idsOf(answer({ in: "events", date }).map(({ record }) => record));
const at = (place: "ankara" | "presidential-palace"): readonly string[] => idsOf(findEvents({ place }));
const attended = (participant: "recep-tayyip-erdogan"): readonly string[] => idsOf(findEvents({ participant }));
const by = (speaker: "recep-tayyip-erdogan" | "kassym-jomart-tokayev"): readonly string[] =>
  idsOf(findStatements({ speaker }));
const presidents = ["kassym-jomart-tokayev", "recep-tayyip-erdogan"] as const;
const byBoth = idsOf(findStatements({ speaker: presidents }));
const about = (it: "TR" | "recep-tayyip-erdogan"): readonly string[] => idsOf(findStatements({ about: it }));
const from = (country: "KZ" | "TR"): readonly string[] => idsOf(findParticipants({ country }));
const signed = idsOf(findAgreements({ status: "signed" }));
const planned = idsOf(findAgreements({ expected: true }));

test.each([
  [en, "events", idsOf(events)],
  [en, "List all events", idsOf(events)],
  [en, "Which events took place on 29 July?", eventsOn("2025-07-29")],
  [en, "events on 28 July", eventsOn("2025-07-28")],
  [en, "Which events took place in Ankara?", at("ankara")],
  [en, "events at the presidential palace", at("presidential-palace")],
  [en, "events in Turkey", idsOf(findEvents({ place: "turkiye" }))],
  [en, "events about energy", idsOf(findEvents({ topic: "energy" }))],
  [en, "events attended by Erdoğan", attended("recep-tayyip-erdogan")],
  [en, "Which events did Erdoğan attend?", attended("recep-tayyip-erdogan")],
  [en, "Who were the participants?", idsOf(participants)],
  [en, "participants from Kazakhstan", from("KZ")],
  [en, "Which participants are from Turkey?", from("TR")],
  [en, "participants from KazMunayGas", idsOf(findParticipants({ organization: "kazmunaygas" }))],
  [en, "participants of the council meeting", idsOf(findParticipants({ event: "council-meeting" }))],
  [en, "events with Tokayev and Erdoğan", idsOf(findEvents({ participant: { all: presidents } }))],
  [en, "Which events did both presidents attend?", idsOf(findEvents({ participant: { all: presidents } }))],
  [en, "statements by the two presidents", byBoth],
  [
    en,
    "Which agreements did the two presidents sign?",
    idsOf(findAgreements({ status: "signed", signatory: { all: presidents } })),
  ],
  [en, "agreements on energy and transport", idsOf(findAgreements({ topic: ["energy", "transport"] }))],
  [en, "statements by Erdoğan", by("recep-tayyip-erdogan")],
  [en, "statements of President Erdoğan", by("recep-tayyip-erdogan")],
  [en, "statements by Kassym-Jomart Tokayev", by("kassym-jomart-tokayev")],
  [en, "statements by Mr Tokayev", by("kassym-jomart-tokayev")],
  [en, "statements by the Turkish president", by("recep-tayyip-erdogan")],
  [en, "statements by Tokayev and Erdoğan", byBoth],
  [en, "statements by the presidents", byBoth],
  [en, "statements about Turkey", about("TR")],
  [en, "statements about Erdoğan", about("recep-tayyip-erdogan")],
  [en, "statements at the press conference", idsOf(findStatements({ event: "press-conference" }))],
  [en, "Which agreements were signed?", signed],
  [en, "What agreements were signed during Tokayev's visit to Turkey?", signed],
  [en, "agreements signed between Kazakhstan and Turkey", signed],
  [en, "agreements signed in Ankara", signed],
  [en, "agreements signed by Tokayev", idsOf(findAgreements({ status: "signed", signatory: "kassym-jomart-tokayev" }))],
  [en, "Which agreements are planned?", planned],
  [en, "energy agreements", idsOf(findAgreements({ topic: "energy" }))],
  [en, "agreements with Kazakhstan", idsOf(findAgreements({ party: "KZ" }))],
  [kk, "29 шілдедегі оқиғалар", eventsOn("2025-07-29")],
  [kk, "барлық қатысушылар", idsOf(participants)],
  [kk, "Анкарадағы іс-шаралар", at("ankara")],
  [kk, "Түркия туралы мәлімдемелер", about("TR")],
  [kk, "Тоқаевтың мәлімдемелері", by("kassym-jomart-tokayev")],
  [kk, "Қандай келісімдерге қол қойылды?", signed],
  [ru, "Какие события были 29 июля?", eventsOn("2025-07-29")],
  [ru, "все участники", idsOf(participants)],
  [ru, "участники из Казахстана", from("KZ")],
  [ru, "заявления об Эрдогане", about("recep-tayyip-erdogan")],
  [ru, "соглашения по энергетике", idsOf(findAgreements({ topic: "energy" }))],
  [ru, "заявления Эрдогана", by("recep-tayyip-erdogan")],
  [ru, "заявления двух президентов", byBoth],
  [ru, "события с президентами", idsOf(findEvents({ participant: { all: presidents } }))],
  [ru, "Какие заявления сделал Токаев?", by("kassym-jomart-tokayev")],
  [ru, "Какие соглашения были подписаны?", signed],
  [ru, "Какие соглашения запланированы?", planned],
  [tr, "29 Temmuz etkinlikleri", eventsOn("2025-07-29")],
  [tr, "Katılımcılar kimler?", idsOf(participants)],
  [tr, "Erdoğan'ın açıklamaları", by("recep-tayyip-erdogan")],
  [tr, "iki cumhurbaşkanının açıklamaları", byBoth],
  [tr, "Türkoğlu'nun katıldığı etkinlikler", idsOf(findEvents({ participant: "ahmet-turkoglu" }))],
  [tr, "Erdoğan'ın açıklaması", by("recep-tayyip-erdogan")],
  [tr, "Cumhurbaşkanı Erdoğan'ın açıklamaları", by("recep-tayyip-erdogan")],
  [tr, "Kasım Cömert Tokayev’in açıklamaları", by("kassym-jomart-tokayev")],
  [tr, "Türkiye'deki etkinlikler", idsOf(findEvents({ place: "turkiye" }))],
  [tr, "Türkiye hakkında açıklamalar", about("TR")],
  [tr, "enerji etkinlikleri", idsOf(findEvents({ topic: "energy" }))],
  [tr, "Ankara'daki etkinlikler", at("ankara")],
  [tr, "Hangi anlaşmalar imzalandı?", signed],
] as const)(
  "%# the records of a collection that is named come first, and the code gives the same",
  (locale, q, first) => {
    speaking(locale, () => {
      const found = answer({ q }).map(({ record }) => record.id);
      expect(first.length).toBeGreaterThan(0);
      expect(found.slice(0, first.length), q).toEqual(first);
      expect(idsByCode(codeOf({ q })), q).toEqual(found);
    });
  },
);

test("words that name nothing by which a collection can be filtered leave it unread", () => {
  for (const [locale, questions] of [
    [en, ["events in Kazakhstan", "main events of the visit", "participants from Russia", "joint statement"]],
    [en, ["significant agreements", "agreements on planets", "statements about visitors", "participants of the event"]],
    [
      en,
      ["Turkish participants of the council meeting", "give me the participants", "agreement with Turkey on energy"],
    ],
    [en, ["Tokayev's statements about Turkey", "participants from both countries", "participants from Ankara"]],
    [kk, ["Қазақстанда қандай іс-шаралар өтті?"]],
    [ru, ["события в Казахстане", "заявления Токаева о Турции", "заявления о странах"]],
    [en, ["How many agreements were signed in Ankara?", "Which agreements were signed in Kazakhstan?"]],
    [en, ["statements about Ankara", "statements about the visit"]],
    [ru, ["Сколько соглашений подписали президенты?", "Какие соглашения были подписаны в Казахстане?"]],
    [kk, ["Түркоғлу мәлімдемелері", "Қазақстанда қандай келісімдерге қол қойылды?"]],
    [tr, ["Kazakistan'da hangi etkinlikler yapıldı?", "Erdoğan neyi açıklamadı?"]],
    [tr, ["Türkoğlu'nun açıklamaları", "Türkistan'daki etkinlikler", "liderlerin açıklamaları"]],
  ] as const)
    speaking(locale, () => {
      for (const q of questions) expect(collectionIn(q, undefined), q).toBeUndefined();
    });
});

test("a collection that is chosen counts more than one that is named, and the code gives the same", () => {
  for (const state of [
    { q: "participants", in: "events" },
    { q: "statements by Erdoğan", in: "agreements" },
    { q: "events in Ankara", in: "events" },
    { q: "events in Ankara", date: "2025-07-29" },
  ]) {
    const found = answer(state);
    expect(found.every(({ collection }) => state.in === undefined || collection === state.in)).toBe(true);
    expect(idsByCode(codeOf(state)), state.q).toEqual(found.map(({ record }) => record.id));
  }
});

test("figures come first where a number is asked for, and what has the word of the collection is found too", () => {
  const found = (q: string): readonly string[] => answer({ q }).map(({ record }) => record.id);
  expect(found("How many agreements were signed?")[0]).toBe("documents-signed-ak-party");
  expect(found("How many events were there?").slice(0, events.length)).toEqual(idsOf(events));
  expect(found("agreements")).toContain("legal-base-documents");
  expect(found("events of a zebra")).toEqual([]);
});

test("English plurals also find records with the singular, after those with the plural", () => {
  for (const [q, id] of [
    ["Turkish investments in Kazakhstan", "turkish-investment-erdogan"],
    ["Kazakh investments in Türkiye", "kazakh-investment-tokayev"],
    ["universities", "institution-branches"],
    ["meetings", "meeting-with-orzax-group"],
  ] as const) {
    const found = answer({ q }).map(({ record }) => record.id);
    expect(found, q).toContain(id);
    expect(found.slice(0, 1), q).toEqual(idsOf(search(q).map(({ record }) => record)).slice(0, 1));
    expect(idsByCode(codeOf({ q })), q).toEqual(found);
  }
});
