import { createHash } from "node:crypto";
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { isJsonRecord } from "./json.js";
import type { Release } from "./release.js";
import { Trouble } from "./trouble.js";

/** What the last release promised. A file and no folder: a folder in `.changeset` is an old changeset to its tool. */
export const SNAPSHOT = ".changeset/released.json";

/** The last release; none before the first. */
export function readSnapshot(root: string): Release | undefined {
  const path = join(root, SNAPSHOT);
  if (!existsSync(path)) {
    if (existsSync(join(root, "CHANGELOG.md"))) throw corrupt("it is missing, though CHANGELOG.md tells of a release");
    return undefined;
  }
  const { digest, ...rest } = parsed(readFileSync(path, "utf8"));
  if (digest !== digestOf(rest)) throw corrupt("its digest is not that of its content");
  return rest as unknown as Release; // the digest shows that it is what was written
}

export function writeSnapshot(root: string, release: Release): void {
  const content = JSON.parse(JSON.stringify(release)) as object; // an object gives an object
  writeFileSync(join(root, SNAPSHOT), `${JSON.stringify({ digest: digestOf(content), ...content }, null, 1)}\n`);
}

function digestOf(content: object): string {
  return `sha256-${createHash("sha256").update(JSON.stringify(content)).digest("base64")}`;
}

function parsed(text: string): Readonly<Record<string, unknown>> {
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch {
    throw corrupt(text.includes("<<<<<<<") ? "it holds the marks of a merge" : "it is not JSON");
  }
  if (!isJsonRecord(json)) throw corrupt("it is not an object");
  return json;
}

function corrupt(why: string): Trouble {
  return new Trouble(
    `${SNAPSHOT} is corrupt: ${why}.\nIt is written by "npm run release:version" and not by hand; take it back from the commit of the last release.`,
  );
}
