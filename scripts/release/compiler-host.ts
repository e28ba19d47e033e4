import { dirname, join } from "node:path";
import ts from "typescript";
import { type Package, textOf } from "./package.js";

const libraries = dirname(ts.getDefaultLibFilePath({}));

/** A host that has the files of a package, and the compiler's own libraries. */
export function hostOf(files: Package): ts.CompilerHost {
  const has = (path: string): boolean => files.has(path.slice(1));
  const read = (path: string): string | undefined => (has(path) ? textOf(files, path.slice(1)) : undefined);
  return {
    ...ts.createCompilerHost({}),
    getCurrentDirectory: () => "/",
    getDefaultLibLocation: () => libraries,
    fileExists: has,
    directoryExists: () => true,
    readFile: read,
    getSourceFile: (path, version) => {
      if (path.startsWith(libraries)) return libraryAt(path);
      return has(path) ? ts.createSourceFile(path, read(path) ?? "", version, true) : undefined;
    },
  };
}

/** The files of a package with one ending, as the host knows them. */
export function pathsOf(files: Package, ending: RegExp): readonly string[] {
  return [...files.keys()].filter((path) => ending.test(path)).map((path) => `/${path}`);
}

const read = new Map<string, ts.SourceFile>();

/** A library of the compiler, which is read once. */
function libraryAt(path: string): ts.SourceFile {
  const file = read.get(path) ?? ts.createSourceFile(path, ts.sys.readFile(path) ?? "", ts.ScriptTarget.ES2022);
  read.set(path, file);
  return file;
}

/** The files of a library and of all that it has of earlier ones: `"es2022"`. */
export function librariesOf(name: string): readonly ts.SourceFile[] {
  const file = libraryAt(join(libraries, `lib.${name}.d.ts`));
  return [...new Set([file, ...file.libReferenceDirectives.flatMap(({ fileName }) => librariesOf(fileName))])];
}

/** A node and all nodes in it. */
export function nodesOf(node: ts.Node): readonly ts.Node[] {
  const nodes: ts.Node[] = [node];
  // Grows while it is gone through.
  for (const one of nodes) ts.forEachChild(one, (child) => void nodes.push(child));
  return nodes;
}
