import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll } from "vitest";
import { openBrowser } from "./browser.js";
import { type OpenPage, openPage, type View } from "./open-page.js";
import { type Server, serve } from "./serve.js";
import { siteFolder } from "./site-files.js";

/** The built site, served and open to a browser for as long as the tests of a group run. */
export interface Site {
  /** The address of the site, with a slash at its end. */
  readonly url: string;
  /** Opens a page by its path in the site. */
  open(path: string, view: View): Promise<OpenPage>;
}

/** Serves the site to a browser before the tests of a group, and ends both after them. */
export function useSite(): Site {
  let server: Server;
  let browser: Browser;
  beforeAll(async () => {
    [server, browser] = await Promise.all([serve(siteFolder), openBrowser()]);
  });
  afterAll(async () => {
    await browser.close();
    server.close();
  });
  return {
    get url() {
      return server.url;
    },
    open: (path, view) => openPage(browser, server.url + path, view),
  };
}

const axe = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");

/** What axe has against a page: each rule that is broken, and the first place. */
export async function violationsOn(page: Page, rules: object = {}): Promise<unknown> {
  await page.evaluate(axe);
  return page.evaluate(
    `axe.run({ rules: ${JSON.stringify(rules)} }).then(({ violations }) => violations.map(({ id, nodes }) => [id, nodes[0].html]))`,
  );
}
