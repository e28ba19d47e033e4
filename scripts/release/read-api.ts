import { readFileSync } from "node:fs";
import { join } from "node:path";
import ts from "typescript";
import type { Api, ApiItem } from "./api.js";
import { ItemReader } from "./item-reader.js";

const ENTRIES = ["index", "audit", "schema"] as const;

/** The API of the package whose folder is given, read from its sources; `replaced` has other texts for some of them. */
export function readApi(root: string, replaced: Readonly<Record<string, string>> = {}): Api {
  const read = (path: string): string => replaced[path] ?? readFileSync(join(root, path), "utf8");
  const program = programOf(root, { ...replaced, ...withoutData(read) });
  const reader = new ItemReader(program.getTypeChecker());
  const exports: Record<string, readonly string[]> = {};
  const items: Record<string, ApiItem> = {};
  for (const entry of ENTRIES) {
    const found = reader.exportsOf(program.getSourceFile(join(root, `src/${entry}.ts`)));
    exports[entry] = [...found.keys()].sort();
    for (const [name, symbol] of found) items[name] = reader.item(symbol);
  }
  addMentioned(items, reader.typesIn(ownFiles(program, root)), reader);
  return { exports, items: Object.fromEntries(Object.entries(items).sort(byName)), ...manifest(read("package.json")) };
}

function byName([a]: readonly [string, unknown], [b]: readonly [string, unknown]): number {
  return a < b ? -1 : 1;
}

/** Ids and redirects are data, and compared as such: in the API each collection has two ids that stand for all. */
function withoutData(read: (path: string) => string): Readonly<Record<string, string>> {
  const ids = read("data/ids.ts").replace(
    /export const (\w+)Ids = \[[^\]]*\] as const/g,
    (_all, name: string) => `export const ${name}Ids = ["${name} id", "other ${name} id"] as const`,
  );
  const redirects = read("data/redirects.ts").replace(/= \{[^}]*\} as const/g, "= {} as const");
  return { "data/ids.ts": ids, "data/redirects.ts": redirects };
}

function programOf(root: string, texts: Readonly<Record<string, string>>): ts.Program {
  const { config } = ts.readConfigFile(join(root, "tsconfig.json"), (path) => readFileSync(path, "utf8"));
  const { options } = ts.parseJsonConfigFileContent(config, ts.sys, root);
  const host = ts.createCompilerHost(options);
  const { readFile } = host;
  const byPath = new Map(Object.entries(texts).map(([path, text]) => [join(root, path), text]));
  host.readFile = (path) => byPath.get(path) ?? readFile.call(host, path);
  return ts.createProgram({ rootNames: ENTRIES.map((entry) => join(root, `src/${entry}.ts`)), options, host });
}

function ownFiles(program: ts.Program, root: string): readonly ts.SourceFile[] {
  const folders = ["src/", "data/"].map((folder) => join(root, folder));
  return program.getSourceFiles().filter(({ fileName }) => folders.some((folder) => fileName.startsWith(folder)));
}

/** Types that are not exported but stand in the text of what is, and so on: they are promised with it. */
function addMentioned(items: Record<string, ApiItem>, types: ReadonlyMap<string, ts.Symbol>, reader: ItemReader): void {
  const waiting = Object.values(items);
  for (let item = waiting.pop(); item !== undefined; item = waiting.pop()) {
    for (const [word] of JSON.stringify(item).matchAll(/[A-Z]\w+/g)) {
      const symbol = types.get(word);
      if (symbol === undefined || Object.hasOwn(items, word)) continue;
      const mentioned = reader.item(symbol);
      items[word] = mentioned;
      waiting.push(mentioned);
    }
  }
}

interface Manifest {
  readonly exports: Readonly<Record<string, unknown>>;
  readonly engines?: Readonly<Record<string, string>>;
  readonly peerDependencies?: Readonly<Record<string, string>>;
}

function manifest(text: string): Pick<Api, "paths" | "needs"> {
  const { exports, engines, peerDependencies } = JSON.parse(text) as Manifest; // npm's own format, of this package
  return { paths: Object.keys(exports).sort(), needs: { ...engines, ...peerDependencies } };
}
