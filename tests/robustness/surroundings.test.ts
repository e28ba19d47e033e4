import { execFile } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { build } from "esbuild";
import { afterAll, beforeAll, expect, test } from "vitest";
import { answers } from "./answers.js";

const folder = mkdtempSync(join(tmpdir(), "ankara-visit-answers-"));
const script = join(folder, "answers.mjs");
const here = answers();

beforeAll(async () => {
  const contents = 'import { answers } from "./answers.ts"; process.stdout.write(answers());';
  const resolveDir = fileURLToPath(new URL(".", import.meta.url));
  await build({ stdin: { contents, resolveDir }, bundle: true, format: "esm", platform: "node", outfile: script });
}, 60_000);
afterAll(() => rmSync(folder, { recursive: true, force: true }));

// Zones that are far apart, of which one skipped a day and one changed its offset; a locale with its own i.
const zones = ["Pacific/Kiritimati", "America/Anchorage", "Europe/Istanbul", "Asia/Almaty"];
const locales = ["tr_TR.UTF-8", "C"];

test.each(zones.flatMap((zone) => locales.map((locale) => [zone, locale] as const)))(
  "the answers are the same in %s under %s",
  async (TZ, LC_ALL) => {
    const env = { ...process.env, TZ, LC_ALL, LANG: LC_ALL };
    const expected = JSON.stringify([TZ, LC_ALL.startsWith("tr") ? "tr-TR" : "en-US"]);
    const program = `const { timeZone, locale } = Intl.DateTimeFormat().resolvedOptions();
      if (JSON.stringify([timeZone, locale]) !== ${JSON.stringify(expected)}) throw new Error(timeZone + locale);
      await import(${JSON.stringify(script)});`;
    const run = promisify(execFile);
    const { stdout } = await run(process.execPath, ["--input-type=module", "--eval", program], { env, maxBuffer: 1e8 });
    expect(stdout === here).toBe(true);
  },
);
