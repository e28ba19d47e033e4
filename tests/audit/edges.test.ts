import { describe, expect, test } from "vitest";
import { gatherEvidence } from "../../src/audit/evidence.js";
import type { AuditReport } from "../../src/audit/report.js";
import { audit, coverage, normalizeText } from "../../src/audit.js";
import type { AnyIds } from "../../src/model/ids.js";
import type { CitedRecord } from "../../src/model/record.js";
import type { Visit } from "../../src/model/visit.js";

import { island, islandTexts, islandWith } from "../island.js";
import { record } from "../mutable.js";

/** The island with a second page that has the words of the first, and is cited for one sentence of it. */
const reprinted = islandWith(({ sources, passages, statements }) => {
  const [page, ledger] = [structuredClone(sources[0]), structuredClone(passages[0])];
  if (page === undefined || ledger === undefined) throw new Error("the island has a report that was read whole");
  sources.push({ ...page, id: "reprint" });
  passages.push({ ...ledger, source: "reprint" });
  record(statements, "salt-friend").citations.push({ source: "reprint", passage: "1.2", quote: "at the harbour" });
});

describe("of two pages with the same words", () => {
  const texts = { ...islandTexts, reprint: islandTexts.gazette };

  test("each has its own quotes counted", async () => {
    const quotedOf = ({ sources }: AuditReport, id: string): unknown =>
      sources.find(({ source }) => source === id)?.checks?.quotedWords;
    const report = await audit(texts, reprinted);
    expect(quotedOf(report, "gazette")).toEqual(quotedOf(await audit(islandTexts, island), "gazette"));
    expect(quotedOf(report, "reprint")).toMatchObject({ found: 3 });
  });

  test("a changed sentence of one is told with the records that rest on that one", async () => {
    const gazette = islandTexts.gazette.replace("greeted her", "met her");
    const { findings } = await audit({ ...texts, gazette }, reprinted);
    const changed = findings.filter(({ kind }) => kind === "passage-changed");
    expect(changed).toMatchObject([{ source: "gazette", passage: "1.2", restingRecords: ["ivo-tarn", "arrival"] }]);
  });
});

test("a citation of a passage that is none is counted as neither found nor missing", async () => {
  const cited = islandWith(({ statements }) => {
    record(statements, "salt-friend").citations = [{ source: "gazette", passage: "9.9" }];
  });
  const [whole] = (await audit(islandTexts, cited)).sources;
  expect(Object.keys(whole?.checks?.citations ?? {})).toEqual(["exact", "moved", "changed", "missing"]);
});

test("what is inferred without a note has no reason", async () => {
  const unexplained = islandWith(({ events }) => {
    const signing = record(events, "signing");
    delete signing.note;
  });
  expect((await audit({}, unexplained)).inferred).toEqual([{ record: "signing", fields: ["date"], reason: "" }]);
});

test("a report on what is no visit has the finding and nothing else", async () => {
  const report = await audit({}, null as unknown as Visit<AnyIds>); // what an untyped caller may pass
  expect(report).toEqual({ sources: [], citations: [], inferred: [], findings: [expect.anything()] });
});

test("a report has no field that is undefined, so that it is the same when it comes back from JSON", async () => {
  const broken = islandWith(({ gaps, sources }) => {
    record(gaps, "departure").id = "Departure";
    record(sources, "radio").published = "soon";
  });
  const texts = { ...islandTexts, gazette: `Hear. ${islandTexts.gazette}`, other: "x" };
  for (const report of [await audit({}), await audit({}, broken), await audit(texts, broken)])
    expect(JSON.parse(JSON.stringify(report))).toStrictEqual(report);
});

describe("who or what stands in words that were read in part or cited twice", () => {
  test("where another is said to speak, a mention makes nobody the speaker", async () => {
    const said = islandWith(({ statements }) => {
      const words = record(statements, "salt-friend");
      words.speaker = "una-bray";
      words.citations = [
        { source: "gazette", passage: "3.1", quote: "talks" },
        { source: "gazette", passage: "3.2", quote: "said the Queen" },
      ];
    });
    const { findings } = await audit(islandTexts, said);
    expect(findings.find(({ kind }) => kind === "speaker-unsupported")).toMatchObject({
      record: "salt-friend",
      expected: "Una Bray",
    });
  });

  test("the last word of a paragraph and the first of the next are two", async () => {
    const dated = islandWith(({ figures }) => {
      record(figures, "ships").period = "2025-07-29";
    });
    const radio = islandTexts.radio.replace("today. The", "today\n\nThe");
    const { findings } = await audit({ ...islandTexts, radio }, dated);
    expect(findings.filter(({ kind }) => kind === "date-unsupported")).toEqual([]);
  });

  test("a number without a quote is borne out by none, whatever the text says", async () => {
    const unquoted = islandWith(({ figures }) => {
      record(figures, "ships").citations = [{ source: "radio" }];
    });
    const radio = `${islandTexts.radio} Their worth is undefined.`;
    const { findings } = await audit({ ...islandTexts, radio }, unquoted);
    expect(findings.map(({ kind }) => kind)).toEqual(["rule-broken", "numeral-unsupported"]);
  });
});

test("what is no visit and what is no text is an error that names the helper", () => {
  expect(() => coverage(null as never)).toThrow(expect.objectContaining({ where: "coverage" }));
  expect(() => normalizeText(null as never)).toThrow(expect.objectContaining({ where: "normalizeText" }));
});

describe("the words behind a record, of a page that is at hand and another that is not", () => {
  const { textsOf } = gatherEvidence(island, new Map(), new Map([["radio", "Seven ships."]]));
  const restingOn = (
    ...citations: readonly { readonly source: string; readonly quote?: string }[]
  ): CitedRecord<AnyIds> =>
    ({ ...island.statements[0], citations: [{ source: "radio" }, ...citations] }) as unknown as CitedRecord<AnyIds>;
  const texts = (...citations: readonly { readonly source: string; readonly quote?: string }[]): unknown =>
    textsOf(restingOn(...citations))?.map(({ source, text }) => [source.id, text]);

  test("are those quoted from it, and none where none are", () => {
    expect(texts({ source: "gazette", quote: "the Queen" })).toEqual([
      ["radio", "Seven ships."],
      ["gazette", "the Queen"],
    ]);
    expect(texts({ source: "gazette" })).toEqual([
      ["radio", "Seven ships."],
      ["gazette", ""],
    ]);
  });

  test("are not known where a page is none of the visit's", () => {
    expect(texts({ source: "mail", quote: "the Queen" })).toBeUndefined();
  });
});
