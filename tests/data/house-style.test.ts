import { describe, expect, test } from "vitest";
import { numbersIn } from "../../src/audit/english/numerals.js";
import {
  agreements,
  citationsOf,
  compareDates,
  dataset,
  dateBounds,
  discrepancies,
  events,
  figures,
  getSource,
  participants,
  sources,
  statements,
} from "../../src/index.js";
import { covers } from "../../src/model/supports.js";
import { allCitations, allRecords, isCited } from "../../src/rules/walk.js";

// What this dataset keeps beyond the rules for any visit.

test("events stand by date, so that a diff shows real changes alone", () => {
  const dates = events.map(({ date }) => date);
  expect(dates).toEqual([...dates].sort(compareDates));
});

test("quotes of Kazakh and Russian pages are in Cyrillic letters, and no others are: a translated one is on no page", () => {
  const languages = new Map<string, string>(sources.map(({ id, language }) => [id, language]));
  for (const { value } of allCitations(dataset)) {
    if (value.quote === undefined || !/\p{L}/u.test(value.quote)) continue;
    const isCyrillic = ["kk", "ru"].includes(languages.get(value.source) ?? "");
    expect(/\p{Script=Cyrillic}/u.test(value.quote), value.quote).toBe(isCyrillic);
  }
});

describe("figures", () => {
  // "$" and "dollars" may be those of other countries, and not all that is signed is called a document.
  test.each([
    ["USD", /US dollar/],
    ["documents", /document|документ|treaties and agreements/],
    ["tonnes", /tonne/],
  ])("the unit %s is supported by quotes alone that name it", (unit, named) => {
    const counted = figures.filter((figure) => figure.unit === unit);
    const quotes = counted.flatMap((figure) => citationsOf(figure, "unit").map(({ quote }) => quote));
    expect(counted.length).toBeGreaterThan(0);
    expect(quotes.filter((quote) => !named.test(quote ?? ""))).toEqual([]);
  });

  test.each(figures.map((figure) => [figure.id, figure] as const))(
    "%s has a value that suits its unit",
    (_, figure) => {
      const { unit, value } = figure;
      expect(unit).toMatch(/^(?:[A-Z]{3}|[a-z]+(?:-[a-z]+)*)$/);
      expect(value > 0 || unit === "percent").toBe(true);
      expect(Number.isInteger(value) || unit === "percent" || unit === "USD").toBe(true);
    },
  );
});

test("what is expected does not end before its first source was published", () => {
  const expected = [
    ...figures.filter(({ modality }) => modality !== "reported").map((one) => ({ ...one, date: one.period })),
    ...agreements.flatMap((one) => one.milestones.flatMap(({ date, reached }) => (reached ? [] : { ...one, date }))),
  ];
  for (const { citations, date } of expected) {
    const [first = ""] = citations.flatMap(({ source }) => getSource(source).published ?? []).sort();
    expect((dateBounds(date)?.last ?? "9999") >= first).toBe(true);
  }
});

test("where several citations support a record, each says what it supports", () => {
  const silent = allRecords(dataset).flatMap(({ value, record }) => {
    if (!isCited(value) || "question" in value || value.citations.length < 2) return [];
    return value.citations.some(({ supports }) => supports === undefined) ? record : [];
  });
  expect(silent).toEqual([]);
});

test("what is inferred is supported by no citation, but a milestone whose stage is stated and whose day is not", () => {
  const both = allRecords(dataset).flatMap(({ value, record }) => {
    if (!isCited(value)) return [];
    const { citations, inferred = [] } = value;
    return inferred.flatMap((path) =>
      !path.startsWith("milestones.") &&
      citations.some(({ supports }) => supports !== undefined && covers(new Set(supports), path))
        ? `${record} ${path}`
        : [],
    );
  });
  expect(both).toEqual([]);
});

test("every person and organization has a quote, even if the name is inferred", () => {
  const unquoted = [...participants, ...dataset.organizations].filter(
    ({ citations }) => !citations.some(({ quote }) => quote !== undefined),
  );
  expect(unquoted.map(({ id }) => id)).toEqual([]);
});

describe("whom the summary of an event names", () => {
  test("took part in it", () => {
    const absent = events.flatMap(({ id, summary, participants: present = [] }) => {
      const there = new Set(present.flatMap((one) => ("participant" in one ? one.participant : [])));
      return participants.flatMap((one) => (summary.includes(one.name) && !there.has(one.id) ? `${id} ${one.id}` : []));
    });
    expect(absent).toEqual([]);
  });

  test("is a participant: of the other names, one alone is a person's, whose mausoleum it is", () => {
    const names = [...dataset.organizations, ...dataset.places].flatMap(({ name, aliases = [] }) => [
      name,
      ...aliases.map((alias) => alias.name),
    ]);
    const known = [...names, ...participants.map(({ name }) => name), ...sources.map(({ publisher }) => publisher)];
    known.push(...agreements.map(({ title }) => title), "The President");
    known.sort((a, b) => b.length - a.length);
    const others = events.flatMap(({ summary }) => {
      const rest = known.reduce((text, one) => text.replaceAll(one, "–"), summary);
      return rest.match(/\p{Lu}[\p{L}-]+(?: \p{Lu}[\p{L}-]+)+/gu) ?? [];
    });
    expect([...new Set(others)].sort()).toEqual([
      "BORT No",
      "Devlet Nişanı",
      "Esenboğa Airport",
      "Middle Corridor",
      "Mustafa Kemal Atatürk",
      "Turkish Cypriots",
    ]);
  });
});

test("a number that a statement repeats has a figure too; a year has none", () => {
  const values = new Set<number>(figures.map(({ value }) => value));
  const repeated = statements.flatMap(({ id, summary }) =>
    // "One of", "the two countries", "three years earlier".
    numbersIn(summary).flatMap((number) => (number > 3 && (number < 1900 || number > 2100) ? { id, number } : [])),
  );
  expect(repeated.filter(({ number }) => !values.has(number))).toEqual([]);
  expect(repeated.length).toBeGreaterThan(5);
});

test("what repeats the number of one side of a discrepancy is on that side", () => {
  const left = discrepancies.flatMap(({ sides }) =>
    sides.flatMap(({ records }) => {
      const disputed = figures.filter(({ id }) => records.some((one) => one === id));
      const others = disputed.flatMap(({ value, speaker, agreement, event }) =>
        [
          ...statements.filter((one) => speaker !== undefined && one.speaker === speaker),
          ...agreements.filter(({ id }) => id === agreement),
          ...events.filter(({ id }) => id === event),
        ].filter(({ summary }) => numbersIn(summary).includes(value)),
      );
      return others.flatMap(({ id }) => (records.some((one) => one === id) ? [] : id));
    }),
  );
  expect(left).toEqual([]);
});
