import { expect, test } from "vitest";
import {
  agreements,
  attendanceOf,
  dataset,
  events,
  figures,
  formatDate,
  formatFigure,
  getEvent,
  getFigure,
  search,
  statements,
  statusOf,
} from "../../src/index.js";
import { en } from "../../src/locales/en.js";
import { kk } from "../../src/locales/kk.js";
import { ru } from "../../src/locales/ru.js";
import { tr } from "../../src/locales/tr.js";
import { type Locale, labelOf, translationOf, type Vocabulary, wordFor } from "../../src/locales.js";

const languages: readonly Locale[] = [kk, ru, tr];

test("What is the day of the talks called in each language?", () => {
  expect(languages.map((locale) => formatDate("2025-07-29", { locale }))).toEqual([
    "2025 жылғы 29 шілде",
    "29 июля 2025 года",
    "29 Temmuz 2025",
  ]);
});

test("How do the languages say how many students there are?", () => {
  const students = getFigure("kazakhstani-students-in-turkiye");
  expect(languages.map((locale) => formatFigure(students, { locale }).replaceAll("\u00a0", " "))).toEqual([
    "12 000-нан астам адам",
    "более 12 000 человек",
    "12 binden fazla kişi",
  ]);
});

test("What does each language call every event, figure and word?", () => {
  const told = languages.map((locale) => [
    ...events.map((event) => labelOf(event, locale)),
    ...figures.map((figure) => `${labelOf(figure, locale)}: ${formatFigure(figure, { locale })}`),
    // The keys of the words are the names of the vocabularies.
    ...Object.entries(locale.words).flatMap(([list, words]) =>
      Object.keys(words).map((word) => wordFor(list as Vocabulary, word, locale)),
    ),
  ]);
  expect(told.flat()).not.toContain("");
  expect(new Set(told.map(String)).size).toBe(3);
});

/** Every record of the visit, and what else has a name: aliases, offices, original titles, the sides of disagreements. */
function named(value: unknown): readonly object[] {
  if (Array.isArray(value)) return value.flatMap(named);
  if (typeof value !== "object" || value === null) return [];
  const isNamed = ["name", "title", "label", "question", "claim", "summary", "id"].some((field) => field in value);
  return [...(isNamed ? [value] : []), ...Object.values(value).flatMap(named)];
}

test("What is every record called in each language, and what else has a name?", () => {
  const told = [undefined, en, ...languages].map((locale) =>
    named(dataset).map((one) => `${labelOf(one, locale)} ${JSON.stringify(translationOf(one, locale))}`),
  );
  expect(told.flat().filter((text) => text.startsWith(" "))).toEqual([]);
  expect(told).toHaveLength(5);
  expect(told[0]).toContain('The two presidents. {"text":"The two presidents.","language":"en","isMissing":true}');
});

test("What is every word of the data called in English?", () => {
  const words = Object.entries(tr.words).flatMap(([list, own]) =>
    // The keys of the words are the names of the vocabularies.
    Object.keys(own).map((word) => wordFor(list as Vocabulary, word, en)),
  );
  expect(words).toContain("GDP");
});

test("Who sat at the council's table, in Kazakh?", () => {
  const people = attendanceOf(getEvent("council-meeting")).flatMap((one) =>
    "participant" in one ? labelOf(one.participant, kk) : [],
  );
  expect(people).toContain("Қасым-Жомарт Тоқаев");
  expect(people).toContain("Режеп Тайип Ердоған");
});

test("How far has each agreement come, in Russian?", () => {
  const states = agreements.map((agreement) => wordFor("agreementStatus", statusOf(agreement), ru));
  expect(states[0]).toBe("подписано");
});

test("Which record does a Turkish reader find who looks for the welcome?", () => {
  expect(search("karşılama töreni", { locale: tr })[0]?.record.id).toBe("welcome-ceremony");
  expect(search("karşılama töreni")).toEqual([]);
});

test("Which names are a source's own, and what has no translation?", () => {
  expect(translationOf(getEvent("welcome-ceremony"), kk)?.source).toBe("akorda-talks");
  expect(statements.every((statement) => translationOf(statement, tr).isMissing)).toBe(true);
});
