import { posix } from "node:path";
import ts from "typescript";
import { isJsonRecord, type JsonRecord } from "./json.js";
import { manifestOf, type Package, textOf } from "./package.js";
import { shapesOf } from "./shapes.js";

/**
 * What a consumer compiles against, installs and reads, as lines of text. The names are those of exports, with their entry
 * (`ankara-visit-2025/audit coverage`), of internal types, of parts of the manifest (`package.json engines node`), and of
 * files (`dist/files/csv/figures.csv`).
 */
export type Api = Readonly<Record<string, readonly string[]>>;

/** Begins the names of types that are not exported, but stand in the text of those that are. */
export const INTERNAL = "(internal)";

/** Parts of a manifest that change nothing for a consumer. */
const DESCRIPTIVE =
  /^(version|description|keywords|author|contributors|homepage|bugs|repository|funding|scripts|devDependencies)$/;

const OPTIONS: ts.CompilerOptions = { noLib: true, types: [], module: ts.ModuleKind.Preserve };
const printer = ts.createPrinter({ removeComments: true });

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
  if (Array.isArray(value)) return value.map((item) => [`${path} ${item}`, []]);
  // The conditions of an export stay together, because the first that matches wins.
  if (!isJsonRecord(value) || path.startsWith("package.json exports ")) return [[path, [JSON.stringify(value)]]];
  return Object.entries(value).flatMap(([name, inner]) => flatten(`${path} ${name}`, inner));
}

function declarations(files: Package, { name, exports }: JsonRecord): Api {
  const texts = new Set<string>();
  const entries = Object.entries(Object(exports)).flatMap(([path, target]) =>
    [...JSON.stringify(target).matchAll(/"\.\/([^"]+\.d\.[mc]?ts)"/g)].flatMap(([, types = ""]) => {
      const text = `${path} ${textOf(files, types).replace(/\.c?js'/g, "")}`;
      // The declarations for CommonJS are told of only where they differ.
      if (texts.has(text)) return [];
      texts.add(text);
      const kind = types.endsWith(".d.cts") ? " (require)" : "";
      return [[`${posix.join(String(name), path)}${kind}`, `/${types}`] as const];
    }),
  );
  const program = programOf(
    files,
    entries.map(([, path]) => path),
  );
  const api: Record<string, readonly string[]> = {};
  const exported = new Set<ts.Node>();
  for (const [entry, path] of entries) {
    for (const { name, nodes, isValue, isType } of exportsOf(program, path)) {
      api[`${entry} ${name}`] = [...(isValue && isType ? ["exported as a type"] : []), ...nodes.flatMap(linesOf)];
      for (const node of nodes) exported.add(node);
    }
  }
  for (const node of program.getSourceFiles().flatMap(({ statements }) => statements.flatMap(declarationsIn))) {
    const key = `${INTERNAL} ${nameOf(node)}`;
    if (!exported.has(node)) api[key] = [...(api[key] ?? []), ...linesOf(node)];
  }
  return api;
}

/** The names of what a program can use of a file with declarations, by its path: of constants, functions and classes. */
export function declaredValues(files: Package): (path: string) => readonly string[] {
  const paths = [...files.keys()].filter((path) => /\.d\.[mc]?ts$/.test(path)).map((path) => `/${path}`);
  const program = programOf(files, paths);
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

/** A compiler that sees the files of the package alone: what they import from elsewhere stays a name. */
function programOf(files: Package, paths: readonly string[]): ts.Program {
  return ts.createProgram(paths, OPTIONS, hostOf(files));
}

function hostOf(files: Package): ts.CompilerHost {
  const has = (path: string): boolean => files.has(path.slice(1));
  const read = (path: string): string | undefined => (has(path) ? textOf(files, path.slice(1)) : undefined);
  return {
    ...ts.createCompilerHost({}),
    getCurrentDirectory: () => "/",
    fileExists: has,
    directoryExists: () => true,
    readFile: read,
    getSourceFile: (path, version) => (has(path) ? ts.createSourceFile(path, read(path) ?? "", version) : undefined),
  };
}

function declarationsIn(statement: ts.Statement): readonly ts.Declaration[] {
  if (ts.isVariableStatement(statement)) return statement.declarationList.declarations;
  return ts.isDeclarationStatement(statement) && statement.name !== undefined ? [statement] : [];
}

/** Without the `$1` that the bundler adds to one of two equal names. */
function nameOf(node: ts.Declaration): string {
  return (ts.getNameOfDeclaration(node)?.getText() ?? "").replace(/\$\d+$/, "");
}

function print(node: ts.Node): string {
  const text = printer.printNode(ts.EmitHint.Unspecified, node, node.getSourceFile());
  return text
    .replace(/\$\d+\b/g, "")
    .replace(/\s+/g, " ")
    .replace(/\[ | \]/g, (bracket) => bracket.trim());
}

/** A declaration without comments: each overload, or its head, type parameters and members, a line each. */
function linesOf(node: ts.Declaration): readonly string[] {
  const name = nameOf(node);
  if (ts.isFunctionDeclaration(node)) return [print(node).replace(/^.*?function \w+/, "function ")];
  // Ids and redirects are compared as data.
  if (ts.isVariableDeclaration(node)) return [print(node).replace(/(Ids: readonly |Redirects: )[[{].*$/, "$1(data)")];
  const isAlias = ts.isTypeAliasDeclaration(node);
  if (!isAlias && !ts.isInterfaceDeclaration(node) && !ts.isClassDeclaration(node)) return [print(node)];
  const [kind] = /(abstract )?class|interface|type/.exec(print(node)) ?? [];
  const heritage = isAlias ? "" : (node.heritageClauses ?? []).map(print).join("");
  const parameters = (node.typeParameters ?? []).map((parameter) => `<${print(parameter)}>`);
  const head = [`${kind} ${name}${heritage}`, ...parameters];
  if (!isAlias) return [...head, ...membersOf(node.members)];
  const { type } = node;
  if (ts.isTypeLiteralNode(type)) return [...head, ...membersOf(type.members)];
  if (!ts.isUnionTypeNode(type) && !ts.isLiteralTypeNode(type)) return [...head, `= ${print(type)}`];
  const members = (ts.isUnionTypeNode(type) ? [...type.types] : [type]).map((member) => `| ${print(member)}`).sort();
  return [...head, ...members.filter((member) => !name.endsWith("Id") || !member.startsWith('| "'))];
}

/** Sorted by name. Overloads of one name keep their order, because the first that matches wins. */
function membersOf(members: readonly (ts.TypeElement | ts.ClassElement)[]): readonly string[] {
  const named = members.map((member) => [member.name?.getText() ?? "", print(member)] as const);
  return named.sort(([a], [b]) => Number(a > b) - Number(a < b)).map(([, line]) => line);
}
