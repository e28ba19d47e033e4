import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { build } from "esbuild";
import { afterAll, beforeAll, expect, test } from "vitest";

const root = fileURLToPath(new URL("../../", import.meta.url));
const folder = mkdtempSync(join(tmpdir(), "ankara-visit-examples-"));

/** Where examples stand: doc comments, and pages of the documentation. */
const pages = [
  "README.md",
  ...readdirSync(join(root, "docs/guides"))
    .filter((name) => name.endsWith(".md"))
    .map((name) => `docs/guides/${name}`),
  ...readdirSync(join(root, "src"), { recursive: true, encoding: "utf8" })
    .filter((name) => name.endsWith(".ts"))
    .map((name) => `src/${name}`),
];

interface Example {
  readonly name: string;
  readonly code: string;
}

const examples: readonly Example[] = pages.flatMap((page) => {
  const text = readFileSync(join(root, page), "utf8").replace(/^ \* ?/gm, "");
  return [...text.matchAll(/```ts\n([\s\S]*?)```/g)].map(([, code = ""], index) => ({
    name: `${page} ${index + 1}`,
    code,
  }));
});

/** The code with each result handed over beside what the example promises. */
function instrument(code: string): string {
  return code.replace(/^(\s*)(.*?);? \/\/ => (.*)$/gm, (_line, indent: string, statement: string, promised: string) => {
    const [, logged] = /console\.log\((.*)\)$/.exec(statement) ?? [];
    const before = logged === undefined ? "" : statement.slice(0, statement.indexOf("console.log("));
    const values = logged === undefined ? `[${statement}]` : `[${logged}]`;
    return `${indent}${before}results.push({ values: ${values}, promised: ${JSON.stringify(promised)} });`;
  });
}

/** A value, or the words of a promise, without the marks by which notations differ. */
const plain = (text: string): string => text.replace(/["'[\]{}\s]/g, "");
const shown = (value: unknown): string =>
  typeof value === "string" ? value : (JSON.stringify(value) ?? String(value));

const bundle = join(folder, "examples.mjs");
const started = process.cwd();
beforeAll(async () => {
  // A guide names the files that its examples read: they stand in it, each in a block of that name.
  for (const page of pages.filter((name) => name.endsWith(".md"))) {
    for (const [, name = "", text = ""] of readFileSync(join(root, page), "utf8").matchAll(
      /```json (\S+)\n([\s\S]*?)```/g,
    )) {
      writeFileSync(join(folder, name), text);
    }
  }
  process.chdir(folder);
  const files = examples.map(({ code }, index) => {
    const [imports, rest] = [code.match(/^import [^;]*;/gm) ?? [], code.replace(/^import [^;]*;/gm, "")];
    const body = `${imports.join("\n")}\nexport default async function run(results) {\n${instrument(rest)}\n}`;
    writeFileSync(join(folder, `${index}.ts`), body);
    return `export { default as run${index} } from "./${index}.ts";`;
  });
  const alias = {
    "ankara-visit-2025": join(root, "src/index.ts"),
    "ankara-visit-2025/audit": join(root, "src/audit.ts"),
    "ankara-visit-2025/schema": join(root, "src/schema.ts"),
  };
  await build({
    stdin: { contents: files.join("\n"), resolveDir: folder },
    ...{ bundle: true, format: "esm", platform: "node", outfile: bundle, alias },
  });
});
afterAll(() => {
  process.chdir(started);
  rmSync(folder, { recursive: true, force: true });
});

interface Result {
  readonly values: readonly unknown[];
  readonly promised: string;
}

test("there are examples, and most promise a result", () => {
  expect(examples.length).toBeGreaterThan(45);
  expect(examples.filter(({ code }) => code.includes("// =>")).length).toBeGreaterThan(45);
});

test.each(examples.map(({ name }, index) => [name, index] as const))("%s", async (_name, index) => {
  const module: Readonly<Record<string, (results: Result[]) => Promise<void>>> = await import(
    pathToFileURL(bundle).href
  );
  const results: Result[] = [];
  await module[`run${index}`]?.(results);
  for (const { values, promised } of results) {
    expect(plain(values.map(shown).join(" "))).toBe(plain(promised));
  }
});
