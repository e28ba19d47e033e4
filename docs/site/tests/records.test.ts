import { describe, expect, test } from "vitest";
import {
  agreements,
  type CitedRecord,
  citationsOf,
  dataset,
  discrepancies,
  discrepanciesOf,
  figures,
  getParticipant,
  participants,
  passages,
  referencesTo,
  sources,
  statusOf,
  type VisitRecord,
} from "../../../src/index.js";
import { en } from "../../../src/locales/en.js";
import { kk } from "../../../src/locales/kk.js";
import { ru } from "../../../src/locales/ru.js";
import { tr } from "../../../src/locales/tr.js";
import { COLLECTION_NAMES } from "../../../src/model/collection-names.js";
import { comparableFigures } from "../disputed-numbers.js";
import { amount, called, speaking, word } from "../language.js";
import { COLLECTIONS, passageAnchor } from "../links.js";
import { orderedAgreements } from "../records/agreement-order.js";
import { pathWords } from "../records/path-words.js";
import { hasBrowser } from "./browser.js";
import { changeView } from "./open-page.js";
import { DESK, PHONE, useSite } from "./site.js";
import { readPage } from "./site-files.js";

/** The text of an element, its spaces as single ones. */
const textOf = (element: Element | null): string => (element?.textContent ?? "").replace(/\s+/g, " ");

test("every collection has a page", () => {
  expect([...COLLECTIONS].sort()).toEqual([...COLLECTION_NAMES].sort());
});

describe.each(COLLECTIONS)("the page of the %s", (name) => {
  const page = readPage(`records/${name}.html`);
  const records: readonly (VisitRecord & Partial<CitedRecord>)[] = dataset[name];

  test("has every record at its anchor, with a list of them and a link to each", () => {
    const shown = [...page.querySelectorAll("article")].map(({ id }) => id);
    const inOrder = name === "agreements" ? orderedAgreements() : records;
    expect(shown).toEqual(inOrder.map(({ id }) => id));
    expect(
      [...page.querySelectorAll(".contents a, .sortable tbody a")].map((link) => link.getAttribute("href")),
    ).toEqual(shown.map((id) => `#${id}`));
    expect([...page.querySelectorAll(".permalink")].map((link) => link.getAttribute("href"))).toEqual(
      shown.map((id) => `#${id}`),
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

const BADGED = ["events", "participants", "agreements", "figures", "statements"] as const;

test.each(BADGED)(
  "every record of the %s has a badge that counts its independent sources, behind one that says whether they disagree",
  (name) => {
    const page = readPage(`records/${name}.html`);
    for (const record of dataset[name]) {
      const badges = [...(page.getElementById(record.id)?.querySelectorAll(".to-badges .badge") ?? [])].map((badge) =>
        textOf(badge),
      );
      const badge = badges.pop() ?? "";
      expect(badges, record.id).toEqual(discrepanciesOf(record).length > 0 ? ["disputed"] : []);
      expect(badge).toMatch(/^(one source|inferred|\d+ independent sources)$/);
      const most = new Set(citationsOf(record).map(({ source }) => source.origin)).size;
      expect(Number(/\d+/.exec(badge)?.[0] ?? 1), record.id).toBeLessThanOrEqual(most);
    }
  },
);

test("a source is said to be referred to by all that refers to it", () => {
  const page = readPage("records/sources.html");
  for (const { id } of sources) {
    const article = page.getElementById(id);
    const linked = [...(article?.querySelectorAll("dd a") ?? [])].map(
      (link) => link.getAttribute("href")?.split("#")[1],
    );
    for (const { record } of referencesTo(id)) expect(linked, id).toContain(record.id);
  }
});

test("by its support, the disputed figures are sorted first and the best supported last", () => {
  const cells = [...readPage("records/figures.html").querySelectorAll<HTMLElement>(".sortable td:has(.badge)")];
  const sorted = cells.sort((a, b) => (a.dataset["sort"] ?? "").localeCompare(b.dataset["sort"] ?? ""));
  const words = sorted.map((cell) => textOf(cell));
  expect(words[0]).toContain("disputed");
  expect(words.at(-1)).toMatch(/^\d independent sources/);
});

test("a table shows the badge of each record as the record does", () => {
  for (const name of ["figures", "statements"]) {
    const page = readPage(`records/${name}.html`);
    const inTable = [...page.querySelectorAll(".sortable .badge")].map((badge) => textOf(badge));
    expect(inTable).toEqual([...page.querySelectorAll("article .to-badges")].map((badge) => textOf(badge)));
  }
});

test("of the speakers in a table those whom a source names stand first, as a browser sorts them", () => {
  for (const locale of [en, kk, ru, tr])
    for (const name of ["figures", "statements"]) {
      const { language } = locale;
      const page = readPage(`${locale === en ? "" : `${language}/`}records/${name}.html`);
      const cells = [...page.querySelectorAll<HTMLElement>(".sortable td[data-sort]")];
      const people = participants.map((one) => speaking(locale, () => called(one)));
      const speakers = cells.flatMap(({ dataset: { sort = "" } }) =>
        /^\uf8ff/.test(sort) || people.includes(sort) ? sort : [],
      );
      const sorted = speakers.sort(new Intl.Collator(language, { numeric: true }).compare);
      const named = sorted.map((key) => people.includes(key));
      expect(named[0], `${language} ${name}`).toBe(true);
      expect(named.lastIndexOf(true)).toBe(named.filter(Boolean).length - 1);
      expect(named.at(-1)).toBe(false);
    }
});

test("agreements stand by status, the members of a package below it", () => {
  const ordered = orderedAgreements();
  expect([...ordered].sort((a, b) => a.id.localeCompare(b.id))).toEqual(
    [...agreements].sort((a, b) => a.id.localeCompare(b.id)),
  );
  const statuses = ordered.filter(({ partOf }) => partOf === undefined).map((agreement) => statusOf(agreement));
  expect(statuses.filter((status, index) => status !== statuses[index - 1])).toHaveLength(new Set(statuses).size);
  for (const [index, { partOf }] of ordered.entries()) {
    const before = ordered[index - 1];
    if (partOf !== undefined) expect([before?.id, before?.partOf]).toContain(partOf);
  }
});

test("the sides of a disagreement are on one scale only where each is a number of the same thing", () => {
  const page = readPage("records/discrepancies.html");
  for (const discrepancy of discrepancies) {
    const article = page.getElementById(discrepancy.id);
    const compared = comparableFigures(discrepancy).length > 0 ? discrepancy.sides : [];
    expect(article?.querySelectorAll(".sides td circle"), discrepancy.id).toHaveLength(compared.length);
    expect(article?.querySelectorAll(".sides tbody tr")).toHaveLength(discrepancy.sides.length);
  }
  expect(page.querySelectorAll(".sides circle").length).toBeGreaterThan(0);
});

test("who is inferred to have stated a disputed number is said to be, wherever the number stands beside others", () => {
  const inferred = figures.filter(
    (figure) => figure.inferred?.includes("speaker") && discrepanciesOf(figure).length > 0,
  );
  expect(inferred.length).toBeGreaterThan(0);
  const [table, front, pictures] = ["records/discrepancies.html", "index.html", "pictures.html"].map(readPage);
  for (const figure of inferred) {
    const name = getParticipant(figure.speaker)?.name ?? "";
    const said = [table, front, pictures].flatMap((page) => [
      ...(page?.querySelectorAll(".sides tr, .dispute tr, .picture a, .drawn tr") ?? []),
    ]);
    const naming = said
      .map(textOf)
      .filter((text) => text.includes(name) && text.toLowerCase().includes(amount(figure).toLowerCase()));
    expect(naming.length).toBeGreaterThan(3);
    expect(naming.filter((text) => !text.includes(`${name} (speaker inferred)`))).toEqual([]);
  }
});

test("each side of a disagreement names all who are on it", () => {
  const [side = null] = [
    ...readPage("records/discrepancies.html").querySelectorAll("#documents-signed-count .sides tr"),
  ].filter((row) => textOf(row).includes("Twenty documents."));
  expect(textOf(side?.querySelector("td") ?? null)).toBe(
    "Recep Tayyip Erdoğan; Daily Amar Desh, The Times of Central Asia and 4 more",
  );
});

test("a kind of organisation is spelled as the label of the records", () => {
  expect(word("organizationKind", "international-organization")).toBe("international organisation");
  const values = [...readPage("records/organizations.html").querySelectorAll("dd")].map(textOf);
  expect(values).toContain("international organisation");
  expect(values).not.toContain("international organization");
});

test("paths are said in words", () => {
  expect(pathWords(["value", "event", "topics.trade", "topics.energy", "milestones.in-force"])).toBe(
    "the value, the event, the subjects (Trade, Energy) and the steps (in force)",
  );
  expect(() => pathWords(["planted"])).toThrow("planted");
});

test("the visit has its own sources on the index", () => {
  const index = readPage("records/index.html");
  const links = [...index.querySelectorAll(`#${dataset.visit.id} .citations a`)].map((link) =>
    link.getAttribute("href"),
  );
  for (const { source } of citationsOf(dataset.visit)) expect(links).toContain(`sources.html#${source.id}`);
});

describe.runIf(hasBrowser())("with a script", () => {
  const site = useSite();

  test("a table can be sorted and filtered, and an id copied", async () => {
    const { page, faults, close } = await site.open("records/figures.html");
    await page.context().grantPermissions(["clipboard-read", "clipboard-write"]);
    const values = page.locator(".sortable tbody tr:visible td:nth-child(2)");
    const all = await values.count();
    const head = page.getByRole("columnheader", { name: "Value" });
    await head.getByRole("button").click();
    expect(await head.getAttribute("aria-sort")).toBe("ascending");
    const ascending = await values.allTextContents();
    await head.getByRole("button").click();
    expect(await head.getAttribute("aria-sort")).toBe("descending");
    expect((await values.allTextContents())[0]).toBe(ascending.at(-1));
    await page.getByLabel("Filter").fill("erdogan trade");
    const left = await values.count();
    expect(left).toBeGreaterThan(0);
    expect(await page.locator(".filter output").textContent()).toBe(`${left} of ${all}`);
    for (const row of await page.locator(".sortable tbody tr:visible").allTextContents())
      expect(row).toMatch(/Erdoğan/);
    const [id = ""] = await page.locator("article").evaluateAll((articles) => articles.map((article) => article.id));
    await page.getByRole("button", { name: `Copy id ${id}` }).click();
    expect(await page.evaluate("navigator.clipboard.readText()")).toBe(id);
    expect(faults).toEqual([]);
    await close();
  });

  test("on a phone each record is folded to its name, who says it and how sure it is; a link to it opens it", async () => {
    const { page, faults, close } = await site.open("records/figures.html#documents-signed", PHONE);
    const opened = async (): Promise<readonly string[]> =>
      page
        .locator(".records .rest[open]")
        .evaluateAll((all) => all.map((rest) => rest.parentElement?.id ?? "no record"));
    await expect.poll(opened).toEqual(["documents-signed"]);
    const named = page.locator("#documents-signed");
    const top = async (): Promise<number> => (await named.boundingBox())?.y ?? Number.NaN;
    await expect.poll(async () => Math.abs(await top())).toBeLessThan(40);
    const other = page.locator("#trade-turnover-target");
    expect(await other.getByRole("heading").isVisible()).toBe(true);
    expect(await other.locator(".badge").first().isVisible()).toBe(true);
    expect(await other.locator("summary").first().innerText()).toMatch(/^More .*(Tokayev|Erdoğan)/);
    expect(await other.locator("dl").first().isVisible()).toBe(false);
    // Where the address leads already: folded again by hand, it opens for a link.
    await named.locator("summary").first().click();
    await expect.poll(opened).toEqual([]);
    const height: number = await page.evaluate("document.documentElement.scrollHeight");
    expect(height).toBeLessThan(200 * figures.length);
    await page.locator(".scan > summary").click();
    await page.getByLabel("Filter").fill("18 documents");
    expect(await page.locator(".sortable tbody tr:visible").count()).toBe(1);
    await page.locator('.scan a[href="#documents-signed"]').click();
    await expect.poll(opened).toEqual(["documents-signed"]);
    await page.evaluate("location.hash = 'trade-turnover-target'");
    await other.locator("dl").first().waitFor();
    await page.evaluate("dispatchEvent(new Event('beforeprint'))");
    await expect.poll(opened).toHaveLength(figures.length);
    await page.evaluate("dispatchEvent(new Event('afterprint'))");
    await expect.poll(opened).toEqual(["documents-signed", "trade-turnover-target"]);
    await changeView(page, DESK);
    await expect.poll(() => page.locator(".records .rest:not([open])").count()).toBe(0);
    expect(await other.locator(".rest > summary").isVisible()).toBe(false);
    expect(faults).toEqual([]);
    await close();
  });

  test("on a phone the sentences of a report are folded; the address of one opens its report alone", async () => {
    const [first, second] = passages.map(({ source, passages: [, own] }) => passageAnchor(source, own?.id ?? ""));
    const { page, faults, close } = await site.open("records/passages.html", PHONE);
    const opened = async (): Promise<readonly string[]> =>
      page.locator(".rest[open]").evaluateAll((all) => all.map((rest) => rest.parentElement?.id ?? "no report"));
    expect(await opened()).toEqual([]);
    await page.evaluate(`location.hash = "${second}"`);
    await page.locator(`[id="${second}"]`).waitFor();
    expect(await opened()).toEqual([passages[1]?.source]);
    await page.evaluate("dispatchEvent(new Event('beforeprint'))");
    expect(await opened()).toEqual(passages.map(({ source }) => source));
    await close();
    const direct = await site.open(`records/passages.html#${first}`, PHONE);
    expect(Math.abs((await direct.page.locator(`[id="${first}"]`).boundingBox())?.y ?? Number.NaN)).toBeLessThan(40);
    expect([...faults, ...direct.faults]).toEqual([]);
    await direct.close();
  });
});

test("without a script nothing of a record is folded away but its evidence and details", () => {
  for (const name of COLLECTIONS) {
    const page = readPage(`records/${name}.html`);
    expect(page.querySelectorAll("article > .rest[open]")).toHaveLength(dataset[name].length);
    expect(page.querySelectorAll(":is(.rest, .scan):not([open])")).toHaveLength(0);
  }
  expect(readPage("records/passages.html").querySelectorAll("article > .rest[open]")).toHaveLength(passages.length);
});

test("what is in English on a page in another language says so, once for each text", () => {
  const page = readPage("kk/records/events.html");
  const notes = [...page.querySelectorAll("dd[lang=en], .summary")];
  expect(notes.length).toBeGreaterThan(10);
  for (const note of notes)
    expect((note.matches("dd") ? note.parentElement : note)?.querySelectorAll(".in-english")).toHaveLength(1);
  const statements = readPage("tr/records/statements.html");
  for (const article of statements.querySelectorAll("article"))
    expect(textOf(article.querySelector(".id .in-english"))).toBe("İngilizce");
  expect(readPage("records/events.html").querySelector(".in-english")).toBeNull();
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
