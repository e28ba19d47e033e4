import { openBrowser } from "../../../docs/site/tests/browser.js";
import { serve } from "../../../docs/site/tests/serve.js";

/** Opens the page of a folder in Chromium, and waits for what it puts into `window.answers`. */
export async function inChromium(folder: string): Promise<unknown> {
  const [server, browser] = await Promise.all([serve(folder), openBrowser()]);
  try {
    const page = await browser.newPage();
    const faults: string[] = [];
    page.on("pageerror", ({ message }) => faults.push(message));
    page.on("console", (message) => faults.push(message.text()));
    await page.goto(server.url);
    const answers: unknown = await page.evaluate("window.answers");
    if (faults.length > 0) throw new Error(faults.join("\n"));
    return answers;
  } finally {
    await browser.close();
    server.close();
  }
}
