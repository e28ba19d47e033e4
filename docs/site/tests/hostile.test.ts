import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { dataset } from "../../../src/index.js";
import { COLLECTIONS } from "../links.js";
import { hasBrowser } from "./browser.js";
import { HOSTILE, hostileProject } from "./hostile-site.js";
import { useSite } from "./site.js";
import { pagePaths, siteFolder } from "./site-files.js";

/** The page that answers, with records and with addresses that are hostile. */
const EXPLORED: readonly string[] = [
  "q=onerror",
  "record=signing",
  ...["q", "date", "participant", "topic", "kind", "in", "record"].map(
    (key) => `${key}=${encodeURIComponent(HOSTILE)}`,
  ),
].map((query) => `explore.html?${query}`);

describe.runIf(hasBrowser())("texts that try to leave their place", () => {
  const hostile = hostileProject();
  beforeAll(() => hostile.build(), 480_000);
  afterAll(() => hostile.remove());
  const site = useSite(hostile.site);

  /** The pages whose texts are others than on the site itself. */
  const changed = (): readonly string[] =>
    pagePaths(hostile.site).filter((path) => readFileSync(join(hostile.site, path), "utf8").includes("window.hit"));

  test("stand on every page of records, and on those that are made from Markdown", () => {
    const documents = ["sources", "discrepancies"].map((name) => `reference/documents/${name}.html`);
    const records = COLLECTIONS.map((name) => `records/${name}.html`);
    expect(changed()).toEqual(expect.arrayContaining(["index.html", "pictures.html", ...records, ...documents]));
  });

  test("leave the elements of every page and picture as they are with other texts", async () => {
    const { page, close } = await site.open("index.html");
    expect(pagePaths(hostile.site)).toEqual(pagePaths());
    for (const path of changed())
      expect(await elementsOf(page, join(hostile.site, path)), path).toBe(
        await elementsOf(page, join(siteFolder, path)),
      );
    for (const name of readdirSync(join(siteFolder, "pictures")).filter((file) => file.endsWith(".svg")))
      expect(await elementsOf(page, join(hostile.site, "pictures", name)), name).toBe(
        await elementsOf(page, join(siteFolder, "pictures", name)),
      );
    await close();
  });

  test("run nothing and lead nowhere", async () => {
    // Those in other languages have the same elements, as the test before this one has shown, and the same scripts.
    const inEnglish = changed().filter((path) => !/^(?:kk|ru|tr)\//.test(path));
    expect(inEnglish.length).toBeGreaterThan(COLLECTIONS.length);
    for (const path of [...inEnglish, ...EXPLORED]) {
      const { page, faults, close } = await site.open(path);
      if (path.endsWith("record=signing")) await page.locator("#record article").waitFor();
      expect(await page.evaluate("window.hit"), path).toBe(undefined);
      expect(faults, path).toEqual([]);
      expect(await foundOn(page), path).toEqual({ injected: 0, schemes: [] });
      await close();
    }
  });

  test("a url that would run a script stops the site, and is named", async () => {
    const [first, ...others] = dataset.sources;
    hostile.write("sources", [{ ...first, url: "javascript:window.hit=1" }, ...others]);
    const said = `The url of source "${first?.id}" cannot be a link: "javascript:window.hit=1".`;
    await expect(hostile.run("write-site.ts")).rejects.toThrow(said);
  });
});

/** The names of the elements and attributes of a page or a picture in order, as a browser reads the file; its script is not run. */
async function elementsOf(page: Page, file: string): Promise<string> {
  const type = file.endsWith(".svg") ? "image/svg+xml" : "text/html";
  return page.evaluate(
    ([text, type]) => {
      const { documentElement } = new DOMParser().parseFromString(text, type);
      // A picture has as many lines, and TypeDoc breaks a name at as many places, as the texts need.
      const elements = [...documentElement.querySelectorAll("*:not(tspan, wbr)")].map((one) =>
        // Which of them are in another language depends on what is translated.
        [one.localName, ...one.getAttributeNames().filter((name) => name !== "lang")].join(" "),
      );
      return elements.join("\n");
    },
    [readFileSync(file, "utf8"), type] as const,
  );
}

/** The elements on an open page that no page of the site has, and the schemes of links that none may have. */
async function foundOn(page: Page): Promise<{ readonly injected: number; readonly schemes: readonly string[] }> {
  return page.evaluate(() => {
    const own = new Set(["https:", "mailto:", location.protocol]);
    // Those of pictures are no elements of HTML.
    const links = [...document.querySelectorAll("a[href]")].map(
      (link) => new URL(link.getAttribute("href") ?? "", location.href),
    );
    return {
      injected: document.querySelectorAll(
        'img, iframe, object, script:not([src], [type="application/ld+json"]), [onerror], [onload]',
      ).length,
      schemes: links
        .filter(
          ({ protocol, host }) => !own.has(protocol) || (protocol === location.protocol && host !== location.host),
        )
        .map(({ href }) => href),
    };
  });
}
