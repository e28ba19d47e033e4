import { createHash } from "node:crypto";
import ts from "typescript";
import { ReleaseError } from "./command.js";
import { hostOf, pathsOf } from "./compiler-host.js";
import { manifestOf, type Package, textOf } from "./package.js";

/** The library that is promised to do, with nothing of a runtime beside it. */
const LIBRARY: ts.CompilerOptions = {
  noEmit: true,
  target: ts.ScriptTarget.ES2022,
  lib: ["lib.es2022.d.ts"],
  types: [],
  module: ts.ModuleKind.Preserve,
};

const SCRIPT = /\.js$/;

/** What the compiler says of a name that no library has, and of a property of a later library. */
const MISSING =
  /^Cannot find name '(\w+)'|^Property '(\w+)' does not exist on type .* Do you need to change your target library\?/;

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

/** What was found in scripts, by a digest of their paths and texts: two releases often have the same ones. */
const found = new Map<string, readonly string[]>();

/** What the code of a package uses that the library of ES2022 does not have: `crypto`, `groupBy`. */
export function newerNamesIn(files: Package): readonly string[] {
  const scripts = [...files.keys()].filter((path) => SCRIPT.test(path)).map((path) => [path, textOf(files, path)]);
  const digest = createHash("sha256").update(JSON.stringify(scripts)).digest("hex");
  const names = found.get(digest) ?? findNewerNames(files);
  found.set(digest, names);
  return names;
}

function findNewerNames(files: Package): readonly string[] {
  // Types are of no interest, and loose ones are found sooner.
  const options = { ...LIBRARY, strict: false, allowJs: true, checkJs: true, noResolve: true };
  const paths = pathsOf(files, SCRIPT);
  const program = ts.createProgram(paths, options, hostOf(files));
  const names = paths.flatMap((path) =>
    program
      .getSemanticDiagnostics(program.getSourceFile(path))
      .flatMap(
        ({ messageText }) =>
          MISSING.exec(ts.flattenDiagnosticMessageText(messageText, " "))?.slice(1).filter(Boolean) ?? [],
      ),
  );
  return [...new Set(names)].sort();
}
