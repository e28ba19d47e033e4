import { readFileSync } from "node:fs";
import { join } from "node:path";

/** What a release asks of `package.json`. */
export interface Manifest {
  readonly name: string;
  readonly version: string;
}

export function readManifest(root: string): Manifest {
  return JSON.parse(readFileSync(join(root, "package.json"), "utf8")) as Manifest; // npm's own format
}
