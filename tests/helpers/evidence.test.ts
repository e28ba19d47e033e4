import { describe, expect, test } from "vitest";
import {
  type AnyIds,
  citationsOf,
  dataset,
  discrepanciesOf,
  gapsOf,
  getEvent,
  type Source,
  sources,
  witnessesOf,
} from "../../src/index.js";
import { caught } from "../caught.js";
import { island } from "../island.js";

const { visit: _visit, passages: _passages, ...collections } = dataset;
const everything = Object.values(collections).flat();

describe("witnessesOf", () => {
  const source = (id: string, origin: string): Source<AnyIds> => ({
    ...{ id, origin, publisher: id, title: id, titleStatus: "published", url: "https://example.org", language: "en" },
    ...{ published: "2030", reading: "excerpt" },
  });
  const [daily, weekly, gazette] = [source("daily", "court"), source("weekly", "court"), source("gazette", "harbour")];
  const known = [daily, weekly, gazette];
  const record = {
    citations: [{ source: "weekly" }, { source: "gazette" }, { source: "daily" }, { source: "weekly" }],
  } as const;

  test("counts sources of one origin once, in the order in which they are cited", () => {
    expect(witnessesOf(record, known)).toStrictEqual([
      { origin: "court", sources: [weekly, daily] },
      { origin: "harbour", sources: [gazette] },
    ]);
    expect(witnessesOf(record, { sources: known })).toStrictEqual(witnessesOf(record, known));
  });

  test("are as many as the sources of a record have origins", () => {
    for (const one of [...dataset.events, ...dataset.participants, ...dataset.agreements, ...dataset.figures]) {
      const cited = new Set<string>(one.citations.map((citation) => citation.source));
      const origins = new Set(sources.filter(({ id }) => cited.has(id)).map(({ origin }) => origin));
      expect(new Set(witnessesOf(one).map(({ origin }) => origin))).toEqual(origins);
      expect(witnessesOf(one)).toHaveLength(origins.size);
    }
  });

  test("of one field are the origins of the citations that carry it", () => {
    for (const one of [...dataset.events, ...dataset.agreements, ...dataset.figures, ...dataset.statements])
      for (const path of [...Object.keys(one), ...(one.topics ?? []).map((topic) => `topics.${topic}`)]) {
        if (["id", "note", "inferred", "citations"].includes(path)) continue;
        const field = path as "topics"; // of the record itself
        const origins = citationsOf(one, field).map(({ source }) => source.origin);
        expect(
          witnessesOf(one, field).map(({ origin }) => origin),
          `${one.id} ${path}`,
        ).toEqual([...new Set(origins)]);
      }
    const carried = {
      citations: [{ source: "daily", supports: ["date"] }, { source: "gazette" }],
      date: "2030",
    } as const;
    expect(witnessesOf(carried, "date", known).map(({ origin }) => origin)).toEqual(["court", "harbour"]);
    expect(witnessesOf(undefined, "date" as never)).toEqual([]);
    expect(caught(() => witnessesOf(carried, "dat" as never, known))).toMatchObject({
      ...{ code: "invalid-value", where: "witnessesOf", nearest: "date" },
    });
  });

  test("are not known where a source is missing", () => {
    expect(caught(() => witnessesOf(record, [daily]))).toMatchObject({
      ...{ code: "invalid-collection", where: "witnessesOf", value: [daily] },
      message: expect.stringContaining('the record cites "weekly", which is not among the sources'),
    });
  });
});

describe("discrepanciesOf", () => {
  test("are those that name the record on one of their sides", () => {
    for (const record of everything) {
      const expected = dataset.discrepancies.filter(({ sides }) =>
        sides.some(({ records }) => records.some((id) => id === record.id)),
      );
      expect(discrepanciesOf(record)).toEqual(expected);
    }
    expect(discrepanciesOf(getEvent("guard-of-honour"))).toEqual([]);
  });

  test("are looked for in what is passed", () => {
    const [dispute] = island.discrepancies;
    for (const id of ["trade-growth", "talks", "salt-pact"]) {
      expect(discrepanciesOf({ id }, island)).toEqual([dispute]);
      expect(discrepanciesOf({ id }, island.discrepancies)).toEqual([dispute]);
    }
    expect(discrepanciesOf({ id: "arrival" }, island)).toEqual([]);
  });
});

describe("gapsOf", () => {
  test("are those that name the record", () => {
    for (const record of everything) {
      expect(gapsOf(record)).toEqual(dataset.gaps.filter(({ records }) => records?.some((id) => id === record.id)));
    }
    expect(everything.flatMap((record) => gapsOf(record)).length).toBeGreaterThan(5);
  });

  test("are looked for in what is passed, where a gap may name no record", () => {
    const named = { id: "who", question: "Who?", note: "Nobody says.", records: ["talks", "signing"] };
    const gaps = [...island.gaps, named];
    expect(gapsOf({ id: "talks" }, gaps)).toEqual([named]);
    expect(gapsOf({ id: "signing" }, { gaps })).toEqual([named]);
    expect(gapsOf({ id: "arrival" }, { gaps })).toEqual([]);
  });
});
