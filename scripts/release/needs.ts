import { posix } from "node:path";
import ts from "typescript";
import { type Package, textOf } from "./package.js";

const TYPES = /\.d\.c?ts$/;

/** What a script or a declaration needs from outside the package, or changes there: `needs zod`, `changes the globals`. */
export function needsOf(files: Package, path: string): readonly string[] {
  const needs = [...filesFrom(files, [path])].flatMap((file) => loadedBy(files, file).needs);
  return [...new Set(needs)].sort();
}

/** These files of the package, and all that they load of it. */
export function filesFrom(files: Package, paths: readonly string[]): ReadonlySet<string> {
  const found = new Set(paths);
  for (const path of found) for (const file of loadedBy(files, path).beside) found.add(file);
  return found;
}

interface Loaded {
  /** The paths of the files of the package that a file loads. Declarations load declarations. */
  readonly beside: readonly string[];
  readonly needs: readonly string[];
}

export function loadedBy(files: Package, path: string): Loaded {
  const text = textOf(files, path);
  const isTyped = TYPES.test(path);
  const { importedFiles, referencedFiles, typeReferenceDirectives, libReferenceDirectives, ambientExternalModules } =
    ts.preProcessFile(text, true, !isTyped);
  const names = [...importedFiles, ...referencedFiles].map(({ fileName }) => fileName);
  const isBeside = (name: string): boolean => /^\.\.?\//.test(name);
  const changes = isTyped && /^\s*(?:export\s+)?declare global\b/m.test(text) ? ["the globals"] : [];
  return {
    beside: names
      .filter(isBeside)
      .map((name) => posix.join(posix.dirname(path), isTyped ? name.replace(/(c?)js$/, "d.$1ts") : name)),
    needs: [
      ...names.filter((name) => !isBeside(name)).map((name) => `needs ${name}`),
      ...typeReferenceDirectives.map(({ fileName }) => `needs the types of ${fileName}`),
      ...libReferenceDirectives.map(({ fileName }) => `needs the library ${fileName}`),
      ...[...(ambientExternalModules ?? []), ...changes].map((name) => `changes ${name}`),
    ],
  };
}
