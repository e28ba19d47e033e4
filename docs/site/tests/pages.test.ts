import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, test } from "vitest";
import { COLLECTIONS } from "../links.js";
import { hasBrowser } from "./browser.js";
import { useSite, violationsOn } from "./site.js";

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
const screenshots = fileURLToPath(new URL("../../../reports/screenshots/", import.meta.url));

describe.runIf(hasBrowser())("the main pages", () => {
  const site = useSite();

  describe.each(views)("$width wide, $scheme", (view) => {
    test.each(paths)("%s opens without a fault, fits, and is accessible", async (path) => {
      const { page, faults } = await site.open(path, view);
      expect(await page.evaluate("document.documentElement.scrollWidth - window.innerWidth")).toBeLessThanOrEqual(0);
      const name = `${path.replaceAll("/", "-").replace(".html", "")}-${view.width}-${view.scheme}.png`;
      await page.screenshot({ path: join(screenshots, name), fullPage: true });
      expect(await violationsOn(page, path.startsWith("reference/") ? TYPEDOC : {})).toEqual([]);
      expect(faults).toEqual([]);
      await page.context().close();
    });
  });

  test.each([
    ["What was signed?", "Joint Declaration", "sentence 25.1 of qazinform-award"],
    ["Who was there?", "Hakan Fidan", undefined],
    ["Which numbers are disputed?", "How many documents were signed?", "sentence 25.2 of qazinform-award"],
  ])("from the front page by %s to %s and its sentence, in three clicks", async (question, record, sentence) => {
    const { page } = await site.open("", { width: 1280, scheme: "light" });
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
    const { page } = await site.open("", { width: 1280, scheme: "light" });
    await page.getByLabel("Colours").selectOption("dark");
    await page.goto(`${site.url}records/events.html`);
    expect(await page.getByLabel("Colours").inputValue()).toBe("dark");
    expect(await page.evaluate("getComputedStyle(document.documentElement).colorScheme")).toBe("dark");
    await page.context().close();
  });
});
