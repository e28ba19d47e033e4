import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import type { Browser } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { COLLECTIONS } from "../../scripts/site/links.js";
import { hasBrowser, openBrowser } from "./browser.js";
import { openPage } from "./open-page.js";
import { type Server, serve } from "./serve.js";

const axe = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");

const paths = [
  ...["index.html", "pictures.html", "guides.html", "records/index.html", "records/passages.html"],
  ...COLLECTIONS.map((name) => `records/${name}.html`),
  ...["index", "modules/ankara-visit-2025", "functions/ankara-visit-2025.findEvents"].map(
    (name) => `reference/${name}.html`,
  ),
  ...["interfaces/ankara-visit-2025.VisitEvent", "documents/data-model"].map((name) => `reference/${name}.html`),
];
const views = [
  { width: 1280, scheme: "light" },
  { width: 390, scheme: "dark" },
] as const;

/** TypeDoc puts links and headings into the summaries of what it folds, and begins parts with a heading of a lower rank. */
const TYPEDOC = { "nested-interactive": { enabled: false }, "heading-order": { enabled: false } };

/** What the pages look like, kept for whoever looks at them. */
const pictures = fileURLToPath(new URL("../../reports/screenshots/", import.meta.url));

describe.runIf(hasBrowser())("the main pages", () => {
  let server: Server;
  let browser: Browser;
  beforeAll(async () => {
    [server, browser] = await Promise.all([serve(), openBrowser()]);
  });
  afterAll(async () => {
    await browser.close();
    server.close();
  });

  describe.each(views)("$width wide, $scheme", (view) => {
    test.each(paths)("%s opens without a fault, fits, and is accessible", async (path) => {
      const { page, faults } = await openPage(browser, server.url + path, view);
      expect(await page.evaluate("document.documentElement.scrollWidth - window.innerWidth")).toBeLessThanOrEqual(0);
      const name = `${path.replaceAll("/", "-").replace(".html", "")}-${view.width}-${view.scheme}.png`;
      await page.screenshot({ path: join(pictures, name), fullPage: true });
      await page.evaluate(axe);
      const violations = await page.evaluate(
        `axe.run({ rules: ${JSON.stringify(path.startsWith("reference/") ? TYPEDOC : {})} }).then(({ violations }) => violations.map(({ id, nodes }) => [id, nodes[0].html]))`,
      );
      expect(violations).toEqual([]);
      expect(faults).toEqual([]);
      await page.context().close();
    });
  });

  test.each([
    ["What was signed?", "Joint Declaration", "sentence 25.1 of qazinform-award"],
    ["Who was there?", "Hakan Fidan", undefined],
    ["Which numbers are disputed?", "How many documents were signed?", "sentence 25.2 of qazinform-award"],
  ])("from the front page by %s to %s and its sentence, in three clicks", async (question, record, sentence) => {
    const { page } = await openPage(browser, server.url, { width: 1280, scheme: "light" });
    await page.getByRole("link", { name: question }).click();
    await page
      .getByRole("navigation", { name: "The records of this page" })
      .getByRole("link", { name: record })
      .click();
    const article = page.getByRole("article", { name: record });
    const links = sentence === undefined ? article.locator("a.passage") : article.getByRole("link", { name: sentence });
    await links.first().click();
    await page.waitForURL(/passages\.html#/);
    expect(await page.locator(".sentences > li:target a").count()).toBeGreaterThan(1);
    await page.context().close();
  });

  test("keeps the reader's choice of colours from page to page", async () => {
    const { page } = await openPage(browser, server.url, { width: 1280, scheme: "light" });
    await page.getByLabel("Colours").selectOption("dark");
    await page.goto(`${server.url}records/events.html`);
    expect(await page.getByLabel("Colours").inputValue()).toBe("dark");
    expect(await page.evaluate("getComputedStyle(document.documentElement).colorScheme")).toBe("dark");
    await page.context().close();
  });
});
