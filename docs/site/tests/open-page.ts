import type { Browser, Page } from "playwright-core";

/** A page of the site, opened, with all that went wrong on it. */
export interface OpenPage {
  readonly page: Page;
  /** Errors on the console, exceptions and requests that failed. */
  readonly faults: readonly string[];
}

/** How a reader has a page: on a phone or a desk, light or dark. */
export interface View {
  readonly width: number;
  readonly scheme: "light" | "dark";
}

/** Opens a page in a view. */
export async function openPage(browser: Browser, url: string, view: View): Promise<OpenPage> {
  const context = await browser.newContext();
  const page = await context.newPage();
  const faults: string[] = [];
  page.on("console", (message) => {
    if (message.type() === "error" || message.type() === "warning") faults.push(`console: ${message.text()}`);
  });
  page.on("pageerror", (error) => faults.push(`exception: ${error.message}`));
  page.on("requestfailed", (request) => {
    // Whoever goes on to another page ends what this one still loads.
    if (request.failure()?.errorText !== "net::ERR_ABORTED") faults.push(`request: ${request.url()}`);
  });
  page.on("response", (response) => {
    if (response.status() >= 400) faults.push(`${response.status()}: ${response.url()}`);
  });
  page.on("request", (request) => {
    if (new URL(request.url()).host !== new URL(url).host) faults.push(`another host: ${request.url()}`);
  });
  await changeView(page, view);
  await page.goto(url, { waitUntil: "load" });
  return { page, faults };
}

/** Shows an open page in another view. */
export async function changeView(page: Page, { width, scheme }: View): Promise<void> {
  await page.setViewportSize({ width, height: 900 });
  await page.emulateMedia({ colorScheme: scheme });
}
