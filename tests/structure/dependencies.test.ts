import { readdirSync, readFileSync } from "node:fs";
import { dirname, join, relative, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import ts from "typescript";
import { describe, expect, test } from "vitest";

const root = fileURLToPath(new URL("../../", import.meta.url));
const text = (file: string): string => readFileSync(join(root, file), "utf8");

/** Where each folder, and each file in `src/` itself, may import from, itself apart. */
const allowed: Readonly<Record<string, readonly string[]>> = {
  data: ["model"],
  model: ["data"],
  errors: ["model"],
  text: ["errors", "model"],
  dates: ["errors", "model"],
  "collections.ts": ["data", "model", "package.json"],
  internal: ["collections.ts", "dates", "text", "errors", "model"],
  filter: ["collections.ts", "internal", "dates", "text", "errors", "model"],
  helpers: ["collections.ts", "data", "filter", "internal", "dates", "text", "errors", "model"],
  rules: ["internal", "dates", "text", "errors", "model"],
  schema: ["rules", "dates", "text", "errors", "model"],
  audit: ["collections.ts", "rules", "dates", "text", "errors", "model"],
  locales: ["data", "internal", "dates", "errors", "model"],
  "locales.ts": ["helpers", "model"],
  "index.ts": ["collections.ts", "helpers", "filter", "internal", "dates", "errors", "model"],
  "schema.ts": ["schema", "model"],
  "audit.ts": ["audit", "model"],
};
/** From what a part takes types alone. */
const typesOnly: readonly string[] = ["data → model", "model → data"];
/** The only files of `src/internal` that know the collections of this visit. */
const WITH_COLLECTIONS: readonly string[] = [
  "src/internal/look-in.ts",
  "src/internal/own-visit.ts",
  "src/internal/redirects.ts",
];

interface Import {
  readonly file: string;
  readonly target: string;
  readonly typeOnly: boolean;
}

const files = ["src", "data"].flatMap((folder) =>
  readdirSync(join(root, folder), { recursive: true, encoding: "utf8" })
    .filter((name) => name.endsWith(".ts"))
    .map((name) => join(folder, name)),
);
const imports = files.flatMap(importsOf);
const say = ({ file, target }: Import): string => `${file} → ${target}`;

function parsed(file: string): ts.SourceFile {
  return ts.createSourceFile(file, text(file), ts.ScriptTarget.ES2022);
}

function importsOf(file: string): readonly Import[] {
  return parsed(file).statements.flatMap((statement) => {
    const isModule = ts.isImportDeclaration(statement) || ts.isExportDeclaration(statement);
    const specifier = isModule ? statement.moduleSpecifier : undefined;
    if (specifier === undefined || !ts.isStringLiteral(specifier) || !specifier.text.startsWith(".")) return [];
    const target = relative(root, resolve(root, dirname(file), specifier.text)).replace(/\.js$/, ".ts");
    const typeOnly = ts.isImportDeclaration(statement)
      ? statement.importClause?.isTypeOnly === true
      : ts.isExportDeclaration(statement) && statement.isTypeOnly;
    return [{ file, target, typeOnly }];
  });
}

function partOf(file: string): string {
  const [top = "", second = ""] = file.split("/");
  return top === "src" ? second : top;
}

/** Whether imports lead from a file back to it. */
function isInCycle(file: string, onward: ReadonlyMap<string, readonly string[]>): boolean {
  const seen = new Set<string>();
  const open = [...(onward.get(file) ?? [])];
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    if (next === file) return true;
    if (!seen.has(next)) open.push(...(onward.get(next) ?? []));
    seen.add(next);
  }
  return false;
}

describe("the files of src and data", () => {
  const crossing = imports.filter(({ file, target }) => partOf(file) !== partOf(target));

  test("import in the direction of the drawing", () => {
    const against = crossing.filter(({ file, target }) => !allowed[partOf(file)]?.includes(partOf(target)));
    expect(against.map(say)).toEqual([]);
    expect([...new Set(files.map(partOf))].sort()).toEqual(Object.keys(allowed).sort());
  });

  test("take types alone where the drawing says so", () => {
    const values = crossing.filter(
      ({ file, target, typeOnly }) => !typeOnly && typesOnly.includes(`${partOf(file)} → ${partOf(target)}`),
    );
    expect(values.map(say)).toEqual([]);
  });

  test("of src/internal know the collections in two places", () => {
    const knowing = imports.filter(
      ({ file, target }) => partOf(file) === "internal" && target === "src/collections.ts",
    );
    expect(knowing.map(({ file }) => file).sort()).toEqual(WITH_COLLECTIONS);
  });

  test("import no entry", () => {
    const entries = ["src/index.ts", "src/schema.ts", "src/audit.ts", "src/locales.ts"];
    expect(imports.filter(({ target }) => entries.includes(target)).map(say)).toEqual([]);
  });

  test("import each other in no circle", () => {
    const onward = new Map(
      files.map((file) => [file, imports.flatMap((one) => (one.file === file ? one.target : []))]),
    );
    expect(files.filter((file) => isInCycle(file, onward))).toEqual([]);
  });

  test("have no literal pattern with classes of Unicode, which would be made when the file is loaded", () => {
    const isSlow = (node: ts.Node): boolean =>
      (ts.isRegularExpressionLiteral(node) && node.text.includes("\\p{")) || ts.forEachChild(node, isSlow) === true;
    expect(files.filter((file) => isSlow(parsed(file)))).toEqual([]);
  });

  test("export nothing wholesale", () => {
    expect(files.filter((file) => /^export \* /m.test(text(file)))).toEqual([]);
  });
});
