import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import * as api from "../../../src/index.js";
import { FINDER_KEYS } from "../../../tests/finder-keys.js";
import navigation from "../navigation.json" with { type: "json" };
import strings from "../strings.json" with { type: "json" };
import { pagePaths, readPage, siteFolder } from "./site-files.js";

const helpers = Object.entries(api).flatMap(([name, value]) =>
  typeof value === "function" && name !== "VisitError" ? [name] : [],
);
const textsOf = (page: Document, selector: string): readonly string[] =>
  [...page.querySelectorAll(selector)].map(({ textContent }) => textContent?.trim() ?? "");

describe("the front page of the reference", () => {
  const page = readPage("reference/index.html");

  test("has each helper once, with one sentence and a category, and all else in the list", () => {
    const rows = [...page.querySelectorAll("table.helpers tbody tr")].map((row) =>
      [...row.children].map(({ textContent }) => textContent?.trim() ?? ""),
    );
    expect(rows.map(([name]) => name)).toEqual(expect.arrayContaining(helpers));
    const listed = textsOf(page, "dl.others a code");
    const others = Object.keys(api).filter((name) => !helpers.includes(name));
    expect(listed).toEqual(expect.arrayContaining([...others, "VisitEvent", "EventFilter", "visitSchema"]));
    expect(new Set([...rows.map(([name]) => name), ...listed]).size).toBe(rows.length + listed.length);
    for (const [name, sentence, category] of rows) {
      expect(sentence, name).toMatch(/^[A-Z].*\.$/s);
      expect(category, name).not.toBe("");
    }
  });
});

describe.each(Object.entries(FINDER_KEYS))("the page of %s", (name, keys) => {
  const page = readPage(`reference/functions/ankara-visit-2025.${name}.html`);

  test("has every filter key", () => {
    const cells = textsOf(page, ".tsd-tag-filterKeys td:first-child");
    expect([...cells].sort()).toEqual(Object.keys(keys).sort());
  });

  test("shows the signature of this visit, and folds the one of another", () => {
    const signatures = [...page.querySelectorAll(".tsd-signature[id]")];
    expect(signatures.map((signature) => signature.closest("details.own-visit") !== null)).toEqual([false, true]);
    expect(signatures[0]?.textContent).not.toContain("from");
    expect(signatures[1]?.textContent).toContain("from");
  });
});

test.each([
  ["reference/index.html", "Reference", "page"],
  ["reference/functions/ankara-visit-2025.holds.html", "Reference", "true"],
  ["reference/documents/data-model.html", "Guides", "true"],
])("the header of %s is that of the site, with the item marked", (path, part, currency) => {
  const nav = 'body > header nav[aria-label="Parts of the site"]';
  const page = readPage(path);
  expect(textsOf(page, `${nav} a`)).toEqual(
    navigation.parts.map(([name = ""]) => Reflect.get(Reflect.get(strings, name), "en")),
  );
  const marked = [...page.querySelectorAll(`${nav} a[aria-current]`)];
  expect(marked.map((link) => [link.textContent, link.getAttribute("aria-current")])).toEqual([[part, currency]]);
});

test("on every page the headings follow one another, and no summary has a link in it", () => {
  const pages = pagePaths().filter((path) => path.startsWith("reference/"));
  expect(pages.length).toBeGreaterThan(100);
  for (const path of pages) {
    const html = readFileSync(siteFolder + path, "utf8");
    const ranks = [...html.matchAll(/<h([1-6])/g)].map(([, rank]) => Number(rank));
    expect(ranks[0], path).toBe(1);
    expect(
      ranks.filter((rank, index) => rank > (ranks[index - 1] ?? 0) + 1),
      path,
    ).toEqual([]);
    expect(html.match(/<summary(?:(?!<\/summary>).)*<a /gs), path).toBe(null);
  }
});
