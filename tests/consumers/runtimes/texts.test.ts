import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { hasBrowser } from "../../../docs/site/tests/browser.js";
import { installPacked } from "../../package/packed.js";
import { differences, type Texts } from "./differences.js";
import { closeChromium, inChromium } from "./in-chromium.js";
import { bundled, nodes } from "./matrix.js";
import { type Project, programs, setUp } from "./project.js";

interface Engine {
  readonly name: string;
  readonly texts: () => Promise<unknown>;
  /** The texts that it writes in its own way, as its data are others, and why the package leaves them so. */
  readonly known?: { readonly calls: RegExp; readonly reason: string };
}

let project: Project;
let expected: Texts;
beforeAll(async () => {
  const packed = installPacked();
  project = setUp("texts", packed.folder);
  packed.remove();
  expected = Object(await engines[0]?.texts());
});
afterAll(async () => {
  await closeChromium();
  project.remove();
});

const printing = (name: string, ...[program = "", ...args]: readonly string[]): Engine => ({
  name,
  texts: async () => JSON.parse(await project.run(program, ...args)),
});

const engines: readonly Engine[] = [
  ...nodes.map(([name, program]) => printing(name, program, "main.mjs")),
  printing("Bun", join(programs, ".bin/bun"), "run", "main.mjs"),
  {
    ...printing("Deno", join(programs, ".bin/deno"), "run", "--cached-only", "main.mjs"),
    known: { calls: /KGS/, reason: "its CLDR is older, and spells the money of the Kyrgyz Republic as Kyrgystani som" },
  },
  {
    name: "Chromium",
    texts: async () => {
      await bundled(project, join(project.folder, "bundle.js"));
      return inChromium(project.folder);
    },
  },
];

describe("dates and numbers are written alike in nine locales, as in Node 20", () => {
  const browser = hasBrowser();
  for (const { name, texts, known } of engines.slice(1)) {
    const run = name === "Chromium" && !browser ? test.skip : test.concurrent;
    run(`in ${name}`, async () => {
      const found = differences(Object(await texts()), expected);
      const isKnown = (difference: string): boolean => known?.calls.test(difference) ?? false;
      expect(found.filter((difference) => !isKnown(difference)).slice(0, 10)).toEqual([]);
      // What an engine has mended is no exception any more.
      expect(found.some(isKnown), known?.reason).toBe(known !== undefined);
    });
  }
});

test("they are words of the language or English, and never the marks of no language", () => {
  const texts = Object.entries(expected);
  expect(texts.length).toBeGreaterThan(5_000);
  expect(texts.filter(([, text]) => /\bM\d\d|\p{Nd}[MGT]\b/u.test(text))).toEqual([]);
  for (const [call, text] of texts) {
    if (call.endsWith('"kk")')) expect(text, call).toBe(expected[call.replace(/"kk"\)$/, '"en")')]);
  }
});

test("a difference that the eye does not see is told by its code points", () => {
  expect(differences({ a: "1–2 г.", b: "2025" }, { a: "1–2\u00a0г.", b: "2025" })).toEqual([
    'a: "1–2 г." has U+0020 where "1–2\u00a0г." has U+00A0',
  ]);
  expect(differences({ a: "28–29", b: "x" }, { a: "28 – 29" })).toEqual([
    'a: "28–29" has U+2013 where "28 – 29" has U+0020 U+2013 U+0020',
    'b: "x" has U+0078 where "" has nothing',
  ]);
});
