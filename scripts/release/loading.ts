import { cpSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { declaredValues } from "./api.js";
import { inTemporaryFolder, ReleaseError, resultOf } from "./command.js";
import { installIn, WAYS, type Way } from "./installed.js";
import { manifestOf, type Package } from "./package.js";

const PROGRAM = "load-entries.cjs";

/** The names that an entry exports, or why it does not load. */
type Loaded = readonly string[] | string;

/** Throws if an entry of the package does not load as it is imported or required, or has other exports than it declares. */
export async function assertLoads(files: Package): Promise<void> {
  const faults = await faultsOfLoading(files);
  if (faults.length > 0) throw new ReleaseError(["The package does not load:", ...faults].join("\n  "));
}

export async function faultsOfLoading(files: Package): Promise<readonly string[]> {
  const { name, exports, peerDependencies } = manifestOf(files);
  const peers = Object.keys(Object(peerDependencies)).join();
  const entries = Object.entries(Object(exports)).filter(([, target]) => /js"/.test(JSON.stringify(target)));
  const names = entries.map(([path]) => `${name}${path.slice(1)}`);
  const declared = declaredValues(files);
  return inTemporaryFolder(async (folder) => {
    installIn(folder, files);
    return WAYS.flatMap((way) => {
      const loaded = load(folder, way, [peers, ...names]);
      return entries.flatMap(([path, target], index) => {
        return faultsOf(
          `${way} of ${name}${path.slice(1)}`,
          loaded[names[index] ?? ""],
          declared(typesOf(target, way)),
        );
      });
    });
  });
}

/** The declarations that a compiler reads for an entry: those that are named, or those beside its code. */
function typesOf(target: unknown, way: Way): string {
  const led = Object(target)[way] ?? target;
  const { types = Object(led)["default"] ?? led } = Object(led);
  return String(types).replace(/(?<!\.d)\.(c?)js$/, ".d.$1ts");
}

function faultsOf(what: string, loaded: Loaded = "the program ended", declared: readonly string[]): readonly string[] {
  if (typeof loaded === "string") return [`${what}: ${loaded}`];
  return [
    ...declared.filter((name) => !loaded.includes(name)).map((name) => `${what}: ${name} is declared, and missing`),
    // A script for CommonJS has a default export if it is imported, whether it wants one or not.
    ...loaded
      .filter((name) => name !== "default" && !declared.includes(name))
      .map((name) => `${what}: ${name} is not declared`),
  ];
}

/** Loads every entry in one program of its own, which lies where the package is found. */
function load(folder: string, way: Way, names: readonly string[]): Readonly<Record<string, Loaded>> {
  cpSync(fileURLToPath(new URL(PROGRAM, import.meta.url)), join(folder, PROGRAM));
  // What it writes is said above.
  return resultOf(folder, PROGRAM, way, ...names) as Readonly<Record<string, Loaded>>;
}
