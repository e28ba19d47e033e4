import { describe, expect, test } from "vitest";
import type { PassageMatch } from "../../src/audit/align.js";
import { quotedWords } from "../../src/audit/quoted-words.js";
import type { Share } from "../../src/audit/report.js";
import { type AuditReport, audit, coverage } from "../../src/audit.js";
import { type AnyIds, dataset, type Visit } from "../../src/index.js";
import { OPTIONAL_FIELDS } from "../../src/model/supports.js";
import { island, islandTexts, islandWith } from "../island.js";
import { asVisit, draftOf, record } from "../mutable.js";

async function kinds(texts: unknown, visit: Visit<AnyIds> = island): Promise<readonly string[]> {
  const { findings } = await audit(texts as Readonly<Record<string, string>>, visit); // what an untyped caller may pass
  return findings.map(({ kind }) => kind);
}

describe("without a text", () => {
  test("a source is not checked", async () => {
    const { sources, citations, findings } = await audit({});
    expect(sources.map(({ status, checks }) => [status, checks])).toEqual(
      dataset.sources.map(() => ["not checked", undefined]),
    );
    expect(citations.every(({ status, quoteFound }) => status === "not checked" && quoteFound === undefined)).toBe(
      true,
    );
    expect(findings).toEqual([]);
  });

  test("what needs none is checked", async () => {
    const draft = draftOf();
    draft.passages[1]?.passages.splice(3, 1);
    expect(await kinds({}, asVisit(draft))).toContain("rule-broken");
  });
});

describe("bad input is a finding, and never an exception", () => {
  test("a visit that could not be read is not this one", async () => {
    const { sources, findings } = await audit({}, undefined);
    expect(sources).toEqual([]);
    expect(findings).toEqual([
      { kind: "invalid-visit", expected: "a visit in the form of visit.json", found: "undefined. Was the visit read?" },
    ]);
  });

  test("a visit without its collections is told which are missing", async () => {
    const { gaps: _, passages: __, ...others } = dataset;
    const { findings } = await audit({}, others as Visit<AnyIds>); // what an untyped caller may pass
    expect(findings.map(({ found }) => found)).toEqual(["no array of gaps, passages"]);
  });

  test.each([null, undefined, 5, "text", ["text"]])("%j as the texts", async (texts) => {
    expect(await kinds(texts)).toEqual(["invalid-texts"]);
  });

  test.each([null, undefined, 5, {}, ["text"]])("%j as a text", async (text) => {
    expect(await kinds({ gazette: text })).toEqual(["invalid-texts"]);
  });

  test.each(["", " \n\u200b\n", "\ufeff"])("an empty text: %j", async (text) => {
    expect(await kinds({ gazette: text })).toEqual(["empty-text"]);
  });

  test.each(["__proto__", "constructor", "toString"])("a source called %s", async (name) => {
    const texts = Object.defineProperty({}, name, { value: "A text.", enumerable: true });
    expect(await kinds(texts)).toEqual(["unknown-source"]);
  });

  test("lone surrogates and control characters", async () => {
    expect(await kinds({ gazette: "\ud800\udc00\ud800 \u0000" })).toEqual(["other-text"]);
  });

  test("a text too long for an article is not checked, unless its source was read in part", async () => {
    const long = "x ".repeat(50_000);
    const { findings, sources } = await audit({ gazette: `${long}x`, radio: `${islandTexts.radio} ${long}` }, island);
    expect(findings).toEqual([
      {
        kind: "long-text",
        source: "gazette",
        expected: "an article of at most 100000 characters",
        found: "100001 characters",
      },
    ]);
    expect(sources.map(({ status }) => status)).toEqual(["not checked", "checked"]);
    expect(await kinds({ gazette: long })).toEqual(["other-text"]);
  });

  test.each([
    ["null", null],
    ["an empty object", {}],
    ["without a collection", { ...dataset, gaps: undefined }],
    ["with null as a record", { ...dataset, events: [null] }],
    ["with a number as a date", { ...dataset, events: [{ ...dataset.events[0], date: 5 }] }],
    ["with a record without citations", { ...dataset, statements: [{ ...dataset.statements[0], citations: null }] }],
  ])("an invalid visit: %s", async (_what, malformed) => {
    const report = await audit({}, malformed as unknown as Visit<AnyIds>); // what an untyped caller may pass
    expect(report).toMatchObject({ sources: [], citations: [], inferred: [], findings: [{ kind: "invalid-visit" }] });
  });

  test("a source published on an impossible day", async () => {
    const undated = islandWith(({ sources }) => {
      for (const source of sources) source.published = "soon";
    });
    expect(new Set(await kinds(islandTexts, undated))).toEqual(new Set(["rule-broken"]));
  });
});

/** The island with a second source that has the words of the first, and is cited for one sentence of it. */
const reprinted = islandWith(({ sources, passages, statements }) => {
  const [source, ledger] = [structuredClone(sources[0]), structuredClone(passages[0])];
  if (source === undefined || ledger === undefined) throw new Error("the island has a source read whole");
  sources.push({ ...source, id: "reprint" });
  passages.push({ ...ledger, source: "reprint" });
  record(statements, "salt-friend").citations.push({ source: "reprint", passage: "1.2", quote: "at the harbour" });
});

test("a field that is undefined is absent", async () => {
  const undefinedIn = <R extends object>(names: readonly string[], records: readonly R[]): R[] =>
    records.map((own) => ({ ...Object.fromEntries(names.map((name) => [name, undefined])), ...own }));
  const visit = {
    ...dataset,
    ...{
      gaps: undefinedIn(["citations", "records"], dataset.gaps),
      figures: undefinedIn(OPTIONAL_FIELDS, dataset.figures),
    },
    ...{
      events: undefinedIn(OPTIONAL_FIELDS, dataset.events),
      sources: undefinedIn(["url", "reading", "lacks"], dataset.sources),
    },
    ...{
      agreements: undefinedIn(OPTIONAL_FIELDS, dataset.agreements),
      places: undefinedIn(OPTIONAL_FIELDS, dataset.places),
    },
    statements: undefinedIn([...OPTIONAL_FIELDS, "note", "inferred"], dataset.statements),
    participants: undefinedIn([...OPTIONAL_FIELDS, "note", "inferred"], dataset.participants),
    organizations: undefinedIn([...OPTIONAL_FIELDS, "citations"], dataset.organizations),
  };
  expect(await audit({}, visit)).toEqual(await audit({}));
  expect(coverage(visit)).toEqual(coverage());
});

describe("of two sources with the same words", () => {
  const texts = { ...islandTexts, reprint: islandTexts.gazette };

  test("each has its own quotes counted", async () => {
    const quotedOf = ({ sources }: AuditReport, id: string): unknown =>
      sources.find(({ source }) => source === id)?.checks?.quotedWords;
    const report = await audit(texts, reprinted);
    expect(quotedOf(report, "gazette")).toEqual(quotedOf(await audit(islandTexts, island), "gazette"));
    expect(quotedOf(report, "reprint")).toMatchObject({ found: 3 });
  });

  test("a changed sentence lists the records that cite it there", async () => {
    const gazette = islandTexts.gazette.replace("greeted her", "met her");
    const { findings } = await audit({ ...texts, gazette }, reprinted);
    const changed = findings.filter(({ kind }) => kind === "passage-changed");
    expect(changed).toMatchObject([{ source: "gazette", passage: "1.2", restingRecords: ["ivo-tarn", "arrival"] }]);
  });
});

describe("the report", () => {
  test("counts words that are quoted, each position once", async () => {
    const found = async (...quotes: readonly string[]): Promise<number | undefined> => {
      const quoting = islandWith(({ statements }) => {
        const citations = quotes.map((quote) => ({ source: "gazette", passage: "5.1" as const, quote }));
        record(statements, "salt-friend").citations.push(...citations);
      });
      const [gazette] = (await audit(islandTexts, quoting)).sources;
      return gazette?.checks?.quotedWords.found;
    };
    const before = (await found()) ?? 0;
    expect(await found("band played")).toBe(before + 2);
    expect(await found("The band", "band played")).toBe(before + 3);
    expect(await found("he band p")).toBe(before);
    expect(await found("played,")).toBe(before + 1);
    expect(await found(" band ")).toBe(before + 1);
    expect(await found("pepper")).toBe(before);
  });

  test("counts the letters of a script without spaces between words", async () => {
    const passages: readonly PassageMatch[] = [{ id: "1.1", status: "exact", text: "双方就双边关系（KZ）交换意见。" }];
    const quoted = (quote: string): Share => quotedWords(passages, [{ source: "w", passage: "1.1", quote }]);
    expect(quoted("双边关系")).toEqual({ of: 13, found: 4 });
    expect(quoted("KZ")).toEqual({ of: 13, found: 1 });
  });

  test("has a citation of an unknown passage as not checked", async () => {
    const unknown = islandWith(({ statements }) => {
      record(statements, "salt-friend").citations = [{ source: "gazette", passage: "9.9" }];
    });
    const { citations, sources } = await audit(islandTexts, unknown);
    expect(citations.find(({ passage }) => passage === "9.9")?.status).toBe("not checked");
    expect(sources[0]?.checks?.citations).toEqual({ exact: 22, moved: 0, changed: 0, missing: 0 });
  });

  test("joins the paragraphs of an excerpt with a space between words", async () => {
    const dated = islandWith(({ figures }) => {
      record(figures, "ships").period = "2025-07-29";
    });
    const radio = islandTexts.radio.replace("today. The", "today\n\nThe");
    expect(await kinds({ ...islandTexts, radio }, dated)).not.toContain("date-unsupported");
  });

  test("has no reason for an inferred field without a note", async () => {
    const unexplained = islandWith(({ events }) => {
      delete record(events, "signing").note;
    });
    expect((await audit({}, unexplained)).inferred).toEqual([{ record: "signing", fields: ["date"], reason: "" }]);
  });

  test("is the same when it comes back from JSON", async () => {
    const broken = islandWith(({ gaps, sources }) => {
      record(gaps, "departure").id = "Departure";
      record(sources, "radio").published = "soon";
    });
    const texts = { ...islandTexts, gazette: `Hear. ${islandTexts.gazette}`, other: "x" };
    for (const report of [await audit({}), await audit({}, broken), await audit(texts, broken)])
      expect(JSON.parse(JSON.stringify(report))).toStrictEqual(report);
  });
});

test("coverage counts what is cited, what is set aside and what is neither", () => {
  const uncited = islandWith(({ figures, discrepancies }) => {
    discrepancies.splice(0);
    figures.splice(0, 2);
  });
  const neither = ["3.2", "3.3"];
  const setAside = ["2.1", "5.1"].map((passage) => ({ passage, reason: "no-claim" }));
  expect(coverage(uncited)).toEqual([{ source: "gazette", passages: 10, cited: 6, setAside, neither }]);
  for (const none of [null, undefined])
    expect(() => coverage(none as never)).toThrow(expect.objectContaining({ where: "coverage" }));
});
