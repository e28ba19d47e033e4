/** Tries every runtime and every compiler, and writes the page that tells the results. */
import { readFileSync, rmSync, writeFileSync } from "node:fs";
import { isDeepStrictEqual } from "node:util";
import * as audit from "../../src/audit.js";
import * as visit from "../../src/index.js";
import * as schema from "../../src/schema.js";
import { install } from "../package/install.js";
import { compatibilityPage, type Result } from "./compatibility-page.js";
import { compilers } from "./compilers/matrix.js";
import { ask } from "./runtimes/ask.js";
import { closeChromium } from "./runtimes/in-chromium.js";
import { expectedIn, runtimes } from "./runtimes/matrix.js";

const { folder } = install();
const expected = await ask(visit, audit, schema);
const right = readFileSync(new URL("projects/compiled/consumer.ts.txt", import.meta.url), "utf8");

const ran = await results(runtimes, (runtime) =>
  runtime.answers(folder).then((it) => isDeepStrictEqual(it, expectedIn(runtime, expected))),
);
await closeChromium();
const compiled = await results(compilers, ({ compile }) => compile(folder, right).then((said) => said === ""));
rmSync(folder, { recursive: true });

writeFileSync(new URL("../../docs/compatibility.md", import.meta.url), compatibilityPage(ran, compiled));

async function results<T>(rows: readonly T[], holds: (row: T) => Promise<boolean>): Promise<readonly Result[]> {
  const told: Result[] = [];
  for (const row of rows) {
    told.push({
      holds: await holds(row).catch((error) => {
        console.error(String(error));
        return false;
      }),
    });
  }
  return told;
}
