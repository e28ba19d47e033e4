import { readFileSync } from "node:fs";
import { Cite } from "@citation-js/core";
import { describe, expect, test } from "vitest";
import { getFigure, sources } from "../../../src/index.js";
import { type CslItem, cslJsonOf } from "../bibliography.js";
import { citeDataset, citeRecord } from "../cite.js";
import { siteFolder } from "./site-files.js";

/** The entries of a file of the site, read back. */
const entriesIn = (name: string): readonly CslItem[] =>
  new Cite(readFileSync(`${siteFolder}files/${name}`, "utf8")).data;

describe.each([
  ["sources.bib", Infinity],
  ["sources.csl.json", Infinity],
  // As long as its specification lets an id be.
  ["sources.ris", 20],
])("%s", (name, longest) => {
  const entries = entriesIn(name);

  test("has every source once", () => {
    expect(entries.map(({ id }) => id)).toEqual(sources.map(({ id }) => id.slice(0, longest)));
    expect(new Set(entries.map(({ id }) => id)).size).toBe(sources.length);
  });

  test("gives each its title, its publisher, its address and the month that it was published in", () => {
    for (const [index, { id, title, titleStatus, publisher, url, published }] of sources.entries()) {
      const entry = entries[index];
      expect(entry?.title, id).toBe(titleStatus === "described" ? `[${title}]` : title);
      expect(entry).toMatchObject({ publisher, URL: url });
      const month = /^\d{4}(-\d\d)?(?!.*\.\.)/.exec(published ?? "")?.[0];
      const [first] = entry?.issued?.["date-parts"] ?? [];
      expect(first?.slice(0, 2), id).toEqual(month?.split("-").map(Number));
    }
  });
});

test("entries keep their form as CSL-JSON", () => {
  const [entry] = entriesIn("sources.csl.json");
  expect(entry).toMatchObject({ type: "webpage", "container-title": sources[0]?.publisher });
  expect(new Cite(cslJsonOf(entry === undefined ? [] : [entry])).data).toHaveLength(1);
});

test("the dataset and a record are cited with their names and their version, in BibTeX that can be read", () => {
  const figure = getFigure("documents-signed");
  const [dataset, record] = [citeDataset(), citeRecord(figure)];
  const [[whole], [part]] = [new Cite(dataset.bibtex).data, new Cite(record.bibtex).data];
  expect(whole?.title).toMatch(/^Official visit of President Kassym-Jomart Tokayev .* Türkiye, July 2025/);
  expect(dataset.apa).toMatch(/^The contributors to ankara-visit-2025\. .*\(Version \d+\.\d+\.\d+\) \[Dataset\]\.$/);
  expect(part?.title).toContain("18 documents");
  expect(part?.note).toMatch(/^Record documents-signed of the dataset ankara-visit-2025, version \d/);
  expect(record.apa).toMatch(/^The contributors to ankara-visit-2025\. .*18 documents\. Official Visit of President/);
  expect(record.bibtex).toMatch(/^@misc\{ankara-visit-2025-documents-signed,\n/);
  expect(record.bibtex.split("{").length).toBe(record.bibtex.split("}").length);
  expect(citeRecord({ ...figure, label: "5% of $1 & more" }).bibtex).toContain("5\\% of \\$1 \\& more");
});
