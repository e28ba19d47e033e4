import { beforeAll, describe, expect, test } from "vitest";
import { audit, coverage } from "../../src/audit.js";
import { type AnyIds, dataset, type Visit } from "../../src/index.js";
import { asVisit, type Draft, draftOf, record } from "../mutable.js";
import { article, textOf, visitOf } from "./article.js";

let visit: Visit<AnyIds>;
beforeAll(async () => {
  visit = await visitOf(article);
});

/** Kinds that are about texts and words, not about the rules that a two-record visit cannot all keep. */
async function kinds(texts: unknown, of: Visit<AnyIds> = visit): Promise<readonly string[]> {
  const { findings } = await audit(texts as Readonly<Record<string, string>>, of); // what an untyped caller may pass
  return findings.filter(({ kind }) => kind !== "rule-broken").map(({ kind }) => kind);
}

describe("a made-up visit and its article", () => {
  test("has no finding", async () => {
    expect((await audit({ daily: textOf(article) }, visit)).findings).toEqual([]);
  });

  test("each record altered is found", async () => {
    const altered = async (alter: (draft: Draft) => void): Promise<readonly string[]> => {
      const draft = draftOf(visit);
      alter(draft);
      return kinds({ daily: textOf(article) }, asVisit(draft));
    };
    const value = (draft: Draft): void => {
      record(draft.figures, "catch").value = 12_001;
    };
    const title = (draft: Draft): void => {
      record(draft.agreements, "salt-pact").title = "Fish Pact";
    };
    const day = (draft: Draft): void => {
      record(draft.events, "landing").date = "2025-07-29";
    };
    expect(await altered(value)).toEqual(["numeral-unsupported"]);
    expect(await altered(title)).toEqual(["title-unsupported"]);
    expect(await altered(day)).toEqual(["date-unsupported"]);
  });

  test("a record that rests on changed words is named there, and not judged by them", async () => {
    const changed = textOf(article).replace("12,000", "13,000");
    const { findings } = await audit({ daily: changed }, visit);
    expect(findings).toEqual([
      {
        kind: "passage-changed",
        source: "daily",
        passage: "3.1",
        restingRecords: ["catch"],
        expected: "passage 3.1",
        found: '"We caught more than 13,000 fish," she said.',
      },
    ]);
  });
});

describe("without a text", () => {
  test("a source is not checked, and never taken for right", async () => {
    const { sources, citations, findings } = await audit({});
    expect(sources.map(({ status, checks }) => [status, checks])).toEqual(
      dataset.sources.map(() => ["not checked", undefined]),
    );
    expect(citations.every(({ status, quoteFound }) => status === "not checked" && quoteFound === undefined)).toBe(
      true,
    );
    expect(findings).toEqual([]);
  });

  test("what needs none is checked all the same", async () => {
    const draft = draftOf();
    draft.passages[1]?.passages.splice(3, 1);
    const { findings } = await audit({}, asVisit(draft));
    expect(findings.map(({ kind }) => kind)).toContain("rule-broken");
  });

  test("a source read in part has its quotes looked for anywhere in its text", async () => {
    const draft = draftOf(visit);
    for (const source of draft.sources) source.reading = "excerpt";
    draft.passages = [];
    const everyCitation = JSON.parse(
      JSON.stringify(draft)
        .replace(/"passage":"[\d.]+",?/g, "")
        .replace(/,}/g, "}"),
    ) as Visit<AnyIds>;
    expect(await kinds({ daily: textOf(article) }, everyCitation)).toEqual([]);
    expect(await kinds({ daily: textOf(article).replace("12,000 fish", "fish") }, everyCitation)).toEqual([
      "quote-missing",
      "numeral-unsupported",
    ]);
  });
});

describe("bad input is a finding each, and no exception", () => {
  test("a text of an unknown source", async () => {
    const { findings } = await audit({ dayly: "A text." }, visit);
    expect(findings).toMatchObject([{ kind: "unknown-source", source: "dayly", nearest: "daily" }]);
  });

  test.each(["", " \n\u200b\n", "\ufeff"])("an empty text: %j", async (text) => {
    expect(await kinds({ daily: text })).toEqual(["empty-text"]);
  });

  test("the text of another article", async () => {
    expect(await kinds({ daily: "Something else.\n\nPhoto credit: Harbour Office\n\nAnd more of it." })).toEqual([
      "other-text",
    ]);
  });

  test.each([null, undefined, 5, "text", ["text"]])("texts that are none: %s", async (texts) => {
    expect(await kinds(texts)).toEqual(["invalid-texts"]);
  });

  test.each([null, undefined, 5, {}, ["text"]])("a text that is none: %s", async (text) => {
    expect(await kinds({ daily: text })).toEqual(["invalid-texts"]);
  });

  test.each(["__proto__", "constructor", "toString"])("a source called %s", async (name) => {
    const texts = Object.defineProperty({}, name, { value: "A text.", enumerable: true });
    expect(await kinds(texts)).toEqual(["unknown-source"]);
  });

  test("a text of ten million characters, which is not searched for what has moved", async () => {
    const filler = Array.from({ length: 100_000 }, (_, index) => `${index} `.repeat(20).trim());
    expect(await kinds({ daily: filler.join("\n\n") })).toEqual(["other-text"]);
    expect(await kinds({ daily: `${textOf(article)}\n\n${"x ".repeat(5_000_000)}` })).toEqual([
      "long-text",
      "text-inserted",
    ]);
  });

  test.each([
    ["no visit", null],
    ["an empty one", {}],
    ["one without a collection", { ...dataset, gaps: undefined }],
    ["one with a collection of nothing", { ...dataset, events: [null] }],
    ["one with a date that is none", { ...dataset, events: [{ ...dataset.events[0], date: 5 }] }],
    ["one without citations", { ...dataset, statements: [{ ...dataset.statements[0], citations: null }] }],
  ])("a visit that is none: %s", async (_what, malformed) => {
    const { findings } = await audit({}, malformed as unknown as Visit<AnyIds>); // what an untyped caller may pass
    expect(findings).toMatchObject([{ kind: "invalid-visit" }]);
  });

  test("a source whose day of publication is none", async () => {
    const draft = draftOf(visit);
    for (const source of draft.sources) source.published = "soon";
    expect(await kinds({ daily: textOf(article) }, asVisit(draft))).toEqual(["date-unsupported", "date-unsupported"]);
  });

  test("lone surrogates and control marks", async () => {
    expect(await kinds({ daily: "\ud800\udc00\ud800 \u0000" })).toEqual(["other-text"]);
  });
});

test("coverage counts what is cited, what is set aside and what is neither", () => {
  const draft = draftOf(visit);
  draft.statements = [];
  expect(coverage(asVisit(draft))).toEqual([
    {
      source: "daily",
      passages: 9,
      cited: 6,
      setAside: [
        { passage: "2.1", reason: "photo-credit" },
        { passage: "4.1", reason: "photo-credit" },
      ],
      neither: ["3.3"],
    },
  ]);
});
