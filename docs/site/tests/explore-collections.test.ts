import { expect, test } from "vitest";
import { events, findStatements, participants, search } from "../../../src/index.js";
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
const about = (name: string): readonly string[] => idsOf(search(name, { in: "events" }).map(({ record }) => record));
const by = (speaker: "recep-tayyip-erdogan"): readonly string[] => idsOf(findStatements({ speaker }));

test.each([
  [en, "events", idsOf(events)],
  [en, "Which events took place on 29 July?", eventsOn("2025-07-29")],
  [en, "events on 28 July", eventsOn("2025-07-28")],
  [en, "Which events took place in Ankara?", about("Ankara")],
  [en, "Who were the participants?", idsOf(participants)],
  [en, "statements by Erdoğan", by("recep-tayyip-erdogan")],
  [en, "statements of President Erdoğan", by("recep-tayyip-erdogan")],
  [kk, "29 шілдедегі оқиғалар", eventsOn("2025-07-29")],
  [kk, "қатысушылар", idsOf(participants)],
  [ru, "Какие события были 29 июля?", eventsOn("2025-07-29")],
  [ru, "участники", idsOf(participants)],
  [tr, "29 Temmuz etkinlikleri", eventsOn("2025-07-29")],
  [tr, "Katılımcılar kimler?", idsOf(participants)],
  [tr, "Erdoğan'ın açıklamaları", by("recep-tayyip-erdogan")],
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

test("what a number of them is asked for, or what has the word, is found as before", () => {
  const found = (q: string): readonly string[] => answer({ q }).map(({ record }) => record.id);
  expect(found("How many agreements were signed?")[0]).toBe("documents-signed-ak-party");
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
