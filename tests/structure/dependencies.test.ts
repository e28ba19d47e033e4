import { readdirSync, readFileSync } from "node:fs";
import { dirname, join, relative, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import ts from "typescript";
import { describe, expect, test } from "vitest";

const root = fileURLToPath(new URL("../../", import.meta.url));

/** Where each part of the house may import from, itself apart. What a part is: the folder, or the file in `src/`. */
const allowed: Readonly<Record<string, readonly string[]>> = {
  data: ["model"],
  model: [],
  text: ["model"],
  "problem.ts": [],
  "error.ts": ["problem.ts"],
  "unexpected.ts": ["text", "error.ts"],
  "guard.ts": ["text", "error.ts", "unexpected.ts"],
  "read-text.ts": ["unexpected.ts"],
  "closed-words.ts": [],
  "read-word.ts": ["text", "error.ts"],
  "deep-freeze.ts": [],
  "version.ts": ["package.json"],
  time: ["model", "text", "error.ts"],
  derive: ["time", "model", "text", "error.ts", "guard.ts", "closed-words.ts", "read-word.ts"],
  "ids.ts": ["data"],
  "collections.ts": ["data", "model", "deep-freeze.ts"],
  "dataset.ts": ["collections.ts", "data", "model"],
  format: ["time", "model", "text", "error.ts", "guard.ts", "read-word.ts"],
  filter: [
    "derive",
    "time",
    "model",
    "text",
    "error.ts",
    "data",
    "closed-words.ts",
    "read-text.ts",
    "read-word.ts",
    "unexpected.ts",
  ],
  query: [
    "filter",
    "derive",
    "collections.ts",
    "ids.ts",
    "time",
    "model",
    "text",
    "error.ts",
    "data",
    "guard.ts",
    "read-text.ts",
    "unexpected.ts",
  ],
  rules: ["derive", "time", "model", "text", "problem.ts"],
  schema: ["rules", "time", "model", "text", "error.ts", "problem.ts", "closed-words.ts"],
  "schema.ts": ["schema"],
  audit: ["rules", "dataset.ts", "data", "model", "time", "text", "guard.ts", "read-text.ts"],
  "audit.ts": ["audit", "model"],
  "index.ts": [
    "query",
    "format",
    "time",
    "text",
    "filter",
    "derive",
    "collections.ts",
    "dataset.ts",
    "ids.ts",
    "model",
    "error.ts",
    "problem.ts",
    "version.ts",
    "data",
  ],
};

const files = ["src", "data"].flatMap((folder) =>
  readdirSync(join(root, folder), { recursive: true, encoding: "utf8" })
    .filter((name) => name.endsWith(".ts"))
    .map((name) => join(folder, name)),
);

function partOf(file: string): string {
  const [top = "", second = ""] = file.split("/");
  if (top !== "src") return top;
  return second;
}

function importsOf(file: string): readonly { readonly target: string; readonly typeOnly: boolean }[] {
  const source = ts.createSourceFile(file, readFileSync(join(root, file), "utf8"), ts.ScriptTarget.ES2022);
  return source.statements.flatMap((statement) => {
    const isModule = ts.isImportDeclaration(statement) || ts.isExportDeclaration(statement);
    const specifier = isModule ? statement.moduleSpecifier : undefined;
    if (specifier === undefined || !ts.isStringLiteral(specifier) || !specifier.text.startsWith(".")) return [];
    const target = relative(root, resolve(root, dirname(file), specifier.text)).replace(/\.js$/, ".ts");
    const typeOnly = ts.isImportDeclaration(statement) && statement.importClause?.isTypeOnly === true;
    return [{ target, typeOnly }];
  });
}

describe("the house", () => {
  test("dependencies point one way", () => {
    const crossing = files.flatMap((file) =>
      importsOf(file)
        .filter(({ target }) => partOf(target) !== partOf(file))
        .filter(({ target }) => !allowed[partOf(file)]?.includes(partOf(target)))
        .map(({ target }) => `${file} → ${target}`),
    );
    expect(crossing).toEqual([]);
  });

  test("the filters know the records only as types", () => {
    const values = files
      .filter((file) => partOf(file) === "filter")
      .flatMap((file) => importsOf(file).filter(({ target, typeOnly }) => partOf(target) === "data" && !typeOnly));
    expect(values).toEqual([]);
  });

  test("no two files import each other, directly or round about", () => {
    const onward = new Map(files.map((file) => [file, importsOf(file).map(({ target }) => target)]));
    expect(files.filter((file) => reaches(file, file, onward))).toEqual([]);
  });

  test("every folder and file is one that the drawing knows", () => {
    expect([...new Set(files.map(partOf))].filter((part) => !Object.hasOwn(allowed, part))).toEqual([]);
  });

  test("nothing is exported wholesale", () => {
    const wholesale = files.filter((file) => /^export \* /m.test(readFileSync(join(root, file), "utf8")));
    expect(wholesale).toEqual([]);
  });

  test("half of the files are under 80 lines", () => {
    const lengths = files
      .map((file) => readFileSync(join(root, file), "utf8").split("\n").length)
      .sort((a, b) => a - b);
    expect(lengths[Math.floor(lengths.length / 2)]).toBeLessThan(80);
  });
});

function reaches(
  from: string,
  goal: string,
  onward: ReadonlyMap<string, readonly string[]>,
  seen = new Set<string>(),
): boolean {
  return (onward.get(from) ?? []).some((next) => {
    if (next === goal) return true;
    if (seen.has(next)) return false;
    seen.add(next);
    return reaches(next, goal, onward, seen);
  });
}
