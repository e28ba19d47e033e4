import { describe, expect, test } from "vitest";
import {
  type CitedRecord,
  citationsOf,
  dataset,
  discrepanciesOf,
  passages,
  type VisitRecord,
} from "../../../src/index.js";
import { COLLECTIONS, passageAnchor } from "../links.js";
import { readPage } from "./site-files.js";

/** The text of an element, its spaces as single ones. */
const textOf = (element: Element | null): string => (element?.textContent ?? "").replace(/\s+/g, " ");

describe.each(COLLECTIONS)("the page of the %s", (name) => {
  const page = readPage(`records/${name}.html`);
  const records: readonly (VisitRecord & Partial<CitedRecord>)[] = dataset[name];

  test("has every record, in order, at its anchor", () => {
    expect([...page.querySelectorAll("article")].map(({ id }) => id)).toEqual(records.map(({ id }) => id));
    expect([...page.querySelectorAll(".contents a")].map((link) => link.getAttribute("href"))).toEqual(
      records.map(({ id }) => `#${id}`),
    );
  });

  test("shows the words of every record, and marks what is inferred", () => {
    const own = ["title", "summary", "name", "question", "note", "url"];
    for (const record of records) {
      const article = page.getElementById(record.id);
      for (const [field, value] of Object.entries(record)) {
        if (own.includes(field)) expect(textOf(article), `${record.id} ${field}`).toContain(String(value));
      }
      const marked = article?.querySelectorAll(".mark.inferred").length ?? 0;
      expect(marked > 0, record.id).toBe(record.inferred !== undefined);
    }
  });

  test("shows what every record rests on, with its links, and its disputes", () => {
    for (const record of records) {
      const article = page.getElementById(record.id);
      const links = [...(article?.querySelectorAll("a") ?? [])].map((link) => link.getAttribute("href"));
      for (const { source, passage, quote, url } of record.citations === undefined
        ? []
        : citationsOf({ citations: record.citations })) {
        expect(links).toContain(url);
        expect(links).toContain(`sources.html#${source.id}`);
        if (passage !== undefined) expect(links).toContain(`passages.html#${passageAnchor(source.id, passage)}`);
        if (quote !== undefined) expect(textOf(article)).toContain(quote);
      }
      for (const { id } of discrepanciesOf(record)) expect(links).toContain(`discrepancies.html#${id}`);
    }
  });
});

test("every sentence of the reports read in full is there, with the records that cite it or the reason why none does", () => {
  const page = readPage("records/passages.html");
  for (const ledger of passages) {
    for (const { id, setAside } of ledger.passages) {
      const place = page.getElementById(passageAnchor(ledger.source, id));
      expect(place?.querySelectorAll("ul a").length === 0, `${ledger.source} ${id}`).toBe(setAside !== undefined);
    }
  }
});
