import { openBrowser } from "../../../docs/site/tests/browser.js";
import { serve } from "../../../docs/site/tests/serve.js";

/** One for all pages, as a browser takes longer to start than a page to answer. */
let browser: ReturnType<typeof openBrowser> | undefined;

/** Opens the page of a folder in Chromium, and waits for what it puts into `window.answers`. */
export async function inChromium(folder: string): Promise<unknown> {
  // One that was lost, as happens on a busy machine, is replaced.
  if (browser === undefined || !(await browser).isConnected()) browser = openBrowser();
  const [server, context] = await Promise.all([serve(folder), browser.then((it) => it.newContext())]);
  try {
    const page = await context.newPage();
    const faults: string[] = [];
    page.on("pageerror", ({ message }) => faults.push(message));
    page.on("console", (message) => faults.push(`${message.text()} ${message.location().url}`));
    await page.goto(server.url);
    const answers: unknown = await page
      .waitForFunction("'answers' in window")
      .then(() => page.evaluate("window.answers"))
      .catch((error) => faults.push(String(error)));
    if (faults.length > 0) throw new Error(faults.join("\n"));
    return answers;
  } finally {
    await context.close();
    server.close();
  }
}

/** Closes the browser, if a page was opened. */
export async function closeChromium(): Promise<void> {
  await (await browser)?.close();
}
