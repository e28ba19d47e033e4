import { posix } from "node:path";
import ts from "typescript";
import { hostOf, pathsOf } from "./compiler-host.js";
import { writerOf } from "./declaration-text.js";
import { isJsonRecord, type JsonRecord } from "./json.js";
import { mappedIn } from "./mapping.js";
import { filesFrom, needsOf } from "./needs.js";
import { manifestOf, type Package } from "./package.js";
import { shapesOf } from "./shapes.js";

/**
 * What a consumer compiles against, installs and reads, as lines of text. The names are those of exports, with their entry
 * (`ankara-visit-2025/audit coverage`), of internal types, of parts of the manifest (`package.json engines node`), and of
 * files (`dist/files/csv/figures.csv`).
 */
export type Api = Readonly<Record<string, readonly string[]>>;

/** Begins the names of types that are not exported, but stand in the text of those that are. */
export const INTERNAL = "(internal)";

/** Ends the names of what `require` gives. It is told of again only where it differs from what an import gives. */
export const REQUIRED = " (require)";

/** Parts of a manifest that change nothing for a consumer. */
const DESCRIPTIVE =
  /^(version|description|keywords|author|contributors|homepage|bugs|repository|funding|scripts|devDependencies|overrides|packageManager|devEngines)$/;

const OPTIONS: ts.CompilerOptions = { noLib: true, types: [], module: ts.ModuleKind.Preserve };

export function apiOf(files: Package): Api {
  const manifest = manifestOf(files);
  const parts = Object.entries(manifest).filter(([name]) => !DESCRIPTIVE.test(name));
  return {
    ...declarations(files, manifest),
    ...Object.fromEntries(parts.flatMap(([name, value]) => flatten(`package.json ${name}`, value))),
    ...shapesOf(files),
  };
}

function flatten(path: string, value: unknown): readonly (readonly [path: string, lines: readonly string[]])[] {
  // The conditions of an export and the files of a type stay together, because the first that matches wins.
  const isLead = /^package\.json (exports|typesVersions \S+) /.test(path);
  if (Array.isArray(value) && !isLead) return value.map((item) => [`${path} ${item}`, []]);
  if (!isJsonRecord(value) || isLead) return [[path, [JSON.stringify(value)]]];
  return Object.entries(value).flatMap(([name, inner]) => flatten(`${path} ${name}`, inner));
}

function declarations(files: Package, manifest: JsonRecord): Api {
  const entries = Object.entries(Object(manifest["exports"])).flatMap(([path, target]) =>
    [...JSON.stringify(target).matchAll(/"\.\/([^"]+\.(?:d\.[mc]?ts|[mc]?js))"/g)].map(([, file = ""]) => {
      const way = /cts$|cjs$/.test(file) ? REQUIRED : "";
      return [`${posix.join(String(manifest["name"]), path)}${way}`, file] as const;
    }),
  );
  const typed = entries.filter(([, file]) => /ts$/.test(file));
  const program = programOf(
    files,
    typed.map(([, file]) => `/${file}`),
  );
  const declared = program.getSourceFiles().flatMap(({ statements }) => statements.flatMap(declarationsIn));
  const exports = typed.flatMap(([entry, file]) =>
    exportsOf(program, `/${file}`).map((found) => ({ ...found, entry, path: `/${file}` })),
  );
  const exported = new Set<ts.Node>(exports.flatMap(({ nodes }) => nodes));
  const writer = writerOf(program, declared, exported);
  const api: Record<string, readonly string[]> = {};
  for (const [entry, file] of entries) {
    const needs = `${entry}: ${/ts$/.test(file) ? "types" : "code"}`;
    api[needs] = [...new Set([...(api[needs] ?? []), ...needsOf(files, file)])];
  }
  const mapped = mappedIn(files);
  for (const { entry, path, name, nodes, isValue, isType } of exports)
    api[`${entry} ${name}`] = [
      ...(isValue && isType ? ["exported as a type"] : []),
      ...nodes.flatMap(writer.linesOf),
      ...mapped(path, name),
      ...nodes.flatMap(deprecatedIn),
    ];
  const ofModules = filesFrom(
    files,
    typed.flatMap(([entry, file]) => (entry.endsWith(REQUIRED) ? [] : [file])),
  );
  for (const node of declared) {
    const way = ofModules.has(node.getSourceFile().fileName.slice(1)) ? "" : REQUIRED;
    const key = `${INTERNAL} ${writer.nameOf(node)}${way}`;
    if (!exported.has(node)) api[key] = [...(api[key] ?? []), ...writer.linesOf(node), ...deprecatedIn(node, 0)];
  }
  return api;
}

/** The names of what a program can use of a file with declarations, by its path: of constants, functions and classes. */
export function declaredValues(files: Package): (path: string) => readonly string[] {
  const program = programOf(files, pathsOf(files, /\.d\.[mc]?ts$/));
  return (path) =>
    exportsOf(program, path.replace("./", "/")).flatMap(({ name, isValue, isType }) =>
      isValue && !isType ? [name] : [],
    );
}

interface Export {
  readonly name: string;
  readonly nodes: readonly ts.Declaration[];
  readonly isValue: boolean;
  /** Whether it is exported as a type alone. */
  readonly isType: boolean;
}

function exportsOf(program: ts.Program, path: string): readonly Export[] {
  const checker = program.getTypeChecker();
  const file = program.getSourceFile(path);
  const module = file === undefined ? undefined : checker.getSymbolAtLocation(file);
  return (module === undefined ? [] : checker.getExportsOfModule(module)).map((symbol) => {
    const target = symbol.flags & ts.SymbolFlags.Alias ? checker.getAliasedSymbol(symbol) : symbol;
    return {
      name: symbol.name,
      nodes: target.declarations ?? [],
      isValue: (target.flags & ts.SymbolFlags.Value) !== 0,
      isType: symbol.declarations?.some(ts.isTypeOnlyExportDeclaration) === true,
    };
  });
}

/** A comment with `@deprecated`, and the beginning of the code that it marks. */
const DEPRECATED = /\/\*\*(?:(?!\*\/).)*@deprecated\b.*?\*\/\s*(?:\|\s*)?([^:;,=(){}|?<\n]*)/gs;

/** The deprecated parts of a declaration: the whole, as the signature of this number, its members, the members of a union. */
function deprecatedIn(node: ts.Declaration, index: number): readonly string[] {
  const whole = ts.isVariableDeclaration(node) ? node.parent.parent : node;
  return [...whole.getFullText().matchAll(DEPRECATED)].map(([, name = ""]) => `deprecated ${index} ${name.trim()}`);
}

/** A compiler that sees the files of the package alone: what they import from elsewhere stays a name. */
function programOf(files: Package, paths: readonly string[]): ts.Program {
  return ts.createProgram(paths, OPTIONS, hostOf(files));
}

function declarationsIn(statement: ts.Statement): readonly ts.Declaration[] {
  if (ts.isVariableStatement(statement)) return statement.declarationList.declarations;
  return ts.isDeclarationStatement(statement) && statement.name !== undefined ? [statement] : [];
}
