import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { COLLECTIONS } from "../links.js";
import navigation from "../navigation.json" with { type: "json" };
import { pictures } from "../pictures/pictures.js";
import { hasBrowser } from "./browser.js";
import { openTab } from "./open-page.js";
import { PHONE, problemsOn, useSite } from "./site.js";
import { pagePaths } from "./site-files.js";

const paths = [
  ...["index.html", "download.html", "404.html", "pictures.html", "guides.html"],
  ...["records/index.html", "records/passages.html"],
  ...COLLECTIONS.map((name) => `records/${name}.html`),
  ...["", "modules/ankara-visit-2025.html", "functions/ankara-visit-2025.findEvents.html"].map(
    (name) => `reference/${name}`,
  ),
  ...["interfaces/ankara-visit-2025.VisitEvent.html", "documents/data-model.html"].map((name) => `reference/${name}`),
];

/** The part of the site that the header marks on some pages. */
const CURRENT: Readonly<Record<string, string>> = {
  "index.html": "ankara-visit-2025",
  "download.html": "Download",
  "playground.html": "Playground",
  "records/events.html": "Records",
};

describe.runIf(hasBrowser()).concurrent("the main pages", () => {
  const site = useSite();

  test.each(paths)("%s opens without a fault, and fits and is accessible on a desk and a phone", async (path) => {
    const { page, faults, close } = await site.open(path);
    expect(await problemsOn(page)).toEqual([]);
    expect(faults).toEqual([]);
    await close();
  });

  test("what is wrong with one of many records is found", async () => {
    const { page, close } = await site.open("records/figures.html");
    await page.evaluate(() => {
      const article = [...document.querySelectorAll("article")].at(-3);
      for (const link of article?.querySelectorAll("dd a") ?? []) link.textContent = "";
      for (const text of article?.querySelectorAll<HTMLElement>("dd") ?? []) text.style.color = "#ddd";
    });
    const found = JSON.stringify(await problemsOn(page));
    for (const rule of ["link-name", "color-contrast"]) expect(found).toContain(rule);
    await close();
  });

  test("a page goes on where the browser keeps nothing for the site", async () => {
    const other = await site.open("index.html");
    const browser = other.page.context().browser();
    if (browser === null) throw new Error("the page has no browser");
    const { page, faults } = await openTab(browser);
    await page.addInitScript(() => {
      const get = (): never => {
        throw new DOMException("denied", "SecurityError");
      };
      Object.defineProperty(globalThis, "localStorage", { get });
    });
    await page.goto(`${site.url}index.html`);
    await page.locator("#tsd-theme").selectOption("dark");
    expect(await page.locator("html").getAttribute("data-theme")).toBe("dark");
    expect(faults).toEqual([]);
    await page.context().close();
    await other.close();
  });

  // Their texts are put into one page, as its style sheets are those of all: to open each would take a minute.
  test("every page of the reference fits on the smallest phone, with all that is folded open", async () => {
    const { page, close } = await site.open("reference/index.html", { width: 320, scheme: "light" });
    const paths = pagePaths().filter((path) => path.startsWith("reference/"));
    const excesses = await page.evaluate(async (all) => {
      const found: (readonly [path: string, excess: number])[] = [];
      const pages = all.map(async (path) => [path, await (await fetch(`/${path}`)).text()] as const);
      for (const [path, html] of await Promise.all(pages)) {
        document.body.replaceChildren(...new DOMParser().parseFromString(html, "text/html").body.children);
        for (const one of document.querySelectorAll("details")) one.open = true;
        const excess = document.documentElement.scrollWidth - innerWidth;
        if (excess > 0) found.push([path, excess]);
      }
      return found;
    }, paths);
    expect(excesses).toEqual([]);
    await close();
  });

  test.each([
    ["What was signed?", "Agreements", "Joint Declaration", "sentence 25.1 of qazinform-award"],
    ["Who was there?", "Participants", "Hakan Fidan", /^sentence /],
    ["Which numbers are disputed?", "Discrepancies", /^How many documents/, "sentence 25.2 of qazinform-award"],
  ])(
    "from the front page by %s to the %s, and on to a record and its sentence",
    async (question, heading, record, sentence) => {
      const { page, close } = await site.open("");
      await page.getByRole("link", { name: question }).first().click();
      await page.getByRole("heading", { name: heading, exact: true, level: 1 }).waitFor();
      const article = page.getByRole("article", { name: record });
      expect(await article.isVisible()).toBe(true);
      await page
        .getByRole("navigation", { name: "The records of this page" })
        .getByRole("link", { name: record })
        .click();
      await article
        .locator("summary")
        .filter({ hasText: /^\d+ sources?$/ })
        .first()
        .click();
      await article.getByRole("link", { name: sentence }).first().click();
      await page.waitForURL(/passages\.html#/);
      expect(await page.locator(".sentences > li:target a").count()).toBeGreaterThan(1);
      await close();
    },
  );

  test("the disputed number of the front page leads to its record", async () => {
    const { page, close } = await site.open("");
    const question = "How much has Kazakhstan invested in Türkiye?";
    await page.getByRole("link", { name: question }).first().click();
    await page.getByRole("heading", { name: "Discrepancies", exact: true, level: 1 }).waitFor();
    expect(await page.getByRole("article", { name: question }).isVisible()).toBe(true);
    await close();
  });

  test("a table is one click from the front page, and the dataset's BibTeX two", async () => {
    const { page, faults, close } = await site.open("");
    const started = page.waitForEvent("download");
    await page.getByRole("link", { name: "CSV: events" }).click();
    const file = await (await started).path();
    expect(readFileSync(file)).toEqual(readFileSync(new URL("../../../dist/files/csv/events.csv", import.meta.url)));
    await page.context().grantPermissions(["clipboard-read", "clipboard-write"]);
    await page.locator(".actions").getByRole("link", { name: "Download" }).click();
    await page.getByRole("button", { name: "Copy the citation in BibTeX" }).click();
    await page.locator(".copy", { hasText: "Copied" }).waitFor();
    expect(await page.evaluate("navigator.clipboard.readText()")).toMatch(/^@misc{ankara-visit-2025,\n/);
    expect(faults).toEqual([]);
    await close();
  });

  test("the header takes one line on a phone, and its menu lists the parts and marks the current one", async () => {
    for (const path of Object.keys(CURRENT)) {
      const { page, faults, close } = await site.open(path, PHONE);
      const header = page.locator("body > header");
      expect((await header.boundingBox())?.height, path).toBeLessThan(72);
      await header.getByRole("button", { name: "Menu" }).click();
      const parts = header.getByRole("navigation", { name: "Parts of the site" });
      expect(await parts.getByRole("link").count()).toBe(navigation.parts.length);
      const marked = await header.locator(":is(.name, #parts a)[aria-current]").allInnerTexts();
      expect(marked, path).toEqual([CURRENT[path]]);
      await page.keyboard.press("Escape");
      expect(await parts.isVisible()).toBe(false);
      expect(faults).toEqual([]);
      await close();
    }
  });

  test.each([
    ["index.html", 1280],
    ["pictures.html", 1280],
    ["pictures.html", 768],
    ["pictures.html", 390],
    ...["kk", "ru", "tr"].flatMap((language) =>
      [1280, 390].map((width) => [`${language}/pictures.html`, width] as const),
    ),
  ] as const)(
    "the texts of the pictures of %s at %i pixels are large enough, apart, and within them",
    async (path, width) => {
      const { page, close } = await site.open(path, { width, scheme: "light" });
      const problems = await page.evaluate(`[...document.querySelectorAll("svg.picture")].flatMap((svg) => {
      const frame = svg.getBoundingClientRect();
      if (frame.width === 0) return [];
      const texts = [...svg.querySelectorAll("text")].map((text) => ({ text, box: text.getBoundingClientRect() }));
      const scale = frame.width / svg.viewBox.baseVal.width;
      const small = texts.filter(({ text }) => parseFloat(getComputedStyle(text).fontSize) * scale < 11);
      const cut = texts.filter(({ box }) =>
        box.left < frame.left || box.right > frame.right || box.top < frame.top || box.bottom > frame.bottom);
      // The box of a text that is slanted is larger than it is.
      const straight = texts.filter(({ text }) => !/rotate\\(-45/.test(text.getAttribute("transform")));
      const overlapping = straight.flatMap(({ text, box: a }, index) =>
        straight.slice(index + 1).filter(({ box: b }) =>
          a.left + 4 < b.right && b.left + 4 < a.right && a.top + 4 < b.bottom && b.top + 4 < a.bottom));
      const outside = [...svg.querySelectorAll("a > .box + text")].map((text) => ({ text, box: text.getBoundingClientRect() }))
        .filter(({ text, box }) => {
          const around = text.previousElementSibling.getBoundingClientRect();
          return box.left < around.left || box.right > around.right || box.top < around.top || box.bottom > around.bottom;
        });
      return [...small, ...cut, ...outside, ...overlapping].map(({ text }) => text.textContent);
    })`);
      expect(problems).toEqual([]);
      expect(await page.locator("svg.picture:visible").count()).toBe(path === "index.html" ? 1 : pictures().length);
      await close();
    },
  );

  test("a mark of a picture leads to its record, with the keyboard as well", async () => {
    const { page, faults, close } = await site.open("pictures.html", PHONE);
    await page
      .locator("svg.narrow")
      .getByRole("link", { name: /^Press conference/ })
      .first()
      .focus();
    await page.keyboard.press("Enter");
    await page.waitForURL(/records\/events\.html#press-conference$/);
    expect(faults).toEqual([]);
    await close();
  });

  test("keeps the reader's choice of colours from page to page", async () => {
    const { page, close } = await site.open("");
    await page.getByLabel("Theme").selectOption("dark");
    await page.goto(`${site.url}records/events.html`);
    expect(await page.getByLabel("Theme").inputValue()).toBe("dark");
    expect(await page.evaluate("getComputedStyle(document.documentElement).colorScheme")).toBe("dark");
    await close();
  });

  test("the reference searches, lists its pages, copies code and takes the reader's choice under the policy", async () => {
    const { page, faults, close } = await site.open("reference/functions/ankara-visit-2025.findEvents.html");
    await page.context().grantPermissions(["clipboard-read", "clipboard-write"]);
    expect(await page.locator("#tsd-nav-container li").count()).toBeGreaterThan(100);
    await page.locator("pre > button").first().click();
    expect(await page.evaluate("navigator.clipboard.readText()")).toContain("findEvents(");
    await page.getByLabel("Theme").selectOption("dark");
    expect(await page.evaluate("document.documentElement.dataset.theme")).toBe("dark");
    await page.locator("#tsd-search-trigger").click();
    await page.locator("#tsd-search-input").fill("witnessesOf");
    await page.locator("#tsd-search-results a").first().click();
    await page.waitForURL(/functions\/ankara-visit-2025\.witnessesOf\.html$/);
    expect(await page.locator("body").isVisible()).toBe(true);
    expect(faults).toEqual([]);
    await close();
  });

  test("the reference finds a guide by a word in it, and a helper by a word of its comment", async () => {
    const { page, close } = await site.open("reference/index.html");
    await page.locator("#tsd-search-trigger").click();
    for (const [word, found] of [
      ["parquet", "documents/duckdb.html"],
      ["diacritics", "functions/ankara-visit-2025.search.html"],
    ]) {
      await page.locator("#tsd-search-input").fill(word ?? "");
      await page.locator(`#tsd-search-results a[href$="${found}"]`).waitFor();
    }
    await close();
  });

  test("filters the helpers of the reference by words anywhere in their rows", async () => {
    const { page, close } = await site.open("reference/index.html");
    const shown = page.locator("table.helpers tbody tr:visible th");
    const all = await shown.count();
    for (const [words, names] of [
      ["independent", ["witnessesOf"]],
      ["FIND agree", ["findAgreements"]],
      ["nothing like it", []],
    ] as const) {
      await page.getByLabel("Filter the helpers").fill(words);
      expect(await shown.allTextContents()).toEqual(names);
      expect(await page.locator(".filter output").textContent()).toMatch(`${names.length} helper`);
    }
    await page.getByLabel("Filter the helpers").fill("");
    expect(await shown.count()).toBe(all);
    await close();
  });

  test("folds the list of records on a phone", async () => {
    const { page, close } = await site.open("records/events.html", PHONE);
    expect(await page.locator(".contents details").getAttribute("open")).toBe(null);
    await close();
  });
});
