import { createHash } from "node:crypto";
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { ReleaseError } from "./command.js";
import { isJsonRecord, parseJson } from "./json.js";
import type { Release } from "./release.js";

/** What the last release promised. It is a file because changesets takes a folder in `.changeset` for an old changeset. */
export const SNAPSHOT = ".changeset/released.json";

/** The last release; `undefined` before the first. */
export function readSnapshot(root: string): Release | undefined {
  const path = join(root, SNAPSHOT);
  if (!existsSync(path)) {
    if (existsSync(join(root, "CHANGELOG.md"))) throw corrupt("it is missing, but CHANGELOG.md lists a release");
    return undefined;
  }
  const text = readFileSync(path, "utf8");
  if (text.includes("<<<<<<<")) throw corrupt("it has merge conflict markers");
  const json = parseJson(text);
  if (json === undefined) throw corrupt("it is not JSON");
  if (!isJsonRecord(json)) throw corrupt("it is not an object");
  const { digest, ...content } = json;
  if (digest !== digestOf(content)) throw corrupt("its digest does not match its content");
  return content as unknown as Release; // the digest shows that writeSnapshot wrote it
}

export function writeSnapshot(root: string, release: Release): void {
  writeFileSync(join(root, SNAPSHOT), `${JSON.stringify({ digest: digestOf(release), ...release }, null, 1)}\n`);
}

function digestOf(content: object): string {
  return `sha256-${createHash("sha256").update(JSON.stringify(content)).digest("base64")}`;
}

function corrupt(why: string): ReleaseError {
  return new ReleaseError(
    `${SNAPSHOT} is corrupt: ${why}.\nOnly "npm run release:version" writes it. Restore it from the commit of the last release.`,
  );
}
