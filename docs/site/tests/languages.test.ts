import { readFileSync } from "node:fs";
import { join } from "node:path";
import { brotliCompressSync } from "node:zlib";
import { describe, expect, test } from "vitest";
import type { Text } from "../../strings/text.js";
import type { Texts } from "../language.js";
import { LANGUAGES, TRANSLATED } from "../links.js";
import strings from "../strings.json" with { type: "json" };
import { hasBrowser } from "./browser.js";
import { PHONE, problemsOn, useSite } from "./site.js";
import { siteFolder } from "./site-files.js";

const texts: Texts = strings;
const TAGS = LANGUAGES.map(([language]) => language);
const OTHERS = TAGS.filter((language) => language !== "en");
const formsOf = (text: Text | undefined): readonly string[] =>
  typeof text === "object" ? Object.values(text) : text === undefined ? [] : [text];
const gapsOf = (form: string): readonly string[] => [...new Set(form.match(/\{\w+\}/g))].sort();

test("every text is there in four languages, in all forms that its language has, with the same gaps", () => {
  for (const [key, own] of Object.entries(texts)) {
    expect(Object.keys(own).sort(), key).toEqual([...TAGS].sort());
    const [first = ""] = formsOf(own["en"]);
    for (const [language, text] of Object.entries(own)) {
      for (const form of formsOf(text)) {
        expect(form.trim(), `${key} ${language}`).not.toBe("");
        expect(gapsOf(form), `${key} ${language}`).toEqual(gapsOf(first));
        // The words of a link are written as they are.
        expect(form, `${key} ${language}`).not.toMatch(/\[[^\]]*\{/);
      }
      if (typeof text !== "object" || "other" in text) continue;
      expect(Object.keys(text), `${key} ${language}`).toEqual(["one", "few", "many"]);
    }
  }
});

test("a language of the page that answers adds less than 14.1 kB, compressed", () => {
  // Its names grow with the records: four people and three offices are up to 170 bytes.
  for (const language of OTHERS)
    expect(brotliCompressSync(readFileSync(join(siteFolder, `explore.${language}.js`))).length).toBeLessThan(13_950);
});

/** English texts by their pieces between gaps, as far as another language has other words. */
const PIECES = new Set(
  Object.values(texts).flatMap(({ en, ...others }) => {
    const same = Object.values(others).flatMap(formsOf);
    return formsOf(en)
      .filter((form) => !same.includes(form))
      .flatMap((form) => form.split(/\[|\]\(\{\w+\}\)|\{\w+\}/))
      .map((piece) => piece.trim())
      .filter((piece) => /[a-z]{2}/i.test(piece));
  }),
);

/** Those of several words, which are looked for within others. */
const PHRASES = [...PIECES].filter((piece) => piece.includes(" "));

/** What a page says of its language, where its switch leads, and which texts of it are not marked as of another. */
interface Read {
  readonly lang: string;
  readonly switched: readonly string[];
  readonly alternates: readonly string[];
  /** How many drawings are marked as of another language, as a whole or in part. */
  readonly foreignDrawings: number;
  readonly texts: readonly string[];
}

/** Reads a page in a browser, which does so in a moment; its script is not run. */
const READ = `(html) => {
  const page = new DOMParser().parseFromString(html, "text/html");
  const links = (selector) => [...page.querySelectorAll(selector)].map((link) => link.getAttribute("href"));
  const { lang } = page.documentElement;
  const [switched, alternates] = [links('[id=":languages"] a'), links('link[rel="alternate"]')];
  const foreignDrawings = page.querySelectorAll("body [lang] .drawn, .drawn[lang], .drawn [lang]").length;
  for (const other of page.querySelectorAll("body [lang], q, code, script")) other.remove();
  const texts = [...page.querySelectorAll("title, meta[name=description], meta[property]")].map((one) => one.content ?? one.textContent);
  const walker = page.createTreeWalker(page.body, NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT);
  while (walker.nextNode()) {
    const node = walker.currentNode;
    if (node.nodeType === Node.TEXT_NODE) texts.push(node.data.trim());
    else for (const name of ["aria-label", "title", "placeholder"]) texts.push(node.getAttribute(name) ?? "");
  }
  return { lang, switched, alternates, foreignDrawings, texts: [...new Set(texts)] };
}`;

describe.runIf(hasBrowser()).concurrent("the pages in four languages", () => {
  const site = useSite();

  test("are in their language, lead to themselves in the others, and have no English that is not marked", async () => {
    const { page, close } = await site.open("404.html");
    for (const language of TAGS) {
      for (const path of TRANSLATED) {
        const own = language === "en" ? path : `${language}/${path}`;
        const whole = readFileSync(join(siteFolder, own), "utf8");
        // Of a page in English only the header is looked at.
        const html = language === "en" ? whole.slice(0, whole.indexOf("<main")) : whole;
        const read: Read = await page.evaluate(`(${READ})(${JSON.stringify(html)})`);
        expect(read.lang, own).toBe(language);
        const resolved = (href: string): string => new URL(href, `https://site.example/${own}`).pathname.slice(1);
        const all = TAGS.map((other) => (other === "en" ? path : `${other}/${path}`));
        expect(read.switched.map(resolved), own).toEqual(all);
        if (process.env["SITE_URL"] === undefined) expect(read.alternates.map(resolved), own).toEqual([...all, path]);
        if (language === "en") continue;
        expect(read.foreignDrawings, own).toBe(0);
        const english = read.texts.filter(
          (text) => PIECES.has(text) || PHRASES.some((phrase) => text.includes(phrase)),
        );
        expect(english, own).toEqual([]);
      }
    }
    await close();
  });

  test.each(["kk/records/discrepancies.html", "tr/index.html"])(
    "%s opens without a fault, and fits and is accessible on a desk and a phone",
    async (path) => {
      const { page, faults, close } = await site.open(path);
      expect(await problemsOn(page)).toEqual([]);
      expect(faults).toEqual([]);
      await close();
    },
  );

  test("no page is wider than a phone or a small screen, and no header higher than a line", async () => {
    const { page, close } = await site.open("404.html", PHONE);
    for (const language of OTHERS)
      for (const path of [
        "index.html",
        "explore.html",
        "pictures.html",
        "records/agreements.html",
        "records/figures.html",
      ]) {
        await page.goto(`${site.url}${language}/${path}`);
        for (const width of [320, 360, 768, 1088, 1184, 1280]) {
          await page.setViewportSize({ width, height: 900 });
          const [excess, height] = await page.evaluate(() => [
            document.documentElement.scrollWidth - window.innerWidth,
            document.querySelector("body > header")?.getBoundingClientRect().height,
          ]);
          expect(excess, `${language}/${path} ${width}`).toBeLessThanOrEqual(0);
          expect(height, `${language}/${path} ${width}`).toBeLessThan(72);
        }
      }
    await close();
  });

  test("the switch keeps the record of a page", async () => {
    const { page, faults, close } = await site.open("records/events.html#signing");
    await page.getByRole("button", { name: "Language" }).click();
    await page.getByRole("link", { name: "Русский" }).click();
    await page.waitForURL(/\/ru\/records\/events\.html#signing$/);
    await page.getByRole("button", { name: "Язык" }).click();
    await page.getByRole("link", { name: "English" }).click();
    await page.waitForURL(/\/records\/events\.html#signing$/);
    expect(faults).toEqual([]);
    await close();
  });

  test("the page that answers finds words of its language, and keeps the query in every other", async () => {
    const { page, faults, close } = await site.open("tr/explore.html");
    await page.getByLabel("Ara", { exact: true }).fill("karşılama");
    const found = page.locator("#found [data-record]");
    expect(await found.evaluateAll((links) => links.map((link) => link.getAttribute("data-record")))).toContain(
      "welcome-ceremony",
    );
    expect(await found.allTextContents()).toContain("Resmi karşılama töreni");
    await page.getByRole("button", { name: "Dil" }).click();
    await page.getByRole("link", { name: "Қазақша" }).click();
    await page.waitForURL(/\/kk\/explore\.html\?q=kar/);
    expect(new URL(page.url()).searchParams.get("q")).toBe("karşılama");
    await page.goto(`${site.url}kk/explore.html?record=welcome-ceremony`);
    await page.locator("#record article").waitFor();
    expect(await page.locator("#record h2").textContent()).toBe("Салтанатты қарсы алу рәсімі");
    expect(faults).toEqual([]);
    await close();
  });
});
