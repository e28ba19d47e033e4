import type { Browser, Page } from "playwright-core";

/** How a reader has a page: on a phone or a desk, light or dark. */
export interface View {
  readonly width: number;
  readonly scheme: "light" | "dark";
}

/** A page of a browser, which shows one page of the site after another. */
export interface Tab {
  readonly page: Page;
  /** Errors on the console, exceptions, dialogs and requests that failed, since it was opened or cleared. */
  readonly faults: string[];
}

/** Opens a tab with a storage of its own. It takes longer than what most tests do with it. */
export async function openTab(browser: Browser): Promise<Tab> {
  const context = await browser.newContext();
  const page = await context.newPage();
  const faults: string[] = [];
  page.on("console", (message) => {
    if (message.type() === "error" || message.type() === "warning") faults.push(`console: ${message.text()}`);
  });
  page.on("dialog", (dialog) => {
    faults.push(`dialog: ${dialog.message()}`);
    void dialog.dismiss();
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
    const { protocol, hostname } = new URL(request.url());
    // What a page makes for itself comes from no host.
    if (protocol !== "blob:" && hostname !== "127.0.0.1") faults.push(`another host: ${request.url()}`);
  });
  return { page, faults };
}

/** Shows a tab in another view, and waits until the page has answered: what is folded on a phone opens with the next frames. */
export async function changeView(page: Page, { width, scheme }: View): Promise<void> {
  await page.setViewportSize({ width, height: 900 });
  await page.emulateMedia({ colorScheme: scheme });
  await page.evaluate(
    () => new Promise<void>((resolve) => requestAnimationFrame(() => requestAnimationFrame(() => resolve()))),
  );
}
