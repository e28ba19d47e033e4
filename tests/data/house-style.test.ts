import { describe, expect, test } from "vitest";
import { agreements, compareDates, dataset, dateBounds, events, figures, getSource, sources } from "../../src/index.js";
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

test("what is inferred is supported by no citation", () => {
  const both = allRecords(dataset).flatMap(({ value, record }) => {
    if (!isCited(value)) return [];
    const { citations, inferred = [] } = value;
    return inferred.flatMap((path) =>
      citations.some(({ supports }) => supports !== undefined && covers(new Set(supports), path))
        ? `${record} ${path}`
        : [],
    );
  });
  expect(both).toEqual([]);
});
