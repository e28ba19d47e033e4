import ts from "typescript";
import { ReleaseError } from "./command.js";
import { hostOf, pathsOf } from "./compiler-host.js";
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

export function faultsOfCompiling(files: Package): readonly string[] {
  const options = { ...LIBRARY, strict: true, exactOptionalPropertyTypes: true };
  const program = ts.createProgram(pathsOf(files, /\.d\.[mc]?ts$/), options, hostOf(files));
  const peers = Object.keys(Object(manifestOf(files)["peerDependencies"]));
  return ts.getPreEmitDiagnostics(program).flatMap(({ file, messageText }) => {
    const text = ts.flattenDiagnosticMessageText(messageText, " ");
    // A consumer who uses the entry that needs a peer has installed it.
    if (/^Cannot find module /.test(text) && peers.some((peer) => text.includes(`'${peer}'`))) return [];
    return [`${file?.fileName.slice(1) ?? "package.json"}: ${text}`];
  });
}
