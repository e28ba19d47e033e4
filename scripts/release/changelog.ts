import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";

/** Ends the changelog's section of a version with a part of its own. */
export function addToChangelog(root: string, version: string, part: string): void {
  const path = join(root, "CHANGELOG.md");
  writeFileSync(path, withPart(readFileSync(path, "utf8"), version, part));
}

export function withPart(changelog: string, version: string, part: string): string {
  const start = changelog.indexOf(`\n## ${version}\n`);
  if (start < 0) throw new Error(`the changelog has no section "${version}"`);
  const next = changelog.indexOf("\n## ", start + 1);
  const end = next < 0 ? changelog.length : next;
  const rest = changelog.slice(end).trim();
  return `${changelog.slice(0, end).trimEnd()}\n\n${part}\n${rest === "" ? "" : `\n${rest}\n`}`;
}
