import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { hasBrowser } from "../../../docs/site/tests/browser.js";
import * as audit from "../../../src/audit.js";
import * as visit from "../../../src/index.js";
import { installPacked, type Project } from "../../package/packed.js";
import { ask } from "./ask.js";
import { runtimes } from "./matrix.js";

let packed: Project;
let expected: unknown;
beforeAll(async () => {
  packed = installPacked();
  expected = await ask(visit, audit);
});
afterAll(() => packed.remove());

test("the questions are ten, and each has an answer", () => {
  const answers = Object.values(Object(expected));
  expect(answers).toHaveLength(10);
  for (const answer of answers) expect(Object.keys(Object(answer)).length).toBeGreaterThan(0);
});

describe("the ten questions are answered alike", () => {
  const browser = hasBrowser();
  for (const { name, how, inBrowser, answers } of runtimes) {
    const run = inBrowser && !browser ? test.skip : test.concurrent;
    run(`in ${name}, ${how}`, async () => {
      expect(await answers(packed.tarball)).toEqual(expected);
    });
  }
});
