import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import getReleasePlan from "@changesets/get-release-plan";
import parse from "@changesets/parse";
import type { Level } from "./level.js";
import { readManifest } from "./manifest.js";
import { Trouble } from "./trouble.js";

/** What the pending changesets ask for. */
export interface Pending {
  readonly level: Level;
  /** The version that they lead to; the present one where there are none. */
  readonly version: string;
  /** Their names. */
  readonly changesets: readonly string[];
}

/** Reads the changesets as their tool does, and names the one that is wrong, which it does not. */
export async function readPending(root: string): Promise<Pending> {
  const manifest = readManifest(root);
  const folder = join(root, ".changeset");
  requireConfig(join(folder, "config.json"));
  const files = readdirSync(folder).filter((name) => name.endsWith(".md") && !/^(README\.md$|\.)/i.test(name));
  for (const file of files) examine(`.changeset/${file}`, readFileSync(join(folder, file), "utf8"), manifest.name);
  const plan = await libraryDefault(getReleasePlan)(root);
  const release = plan.releases.find(({ name }) => name === manifest.name);
  return {
    level: release?.type ?? "none",
    version: release?.newVersion ?? manifest.version,
    changesets: plan.changesets.map(({ id }) => id),
  };
}

function requireConfig(path: string): void {
  try {
    JSON.parse(readFileSync(path, "utf8"));
  } catch (error) {
    const why = error instanceof SyntaxError ? "no JSON" : "missing";
    throw new Trouble(`.changeset/config.json is ${why}: take it back from the last commit.`);
  }
}

function examine(file: string, text: string, name: string): void {
  let changeset: ReturnType<typeof parse>;
  try {
    changeset = libraryDefault(parse)(text);
  } catch (error) {
    throw new Trouble(`${file} is malformed: ${error instanceof Error ? error.message : String(error)}`);
  }
  const foreign = changeset.releases.find((release) => release.name !== name);
  if (foreign !== undefined)
    throw new Trouble(`${file} is malformed: it names "${foreign.name}"; the package is "${name}".`);
  if (changeset.releases.length === 0) throw new Trouble(`${file} is malformed: it asks for no level of "${name}".`);
  if (changeset.summary === "") throw new Trouble(`${file} is malformed: it does not say what changed.`);
}

/** A CommonJS library's default export, which some loaders leave wrapped in its module. */
function libraryDefault<T extends object>(imported: T): T {
  return "default" in imported ? (imported.default as T) : imported; // the wrapper's one member is the export itself
}
