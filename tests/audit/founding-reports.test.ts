import { expect, test } from "vitest";
import { audit, coverage, normalizeText } from "../../src/audit.js";
import { dataset } from "../../src/index.js";
import { describeWithTexts, realTexts } from "./real-texts.js";

test("every sentence of the two articles read whole is cited or set aside", () => {
  for (const { cited, setAside, neither, passages } of coverage()) {
    expect(neither).toEqual([]);
    expect(cited + setAside.length).toBe(passages);
  }
});

describeWithTexts("on the texts of both articles", () => {
  test("there is no finding", async () => {
    const { findings } = await audit(realTexts);
    expect(findings).toEqual([]);
  });

  test("every passage, citation, quote, numeral, name and speaker is found", async () => {
    const { sources, citations } = await audit(realTexts);
    expect(sources.map(({ source, status }) => [source, status])).toEqual(
      dataset.sources.map(({ id, reading }) => [id, reading === "whole" ? "checked" : "not checked"]),
    );
    for (const { checks, coverage: own } of sources.filter(({ status }) => status === "checked")) {
      expect(checks?.passages).toEqual({ exact: own.passages, moved: 0, changed: 0, missing: 0 });
      for (const share of [checks?.quotes, checks?.numbers, checks?.names, checks?.speakers]) {
        expect(share?.of).toBeGreaterThan(0);
        expect(share?.found).toBe(share?.of);
      }
      expect(checks?.shift).toBe(0);
    }
    const toSentences = citations.filter(({ passage }) => passage !== undefined);
    expect(toSentences.every(({ status }) => status === "exact")).toBe(true);
    expect(toSentences.length).toBeGreaterThan(200);
  });

  test("at most 15 % of the words of a report are quoted", async () => {
    const { sources } = await audit(realTexts);
    const checked = sources.flatMap(({ checks }) => checks ?? []);
    expect(checked).toHaveLength(2);
    for (const { quotedWords } of checked) {
      const { found, of } = quotedWords;
      expect(found).toBeGreaterThan(0);
      expect(found / of).toBeLessThanOrEqual(0.15);
    }
  });

  test("no text of the dataset's own repeats six words of a report in a row, names and titles apart", () => {
    const reports = Object.values(realTexts).map((text) => ` ${wordsOf(text).join(" ")} `);
    const own = [...prose(dataset, "")].filter(([path]) => !/\.(quote|name|url|title)$/.test(path));
    const copied = own.flatMap(([path, text]) =>
      runsOf(wordsOf(withoutNames(text)), 6)
        .filter((run) => reports.some((report) => report.includes(` ${run} `)))
        .map((run) => `${path}: ${run}`),
    );
    expect(copied).toEqual([]);
  });

  test("the report is plain data", async () => {
    const report = await audit(realTexts);
    expect(JSON.parse(JSON.stringify(report))).toEqual(report);
  });
});

/** Names and titles are facts and stay as they are. */
const names = [...dataset.participants, ...dataset.organizations, ...dataset.places].flatMap((record) => [
  record.name,
  ...(record.aliases ?? []).map(({ name }) => name),
  ...("roles" in record ? record.roles.map(({ title }) => title) : []),
]);

function withoutNames(text: string): string {
  const longestFirst = [...names].sort((a, b) => b.length - a.length);
  return longestFirst.reduce((rest, name) => rest.replace(new RegExp(name, "gi"), "$"), text);
}

function* prose(value: unknown, path: string): Generator<readonly [string, string]> {
  if (typeof value === "string") yield [path, value];
  if (typeof value !== "object" || value === null) return;
  for (const [key, part] of Object.entries(value)) yield* prose(part, `${path}.${key}`);
}

function wordsOf(text: string): readonly string[] {
  return (
    normalizeText(text)
      .toLowerCase()
      .match(/[\p{L}\p{N}%$]+/gu) ?? []
  );
}

function runsOf(words: readonly string[], length: number): readonly string[] {
  return words
    .slice(0, Math.max(0, words.length - length + 1))
    .map((_, start) => words.slice(start, start + length).join(" "));
}
