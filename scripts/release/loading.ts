import { mkdirSync, symlinkSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { addFilesTo } from "../files/write-files-to.js";
import { inTemporaryFolder, ReleaseError, resultOf } from "./command.js";
import { isJsonRecord } from "./json.js";
import { manifestOf, type Package } from "./package.js";

const WAYS = { import: "import(name)", require: "Promise.resolve().then(() => require(name))" } as const;
type Way = keyof typeof WAYS;

/** The names that an entry exports, or why it does not load. */
type Loaded = readonly string[] | string;

/** Throws if an entry of the package does not load as it is imported or required, or has other exports in the one way. */
export async function assertLoads(files: Package): Promise<void> {
  const faults = await faultsOfLoading(files);
  if (faults.length > 0) throw new ReleaseError(["The package does not load:", ...faults].join("\n  "));
}

export async function faultsOfLoading(files: Package): Promise<readonly string[]> {
  const { name, exports, peerDependencies = {} } = manifestOf(files);
  const entries = Object.entries(Object(exports))
    .filter(([, target]) => isJsonRecord(target))
    .map(([path]) => `${name}${path.slice(1)}`);
  return inTemporaryFolder(async (folder) => {
    const modules = join(folder, "node_modules");
    addFilesTo(join(modules, String(name)), files);
    for (const peer of Object.keys(Object(peerDependencies))) link(peer, modules);
    const [imported, required] = [load(folder, "import", entries), load(folder, "require", entries)];
    return entries.flatMap((entry) => {
      const [one, other] = [imported[entry], required[entry]];
      const failed = [said(entry, "import", one), said(entry, "require", other)].flat();
      if (failed.length > 0 || String(one) === String(other)) return failed;
      return `${entry} exports ${one} where it is imported, and ${other} where it is required.`;
    });
  });
}

const said = (entry: string, way: Way, loaded: Loaded = "the program ended"): readonly string[] =>
  typeof loaded === "string" ? [`${way} of ${entry}: ${loaded}`] : [];

/** Makes a package that this project has installed one of a folder. */
function link(name: string, modules: string): void {
  mkdirSync(join(modules, name, ".."), { recursive: true });
  symlinkSync(fileURLToPath(new URL(`../../node_modules/${name}`, import.meta.url)), join(modules, name), "junction");
}

/** Loads every entry in one program of its own. */
function load(folder: string, way: Way, entries: readonly string[]): Readonly<Record<string, Loaded>> {
  const program = `const names = ${JSON.stringify(entries)}; const loaded = {};
    process.once("exit", () => require("node:fs").writeFileSync("result.json", JSON.stringify(loaded)));
    void (async () => { for (const name of names)
      loaded[name] = await ${WAYS[way]}.then((all) => Object.keys(all).filter((key) => key !== "default" && key !== "module.exports").sort(), String);
    })();`;
  // What it writes is said above.
  return resultOf(folder, "--eval", program) as Readonly<Record<string, Loaded>>;
}
