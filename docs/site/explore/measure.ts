/** Prints, as JSON, what the first showing of the page that answers takes in milliseconds of script, run by run. */
import { openBrowser } from "../tests/browser.js";
import { serve } from "../tests/serve.js";
import { siteFolder } from "../tests/site-files.js";

const RUNS = 9;

const [server, browser] = await Promise.all([serve(siteFolder), openBrowser()]);
const times: number[] = [];
for (let run = 0; run < RUNS; run++) {
  const context = await browser.newContext();
  const page = await context.newPage();
  const session = await context.newCDPSession(page);
  await session.send("Performance.enable");
  await page.goto(`${server.url}explore.html`);
  await page.locator("#found [data-record]").first().waitFor();
  const { metrics } = await session.send("Performance.getMetrics");
  times.push(1_000 * (metrics.find(({ name }) => name === "ScriptDuration")?.value ?? Number.NaN));
  await context.close();
}
await browser.close();
server.close();
console.log(JSON.stringify(times));
