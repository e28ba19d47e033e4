import { join } from "node:path";
import { resolve } from "eslint-import-resolver-node";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { hasBrowser } from "../../../docs/site/tests/browser.js";
import * as audit from "../../../src/audit.js";
import * as visit from "../../../src/index.js";
import * as schema from "../../../src/schema.js";
import { installPacked, type Project } from "../../package/packed.js";
import { ask } from "./ask.js";
import { closeChromium } from "./in-chromium.js";
import { expectedIn, runtimes } from "./matrix.js";

let packed: Project;
let expected: object;
beforeAll(async () => {
  packed = installPacked();
  expected = await ask(visit, audit, schema);
});
afterAll(async () => {
  await closeChromium();
  packed.remove();
});

test("the questions are ten, and each has an answer", () => {
  const answers = Object.values(expected);
  expect(answers).toHaveLength(10);
  for (const answer of answers) expect(Object.keys(Object(answer)).length).toBeGreaterThan(0);
});

test("eslint-plugin-import, which does not read `exports`, finds the entry points", () => {
  const found = ["", "/audit", "/schema"].map((path) =>
    resolve(`ankara-visit-2025${path}`, join(packed.folder, "main.js")),
  );
  const dist = join(packed.folder, "node_modules/ankara-visit-2025/dist");
  expect(found).toEqual(["index", "audit", "schema"].map((name) => ({ found: true, path: join(dist, `${name}.js`) })));
});

describe("the ten questions are answered alike", () => {
  const browser = hasBrowser();
  for (const runtime of runtimes) {
    const run = runtime.inBrowser && !browser ? test.skip : test.concurrent;
    run(`in ${runtime.name}, ${runtime.how}`, async () => {
      expect(await runtime.answers(packed.folder)).toEqual(expectedIn(runtime, expected));
    });
  }
});
