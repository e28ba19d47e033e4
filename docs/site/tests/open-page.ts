import type { Browser, Page } from "playwright-core";

/** A page of the site, opened, with all that went wrong on it. */
export interface OpenPage {
  readonly page: Page;
  /** Errors on the console, exceptions and requests that failed. */
  readonly faults: readonly string[];
}

export interface View {
  readonly width: number;
  readonly scheme: "light" | "dark";
}

/** Opens a page as a reader has it: on a phone or a desk, light or dark. */
export async function openPage(browser: Browser, url: string, view: View): Promise<OpenPage> {
  const context = await browser.newContext({
    viewport: { width: view.width, height: 900 },
    colorScheme: view.scheme,
  });
  const page = await context.newPage();
  const faults: string[] = [];
  page.on("console", (message) => {
    if (message.type() === "error" || message.type() === "warning") faults.push(`console: ${message.text()}`);
  });
  page.on("pageerror", (error) => faults.push(`exception: ${error.message}`));
  page.on("requestfailed", (request) => faults.push(`request: ${request.url()}`));
  page.on("response", (response) => {
    if (response.status() >= 400) faults.push(`${response.status()}: ${response.url()}`);
  });
  page.on("request", (request) => {
    if (new URL(request.url()).host !== new URL(url).host) faults.push(`another host: ${request.url()}`);
  });
  await page.goto(url, { waitUntil: "load" });
  return { page, faults };
}
