import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";

/** Names the version in the file by which the dataset is cited. */
export function citeVersion(root: string, version: string): void {
  const path = join(root, "CITATION.cff");
  const text = readFileSync(path, "utf8");
  const line = /^version: .*$/m;
  if (!line.test(text)) throw new Error("CITATION.cff names no version");
  writeFileSync(path, text.replace(line, `version: ${version}`));
}
