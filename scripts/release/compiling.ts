import ts from "typescript";
import { ReleaseError } from "./command.js";
import { hostOf, nodesOf, pathsOf } from "./compiler-host.js";
import { manifestOf, type Package } from "./package.js";

/** The library that is promised to do, with nothing of a runtime beside it. */
export const LIBRARY: ts.CompilerOptions = {
  noEmit: true,
  target: ts.ScriptTarget.ES2022,
  lib: ["lib.es2022.d.ts"],
  types: [],
  module: ts.ModuleKind.Preserve,
};

/** Throws if the declarations of the package do not compile for the strictest consumer, who has installed nothing else. */
export function assertCompiles(files: Package): void {
  const faults = faultsOfCompiling(files);
  if (faults.length > 0) throw new ReleaseError(["The declarations do not compile:", ...faults].join("\n  "));
}

/** Types of libraries newer than TypeScript 5.4, the oldest that README promises. Editors write them where they infer a type. */
const NEWER_TYPES =
  /^(?:(?:Async)?IteratorObject|(?:Array|Map|Set|String|RegExpString|Builtin)Iterator|BuiltinIteratorReturn)$/;
/** Types that have a type parameter since then. */
const NEWER_GENERICS = /^(?:Big)?(?:Int|Uint|Float)\d+(?:Clamped)?Array$|^DataView$/;

/** The types of a declaration that the oldest compiler that is promised does not know. */
function newerTypesIn(file: ts.SourceFile): readonly string[] {
  const isNewer = ({ typeName, typeArguments }: ts.TypeReferenceNode): boolean => {
    const name = typeName.getText(file);
    return NEWER_TYPES.test(name) || (NEWER_GENERICS.test(name) && typeArguments !== undefined);
  };
  const newer = nodesOf(file).filter(ts.isTypeReferenceNode).filter(isNewer);
  return [...new Set(newer.map((node) => node.getText(file)))];
}

export function faultsOfCompiling(files: Package): readonly string[] {
  const options = { ...LIBRARY, strict: true, exactOptionalPropertyTypes: true };
  const program = ts.createProgram(pathsOf(files, /\.d\.[mc]?ts$/), options, hostOf(files));
  const newer = program
    .getSourceFiles()
    .filter(({ fileName }) => files.has(fileName.slice(1)))
    .flatMap((file) => newerTypesIn(file).map((type) => `${file.fileName.slice(1)}: TypeScript 5.4 has no ${type}`));
  const peers = Object.keys(Object(manifestOf(files)["peerDependencies"]));
  const said = ts.getPreEmitDiagnostics(program).flatMap(({ file, messageText }) => {
    const text = ts.flattenDiagnosticMessageText(messageText, " ");
    // A consumer who uses the entry that needs a peer has installed it.
    if (/^Cannot find module /.test(text) && peers.some((peer) => text.includes(`'${peer}'`))) return [];
    return [`${file?.fileName.slice(1) ?? "package.json"}: ${text}`];
  });
  return [...newer, ...said];
}
