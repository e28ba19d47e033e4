import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { transformSync } from "esbuild";
import type { Page } from "playwright-core";
import { describe, expect, test } from "vitest";
import { eventIds } from "../../../src/index.js";
import { FINDER_KEYS } from "../../../tests/finder-keys.js";
import { allBlocks } from "../../../tests/package/blocks.js";
import { ProgramError } from "../playground/edit.js";
import { fragmentOf } from "../playground/fragment.js";
import { type Outcome, outcomeOf } from "../playground/outcome.js";
import { lineCounter, promisesOf } from "../playground/program.js";
import type { Ending } from "../playground/run.js";
import type { Told } from "../playground/sandbox/messages.js";
import { erased } from "../playground/types.js";
import { hasBrowser } from "./browser.js";
import { PHONE, problemsOn, useSite } from "./site.js";
import { pagePaths, siteFolder } from "./site-files.js";
import { COMPILED, ERASED } from "./typescript-constructs.js";

const CODE = "Code of the example";
const GUIDE = "reference/documents/getting-started.html";

/** What a program told in the sandbox, and how it ended. */
interface Ran {
  readonly told: readonly Told[];
  readonly ending: Ending;
}

const src = fileURLToPath(new URL("../../../src/", import.meta.url));

/** A program as esbuild writes it: in one layout, without types and comments. */
function compiled(source: string, loader: "ts" | "js"): string {
  const tsconfigRaw = { compilerOptions: { verbatimModuleSyntax: true } };
  try {
    return transformSync(source, {
      loader,
      tsconfigRaw,
      minifySyntax: true,
      minifyWhitespace: true,
      logLevel: "silent",
    }).code;
  } catch (error) {
    return String(error);
  }
}

/** Runs programs as the buttons do, some at a time, and by default as long. */
async function runOn(page: Page, programs: readonly string[], longest?: number): Promise<readonly Ran[]> {
  // As a text: the test runner would make a call of its own of the import.
  const built = await page.evaluateHandle<typeof import("../playground/run.js")>('import("/playground/run.js")');
  return page.evaluate(
    async ({ built: { run }, all, longest }) => {
      const ran: Ran[] = [];
      const waiting = all.entries();
      const next = async (): Promise<void> => {
        for (const [index, program] of waiting) {
          const told: Told[] = [];
          const running = run(program, (one) => told.push(one), longest);
          const ending = await running.ended;
          running.stop();
          ran[index] = { told, ending };
        }
      };
      await Promise.all([next(), next(), next(), next()]);
      return ran;
    },
    { built, all: programs, longest },
  );
}

/** The examples with a button, by their codes, as they stand in the pages. */
async function examplesOn(page: Page, paths: readonly string[]): Promise<readonly string[]> {
  return page.evaluate(async (all) => {
    const found = new Set<string>();
    for (const path of all) {
      const html = await (await fetch(`/${path}`)).text();
      const given = new DOMParser().parseFromString(html, "text/html");
      for (const button of given.querySelectorAll("button.edit")) {
        for (const line of button.previousElementSibling?.querySelectorAll("br") ?? []) line.replaceWith("\n");
        found.add(button.previousElementSibling?.querySelector("code")?.textContent?.trim() ?? "");
      }
    }
    return [...found];
  }, paths);
}

/** Writes a line in place of that in the open editor, at once. */
async function write(page: Page, text: string): Promise<void> {
  await page.getByRole("textbox", { name: CODE }).press("Control+a");
  await page.keyboard.press("Delete");
  await page.keyboard.insertText(text);
}

function pagesWithButtons(): readonly string[] {
  return pagePaths().filter((path) => readFileSync(join(siteFolder, path), "utf8").includes('class="edit"'));
}

/** Programs that together import all that any does: those that import most, and each that imports something more. */
function importingAll(programs: readonly string[]): readonly string[] {
  const seen = new Set<string>();
  return programs
    .map((program) => ({ program, names: importedBy(program) }))
    .sort((a, b) => b.names.length - a.names.length)
    .filter(({ names }) => {
      const isNew = names.some((name) => !seen.has(name));
      for (const name of names) seen.add(name);
      return isNew;
    })
    .map(({ program }) => program);
}

function importedBy(program: string): readonly string[] {
  const imports = [...program.matchAll(/import ([^;]+?) from "([^"]+)"|import\("([^"]+)"\)/g)];
  return imports.flatMap(([, names = "*", from, other]) =>
    (names.match(/[*$\w]+/g) ?? []).map((name) => `${name} ${from ?? other}`),
  );
}

const outcome = (program: string, { told, ending }: Ran): Outcome => outcomeOf(told, promisesOf(program), ending);

/** The blocks of the guides and of the doc comments that need nothing but the package. */
const runnable = allBlocks()
  .filter(({ file, language }) => file !== "README.md" && ["ts", "js"].includes(language))
  .map(({ code }) => code.trim())
  .filter((code) => {
    const imported = [...code.matchAll(/from "(.+)"|import\("(.+)"\)/g)].map(([, name, other]) => name ?? other);
    return (
      imported.length > 0 &&
      imported.every((name) => /^ankara-visit-2025(\/audit|\/schema|\/locales(\/\w+)?)?$/.test(name ?? ""))
    );
  });

describe.runIf(hasBrowser()).concurrent("the playground", () => {
  const site = useSite();

  test("has a button for each example that needs nothing but the package", async () => {
    const { page, faults, close } = await site.open("playground.html");
    expect(await examplesOn(page, pagesWithButtons())).toEqual(expect.arrayContaining(runnable));
    expect(faults).toEqual([]);
    await close();
  });

  // That every one does so in Node, the tests of the package tell.
  test("gives what the comments promise, in examples that together import all that any does", async () => {
    const { page, faults, close } = await site.open("playground.html");
    const examples = importingAll(await examplesOn(page, pagesWithButtons()));
    expect(examples.length).toBeGreaterThan(20);
    // What they give is asked here, not how fast a busy machine gives it.
    const ran = await runOn(page, examples, 60_000);
    for (const [index, code] of examples.entries()) {
      const { marks, others } = outcome(code, ran[index] ?? { told: [], ending: "stopped" });
      expect(
        marks.filter(({ isKept }) => !isKept),
        code,
      ).toEqual([]);
      expect(marks.length, code).toBe(promisesOf(code).size);
      expect(
        others.filter(({ isError }) => isError),
        code,
      ).toEqual([]);
    }
    expect(faults).toEqual([]);
    await close();
  }, 400_000);

  test("ends what never ends or writes too much, and says which line of which module is wrong", async () => {
    const { page, faults, close } = await site.open("playground.html");
    const programs = [
      "console.log(1);\nfor (;;);",
      "for (;;) console.log(1);",
      'console.log("x".repeat(1e6));',
      "const one = 1;\nthrow new TypeError('not ' + one);",
      "const one = 1;\nconst = 2;",
      'import { readFileSync } from "node:fs";',
      'import { findEvent } from "ankara-visit-2025";',
      "enum Kind { A }",
      "setTimeout(() => console.log(2));\nawait new Promise((resolve) => setTimeout(resolve, 9));",
      "1 + 1;",
      "for (;;) postMessage(1);",
      "for (;;) Object.getPrototypeOf(globalThis).postMessage(1);",
    ];
    const outcomes = (await runOn(page, programs)).map((ran, index) => outcome(programs[index] ?? "", ran));
    const shown = outcomes.map(({ others, sentence }) => [
      sentence,
      ...others.slice(0, 1).map(({ line, text }) => [line, text]),
    ]);
    const error = "It ended with an error.";
    expect(shown).toEqual([
      ["It was stopped after 3 seconds. Does a loop never end?", [1, "1"]],
      ["It was stopped because it wrote too much. The rest is left out.", [1, "1"]],
      ["Output:", [1, `${"x".repeat(10_000)}… (990000 more characters)`]],
      [error, [2, "TypeError: not 1"]],
      [error, [2, "SyntaxError: Unexpected token '='"]],
      [error, [1, expect.stringMatching(/^"node:fs" cannot be imported here. These can: "ankara-visit-2025", /)]],
      [error, [undefined, expect.stringContaining("'ankara-visit-2025' does not provide an export named 'findEvent'")]],
      [error, [1, "Only types are removed here, and an enum is code."]],
      ["Output:", [1, "2"]],
      ["Output:", [1, "2"]],
      [error, [1, "TypeError: postMessage is not a function"]],
      [error, [1, "TypeError: Object.getPrototypeOf(...).postMessage is not a function"]],
    ]);
    expect(faults).toEqual([]);
    await close();
  });

  test("shows the many lines of a program together, and not all anew for each", async () => {
    const { page, faults, close } = await site.open("playground.html");
    const panel = page.getByRole("group", { name: "Example" });
    await panel.getByText("The output is as its comment says.").waitFor();
    await page.evaluate(() => {
      const list = document.querySelector("#panel > div")?.shadowRoot?.querySelector("ol");
      const body = document.body.dataset;
      new MutationObserver((changes) => {
        const added = changes.reduce((sum, { addedNodes }) => sum + addedNodes.length, 0);
        body["shown"] = `${Number(body["shown"] ?? 0) + added}`;
      }).observe(list ?? document, { childList: true });
    });
    for (const [program, said] of [
      ["for (let i = 0; i < 499; i++) console.log(i);", "Output:"],
      ["for (;;) console.log(1);", "It was stopped because it wrote too much. The rest is left out."],
    ] as const) {
      await write(page, program);
      await panel.getByRole("button", { name: "Run" }).click();
      await panel.getByText(said).waitFor();
      expect(await panel.locator("ol li").count()).toBeGreaterThanOrEqual(499);
    }
    // A thousand lines, each with those before it, would be 250,000.
    const shown = Number(await page.evaluate(() => document.body.dataset["shown"]));
    expect(shown).toBeGreaterThanOrEqual(999);
    expect(shown).toBeLessThan(50_000);
    expect(faults).toEqual([]);
    await close();
  });

  test("keeps a program from the page, the storage and the network", async () => {
    const { page, close } = await site.open("playground.html");
    const answered: string[] = [];
    page.context().on("response", (response) => answered.push(response.url()));
    const reach = `${site.url}reached`;
    const attempts = [
      `await fetch("${reach}")`,
      `await new Promise((resolve, reject) => { const asked = new XMLHttpRequest(); asked.onload = resolve; asked.onerror = reject; asked.open("GET", "${reach}"); asked.send(); })`,
      `await new Promise((resolve, reject) => { const socket = new WebSocket("${reach.replace("http", "ws")}"); socket.onopen = resolve; socket.onerror = reject; })`,
      `await new Promise((resolve, reject) => { const source = new EventSource("${reach}"); source.onopen = resolve; source.onerror = reject; })`,
      `await new Promise((resolve, reject) => { const worker = new Worker("${reach}"); worker.onmessage = resolve; worker.onerror = reject; })`,
      `importScripts("${reach}")`,
      `await import("${reach.slice(0, 5)}" + "${reach.slice(5)}")`,
      `await new FontFace("reached", "url(${reach})").load()`,
      'await import("data:text/java" + "script,export default 1")',
      ...[
        "parent.document",
        "document.cookie",
        "localStorage.length",
        "sessionStorage.length",
        "caches.keys",
        'eval("1")',
      ],
      '(() => { if (typeof self.indexedDB?.open("it") !== "object") throw new Error("none"); return new Promise((resolve, reject) => { const asked = self.indexedDB.open("it"); asked.onsuccess = resolve; asked.onerror = reject; }); })()',
    ];
    const programs = attempts.map(
      (attempt) => `try { ${attempt}; console.log("reached"); } catch { console.log("kept out"); }`,
    );
    const outcomes = (await runOn(page, programs)).map((ran, index) => outcome(programs[index] ?? "", ran));
    const told = outcomes.map(({ others }, index) => [attempts[index], ...others.map(({ text }) => text)]);
    expect(told).toEqual(attempts.map((attempt) => [attempt, "kept out"]));
    expect(answered.filter((url) => url.includes("reached"))).toEqual([]);
    await close();
  });

  test("has a sandbox that runs nothing for a page that gives it an origin", async () => {
    const { page, close } = await site.open("guides.html");
    await page.evaluate(async () => {
      const frame = document.createElement("iframe");
      frame.src = "playground/sandbox.html";
      await new Promise((resolve) => {
        frame.onload = resolve;
        document.body.append(frame);
      });
      const [results, ending] = [new MessageChannel(), new MessageChannel()];
      const modules = [{ name: "program", code: "" }];
      frame.contentWindow?.postMessage({ modules }, "*", [results.port2, ending.port2]);
    });
    // A worker that was started would be there before one that is started later has told something.
    await runOn(page, ["1 + 1;"]);
    expect(page.workers().filter((worker) => !worker.url().startsWith("blob:null/"))).toEqual([]);
    await close();
  });

  test("loads its files from the site when a button is first pressed, runs, and closes", async () => {
    const { page, faults, close } = await site.open(GUIDE);
    const loaded = (): Promise<readonly string[]> =>
      page.evaluate(() => performance.getEntriesByType("resource").map(({ name }) => new URL(name).pathname));
    const before = await loaded();
    expect(before.filter((path) => path.startsWith("/playground/"))).toEqual(["/playground/button.js"]);
    const button = page.getByRole("button", { name: "Edit and run" }).nth(1);
    await button.click();
    const panel = page.getByRole("group", { name: "Example" });
    await panel.getByText("Every output is as its comment says.").waitFor();
    const during = (await loaded()).filter((path) => !before.includes(path));
    const needed = ["panel.js", "words.json", "sandbox.html", "ankara-visit-2025.js"].map(
      (name) => `/playground/${name}`,
    );
    expect(during).toEqual(expect.arrayContaining(needed));

    const code = page.getByRole("textbox", { name: CODE });
    await write(page, 'import { getEvent } from "ankara-visit-2025"; getEvent("signing").date; // => 2025-07-28');
    const requested: string[] = [];
    page.on("request", (request) => requested.push(request.url()));
    await code.press("Control+Enter");
    await panel.getByText("0 of 1 outputs are as their comments say.").waitFor();
    // What a program needs is there after the first time.
    expect(requested.filter((url) => !url.startsWith("blob:"))).toEqual([]);
    expect(await panel.locator(".mark").allTextContents()).toEqual(["≠ 2025-07-29"]);
    expect(await page.getByRole("region", { name: "Output" }).getByRole("listitem").allTextContents()).toEqual([
      "Line 1: 2025-07-29, unlike its comment",
    ]);
    await code.press("Escape");
    await code.press("Tab");
    expect(await page.evaluate("document.activeElement.shadowRoot.activeElement.textContent")).toBe("Run");
    await panel.getByRole("button", { name: "Close" }).click();
    expect(await panel.count()).toBe(0);
    expect(await button.evaluate((element) => element === document.activeElement)).toBe(true);
    expect(faults).toEqual([]);
    await close();
  });

  test("completes exports, filter keys, values and ids", async () => {
    const { page, faults, close } = await site.open("playground.html");
    const offered = async (text: string): Promise<readonly string[]> => {
      await write(page, text);
      await page.keyboard.press("Control+Space");
      await page.getByRole("listbox").waitFor();
      const labels = await page.getByRole("option").locator(".cm-completionLabel").allTextContents();
      await page.keyboard.press("Escape");
      return labels.sort();
    };
    expect(await offered("findE")).toContain("findEvents");
    expect(await offered("findEvents({ ")).toEqual(Object.keys(FINDER_KEYS["findEvents"] ?? {}).sort());
    expect(await offered('findEvents({ participant: ["hakan-f')).toEqual(["hakan-fidan"]);
    expect(await offered('findAgreements({ kind: "dec')).toEqual(["decision", "declaration"]);
    expect(await offered('getEvent("')).toEqual([...eventIds].sort());
    expect(faults).toEqual([]);
    await close();
  });

  test.each(["playground.html", GUIDE])("an open editor of %s fits, and is accessible", async (path) => {
    const { page, faults, close } = await site.open(path);
    if (path === GUIDE) await page.getByRole("button", { name: "Edit and run" }).first().click();
    await page
      .getByRole("region", { name: "Output" })
      .getByText(/comment|Output:/)
      .waitFor();
    expect(await problemsOn(page)).toEqual([]);
    expect(faults).toEqual([]);
    await close();
  });

  test("shows the code of a link, which is not run before somebody presses the button", async () => {
    const shared = 'console.log("it’s (100%) #1"); // => &';
    const { page, faults, close } = await site.open(`playground.html${fragmentOf(shared)}`, PHONE);
    const code = page.getByRole("textbox", { name: CODE });
    expect(await code.textContent()).toBe(shared);
    const panel = page.getByRole("group", { name: "Example" });
    expect(await panel.getByRole("region", { name: "Output" }).textContent()).toBe("");
    const link = await panel.getByRole("link", { name: "Link to this code" }).getAttribute("href");
    expect(link).toBe(`${site.url}playground.html${fragmentOf(shared)}`);
    await panel.getByRole("button", { name: "Run" }).click();
    await panel.getByText("0 of 1 outputs are as their comments say.").waitFor();
    await page.getByLabel("Sample").selectOption("What was signed?");
    await panel.getByText("The output is as its comment says.").waitFor();
    expect(new URL(page.url()).hash).toBe("");
    expect(faults).toEqual([]);
    await close();
  });
});

test("types are taken out of the sources of the package as a compiler does it, line by line", () => {
  const files = readdirSync(src, { recursive: true, encoding: "utf8" }).filter((name) => name.endsWith(".ts"));
  expect(files.length).toBeGreaterThan(100);
  const different = files.filter((file) => {
    const source = readFileSync(join(src, file), "utf8");
    const text = erased(source);
    const isOfSameLines = text.split("\n").length === source.split("\n").length;
    return !isOfSameLines || compiled(text, "js") !== compiled(source, "ts");
  });
  expect(different).toEqual([]);
});

test("types are taken out of each construct that can be erased as a compiler does it, in its place", () => {
  for (const source of ERASED) {
    const text = erased(source);
    expect(text.replace(/[^\n]/g, "."), source).toBe(source.replace(/[^\n]/g, "."));
    expect(compiled(text, "js"), source).not.toMatch(/^Error/);
    // Of JavaScript the compiler leaves out an import that is not used, of TypeScript it does not.
    expect(compiled(text, "ts"), source).toBe(compiled(source, "ts"));
  }
});

test.each(COMPILED)("%j is refused as %s of line %i", (source, name, line) => {
  expect(refusalOf(source)).toEqual([`Only types are removed here, and ${name} is code.`, line]);
});

test.each([
  ["const a = ;", "SyntaxError: Unexpected token ';'", 1],
  ["const a = 1;\nlet b: = a;", "SyntaxError: Unexpected token '='", 2],
  ["if (a) {\n", "SyntaxError: Unexpected end of input", 2],
  ["function* a() {\n  yield <\n  B>c; }", "A type on several lines cannot be removed after yield.", 2],
])("%j is refused with what is wrong, and with its line", (source, message, line) => {
  expect(refusalOf(source)).toEqual([message, line]);
});

/** Why a program is refused, and the line that the reader is told. */
function refusalOf(source: string): readonly [message: string, line: number] | undefined {
  try {
    erased(source);
    return undefined;
  } catch (error) {
    if (!(error instanceof ProgramError)) throw error;
    return [error.message, lineCounter(source)(error.at)];
  }
}
