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
import { speaking } from "../language.js";
import { idsByCode } from "./explore-code.js";

const idsOf = (records: readonly { readonly id: string }[]): readonly string[] => records.map(({ id }) => id);
const eventsOn = (date: string): readonly string[] => idsOf(answer({ in: "events", date }).map(({ record }) => record));
const at = (place: "ankara" | "presidential-palace"): readonly string[] => idsOf(findEvents({ place }));
const attended = (participant: "recep-tayyip-erdogan"): readonly string[] => idsOf(findEvents({ participant }));
const by = (speaker: "recep-tayyip-erdogan" | "kassym-jomart-tokayev"): readonly string[] =>
  idsOf(findStatements({ speaker }));
const byBoth = idsOf(findStatements({ speaker: ["kassym-jomart-tokayev", "recep-tayyip-erdogan"] }));
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
  [en, "events attended by Erdoğan", attended("recep-tayyip-erdogan")],
  [en, "Which events did Erdoğan attend?", attended("recep-tayyip-erdogan")],
  [en, "Who were the participants?", idsOf(participants)],
  [en, "participants from Kazakhstan", from("KZ")],
  [en, "Which participants are from Turkey?", from("TR")],
  [en, "statements by Erdoğan", by("recep-tayyip-erdogan")],
  [en, "statements of President Erdoğan", by("recep-tayyip-erdogan")],
  [en, "statements by Kassym-Jomart Tokayev", by("kassym-jomart-tokayev")],
  [en, "statements by Mr Tokayev", by("kassym-jomart-tokayev")],
  [en, "statements by the Turkish president", by("recep-tayyip-erdogan")],
  [en, "statements by Tokayev and Erdoğan", byBoth],
  [en, "statements by the presidents", byBoth],
  [en, "statements at the press conference", idsOf(findStatements({ event: "press-conference" }))],
  [en, "Which agreements were signed?", signed],
  [en, "What agreements were signed during Tokayev's visit to Turkey?", signed],
  [en, "agreements signed between Kazakhstan and Turkey", signed],
  [en, "agreements signed in Ankara", signed],
  [en, "agreements signed by Tokayev", idsOf(findAgreements({ status: "signed", signatory: "kassym-jomart-tokayev" }))],
  [en, "Which agreements are planned?", planned],
  [kk, "29 шілдедегі оқиғалар", eventsOn("2025-07-29")],
  [kk, "барлық қатысушылар", idsOf(participants)],
  [kk, "Тоқаевтың мәлімдемелері", by("kassym-jomart-tokayev")],
  [kk, "Қандай келісімдерге қол қойылды?", signed],
  [ru, "Какие события были 29 июля?", eventsOn("2025-07-29")],
  [ru, "все участники", idsOf(participants)],
  [ru, "участники из Казахстана", from("KZ")],
  [ru, "заявления Эрдогана", by("recep-tayyip-erdogan")],
  [ru, "Какие заявления сделал Токаев?", by("kassym-jomart-tokayev")],
  [ru, "Какие соглашения были подписаны?", signed],
  [ru, "Какие соглашения запланированы?", planned],
  [tr, "29 Temmuz etkinlikleri", eventsOn("2025-07-29")],
  [tr, "Katılımcılar kimler?", idsOf(participants)],
  [tr, "Erdoğan'ın açıklamaları", by("recep-tayyip-erdogan")],
  [tr, "Erdoğan'ın açıklaması", by("recep-tayyip-erdogan")],
  [tr, "Cumhurbaşkanı Erdoğan'ın açıklamaları", by("recep-tayyip-erdogan")],
  [tr, "Kasım Cömert Tokayev’in açıklamaları", by("kassym-jomart-tokayev")],
  [tr, "Ankara'daki etkinlikler", at("ankara")],
  [tr, "Hangi anlaşmalar imzalandı?", signed],
] as const)(
  "%# the records of a collection that is named come first, and the code gives the same",
  (locale, q, first) => {
    speaking(locale, () => {
      const found = answer({ q }).map(({ record }) => record.id);
      expect(first.length).toBeGreaterThan(1);
      expect(found.slice(0, first.length), q).toEqual(first);
      expect(idsByCode(codeOf({ q })), q).toEqual(found);
    });
  },
);

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

test("figures come first where a number is asked for, and what has the word is found as before", () => {
  const found = (q: string): readonly string[] => answer({ q }).map(({ record }) => record.id);
  expect(found("How many agreements were signed?")[0]).toBe("documents-signed-ak-party");
  expect(found("How many events were there?").slice(0, events.length)).toEqual(idsOf(events));
  expect(found("agreements")).toContain("legal-base-documents");
  // With words that no event has, the rest is found as before.
  expect(found("events of a zebra")).toEqual([]);
});

test("English plurals are found by what records have in the singular, after those that have them as they are", () => {
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
