import { describe, expect, test } from "vitest";
import { type AnyIds, dataset, discrepanciesOf, getEvent, type Source, sources, witnessesOf } from "../../src/index.js";

const source = (id: string, origin: string): Source<AnyIds> => ({
  ...{ id, origin, publisher: id, title: id, titleStatus: "published", url: "https://example.org", language: "en" },
  ...{ published: "2030", reading: "excerpt" },
});

describe("witnessesOf", () => {
  const known = [source("daily", "court"), source("weekly", "court"), source("gazette", "harbour")];
  const record = {
    id: "a",
    citations: [{ source: "weekly" }, { source: "gazette" }, { source: "daily" }, { source: "weekly" }],
  } as const;

  test("counts sources of one origin once, in the order in which they are cited", () => {
    const [daily, weekly, gazette] = known;
    expect(witnessesOf(record, known)).toEqual([
      { origin: "court", sources: [weekly, daily] },
      { origin: "harbour", sources: [gazette] },
    ]);
    expect(witnessesOf(record, { sources: known })).toEqual(witnessesOf(record, known));
  });

  test("of every record are as many as its sources have origins", () => {
    const records = [...dataset.events, ...dataset.participants, ...dataset.agreements, ...dataset.figures];
    for (const one of records) {
      const cited = new Set(one.citations.map((citation) => citation.source));
      const origins = new Set(sources.filter(({ id }) => cited.has(id)).map(({ origin }) => origin));
      expect(
        witnessesOf(one)
          .map(({ origin }) => origin)
          .sort(),
      ).toEqual([...origins].sort());
    }
  });

  test("a source that is not there is an error", () => {
    expect(() => witnessesOf(record, [])).toThrow(expect.objectContaining({ code: "invalid-collection" }));
  });
});

describe("discrepanciesOf", () => {
  const side = (
    ...records: readonly string[]
  ): {
    readonly claim: string;
    readonly records: readonly string[];
    readonly citations: readonly [{ readonly source: string }];
  } => ({
    ...{ claim: "so", records, citations: [{ source: "daily" }] },
  });
  const pair = { id: "pair", question: "How many?", note: "Open.", sides: [side("a", "b"), side("c")] } as const;
  const other = { id: "other", question: "Where?", note: "Open.", sides: [side("d"), side("c")] } as const;

  test.each([
    ["a", ["pair"]],
    ["c", ["pair", "other"]],
    ["e", []],
  ])("of %s: %s", (id, found) => {
    expect(discrepanciesOf({ id }, [pair, other]).map((one) => one.id)).toEqual(found);
    expect(discrepanciesOf({ id }, { discrepancies: [pair, other] }).map((one) => one.id)).toEqual(found);
  });

  test("are those that name the record", () => {
    for (const { id, sides } of dataset.discrepancies) {
      const named = new Set<string>(sides.flatMap(({ records }) => records));
      const all = [
        ...dataset.events,
        ...dataset.figures,
        ...dataset.agreements,
        ...dataset.participants,
        ...dataset.statements,
      ];
      const found = all.filter((record) => discrepanciesOf(record).some((one) => one.id === id));
      expect(new Set(found.map((record) => record.id))).toEqual(named);
    }
    expect(discrepanciesOf(getEvent("guard-of-honour"))).toEqual([]);
  });
});
