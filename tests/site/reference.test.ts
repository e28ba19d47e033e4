import type { Browser } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { hasBrowser, openBrowser } from "./browser.js";
import { openPage } from "./open-page.js";
import { type Server, serve } from "./serve.js";

describe.runIf(hasBrowser())("the reference", () => {
  let server: Server;
  let browser: Browser;
  beforeAll(async () => {
    [server, browser] = await Promise.all([serve(), openBrowser()]);
  });
  afterAll(async () => {
    await browser.close();
    server.close();
  });

  test("opens without a fault", async () => {
    const { page, faults } = await openPage(browser, `${server.url}reference/`, { width: 1280, scheme: "light" });
    expect(await page.title()).toContain("ankara-visit-2025");
    expect(faults).toEqual([]);
  });
});
