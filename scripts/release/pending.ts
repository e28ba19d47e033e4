import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import getReleasePlan from "@changesets/get-release-plan";
import parse from "@changesets/parse";
import { ReleaseError } from "./command.js";
import { parseJson } from "./json.js";
import type { Level } from "./levels.js";

/** What the pending changesets ask for. */
export interface Pending {
  readonly level: Level;
  /** The next version; the present one if there are no changesets. */
  readonly version: string;
  /** The names of the changesets. */
  readonly changesets: readonly string[];
  /** What they say. */
  readonly summaries: readonly string[];
}

export interface Manifest {
  readonly name: string;
  readonly version: string;
  readonly repository?: unknown;
  readonly publishConfig?: { readonly provenance?: boolean };
}

export function readManifest(root: string): Manifest {
  return JSON.parse(readFileSync(join(root, "package.json"), "utf8"));
}

/** Reads the changesets as their tool does. Unlike the tool, it names the file that is malformed. */
export async function readPending(root: string): Promise<Pending> {
  const manifest = readManifest(root);
  const folder = join(root, ".changeset");
  const files = readdirSync(folder);
  const config = files.includes("config.json") ? readFileSync(join(folder, "config.json"), "utf8") : undefined;
  if (config === undefined || parseJson(config) === undefined) {
    const why = config === undefined ? "missing" : "not JSON";
    throw new ReleaseError(`.changeset/config.json is ${why}. Restore it from the last commit.`);
  }
  for (const file of files.filter((name) => name.endsWith(".md") && !/^(README\.md$|\.)/i.test(name))) {
    const problem = problemOf(readFileSync(join(folder, file), "utf8"), manifest.name);
    if (problem !== undefined) throw new ReleaseError(`.changeset/${file} is malformed: ${problem}`);
  }
  const plan = await defaultOf(getReleasePlan)(root);
  const release = plan.releases.find(({ name }) => name === manifest.name);
  return {
    level: release?.type ?? "none",
    version: release?.newVersion ?? manifest.version,
    changesets: plan.changesets.map(({ id }) => id),
    summaries: plan.changesets.map(({ summary }) => summary),
  };
}

function problemOf(text: string, name: string): string | undefined {
  try {
    const { releases, summary } = defaultOf(parse)(text);
    const foreign = releases.find((release) => release.name !== name);
    if (foreign !== undefined) return `it names "${foreign.name}", but the package is "${name}".`;
    if (releases.length === 0) return `it asks for no level of "${name}".`;
    return summary === "" ? "it does not say what changed." : undefined;
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}

/** The default export of a CommonJS library. Some loaders leave it wrapped in its module. */
function defaultOf<T extends object>(imported: T): T {
  return "default" in imported ? (imported.default as T) : imported; // the wrapper's one member is the export itself
}
