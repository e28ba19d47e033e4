import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll } from "vitest";
import { openBrowser } from "./browser.js";
import { changeView, openTab, type Tab, type View } from "./open-page.js";
import { type Server, serve } from "./serve.js";
import { siteFolder } from "./site-files.js";

/** The views in which every page is looked at. */
export const DESK: View = { width: 1280, scheme: "light" };
export const PHONE: View = { width: 390, scheme: "dark" };

/** The built site, served and open to a browser for as long as the tests of a group run. */
export interface Site {
  /** The address of the site, with a slash at its end. */
  readonly url: string;
  /** Opens a page by its path in the site, on a desk unless another view is named. */
  open(path: string, view?: View): Promise<OpenPage>;
}

/** A page of the site, opened, with all that went wrong on it. */
export interface OpenPage {
  readonly page: Page;
  readonly faults: readonly string[];
  /** Gives its tab, as if new, to the next test. */
  close(): Promise<void>;
}

/** Serves the site, or one in another folder, to a browser before the tests of a group, and ends both after them. */
export function useSite(folder: string = siteFolder): Site {
  let server: Server;
  let browser: Browser;
  const idle: Tab[] = [];
  beforeAll(async () => {
    [server, browser] = await Promise.all([serve(folder), openBrowser()]);
  });
  afterAll(async () => {
    await browser.close();
    server.close();
  });
  return {
    get url() {
      return server.url;
    },
    open: async (path, view = DESK) => {
      const tab = idle.pop() ?? (await openTab(browser));
      await changeView(tab.page, view);
      await tab.page.goto(server.url + path, { waitUntil: "load" });
      const close = async (): Promise<void> => {
        await tab.page.evaluate("localStorage.clear()");
        tab.faults.length = 0;
        idle.push(tab);
      };
      return { ...tab, close };
    },
  };
}

const axe = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");

/** The rules of axe whose answers depend on the width and the colours: they are asked again on the phone. */
const OF_THE_VIEW = ["color-contrast", "link-in-text-block", "scrollable-region-focusable"];

/** Axe would read imported style sheets by writing styles into the page, which the policy of the pages forbids; to name the places takes a quarter of its time. */
const AXE = { resultTypes: ["violations"], preload: false, selectors: false };

/**
 * Leaves of each list and table the members that bring something: an element with a parent, a class or an attribute that none
 * before has, or one without text. What is the same in ninety records, axe would look at ninety times.
 */
const THIN = `
  for (const list of document.querySelectorAll("body, body *")) {
    const seen = new Set();
    for (const member of [...list.children].filter((one) => /^(ARTICLE|LI|TR|SECTION|DETAILS)$/.test(one.tagName))) {
      const parts = [member, ...member.querySelectorAll("*")].map((one) => [
        one.parentElement.tagName, one.tagName, one.className, one.lang, one.role, one.textContent.trim() === "",
        ...one.getAttributeNames(),
      ].join());
      if (parts.every((part) => seen.has(part))) member.remove();
      for (const part of parts) seen.add(part);
    }
  }`;

/** The size of letters that a browser has unless its settings say otherwise, and twice as large, in pixels. */
const [USUAL, LARGE] = [16, 32];

/** Sets the size of letters as the settings of a browser do. */
async function setLetters(page: Page, standard: number): Promise<void> {
  const session = await page.context().newCDPSession(page);
  await session.send("Page.setFontSizes", { fontSizes: { standard } });
  await session.detach();
}

/**
 * What is wrong with an open page on a desk and on a phone: by how many pixels it is too wide, with all that is folded open and
 * with large letters, and each rule of axe that it breaks, with the first place.
 */
export async function problemsOn(page: Page): Promise<readonly unknown[]> {
  const problems: unknown[] = [];
  for (const view of [PHONE, DESK]) {
    await changeView(page, view);
    const excess = await page.evaluate(`(() => {
      const folded = [...document.querySelectorAll("main details:not([open])")];
      for (const one of folded) one.open = true;
      const excess = document.documentElement.scrollWidth - window.innerWidth;
      for (const one of folded) one.open = false;
      return excess;
    })()`);
    if (Number(excess) > 0) problems.push([view.width, `${excess} pixels too wide`]);
    await setLetters(page, LARGE);
    const withLarge = await page.evaluate("document.documentElement.scrollWidth - window.innerWidth");
    await setLetters(page, USUAL);
    if (Number(withLarge) > 0) problems.push([view.width, `${withLarge} pixels too wide with large letters`]);
  }
  await page.evaluate(THIN);
  await page.evaluate(axe);
  for (const [view, asked] of [
    [DESK, {}],
    [PHONE, { runOnly: OF_THE_VIEW }],
  ] as const) {
    await changeView(page, view);
    const found: readonly unknown[] = await page.evaluate(`axe.run(${JSON.stringify({ ...asked, ...AXE })})
      .then(({ violations }) => violations.map(({ id, nodes }) => [id, nodes[0].html]))`);
    problems.push(...found.map((problem) => [view.width, view.scheme, problem]));
  }
  return problems;
}
