import { existsSync, mkdirSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";

/** Writes files into a folder, and leaves what else is in it. */
export function writeFilesTo(folder: string, files: ReadonlyMap<string, string | Uint8Array>): void {
  for (const [path, content] of files) {
    makeFolder(dirname(join(folder, path)));
    writeFileSync(join(folder, path), content);
  }
}

/** One folder after the other: where none can be made, as in `/proc`, Node tries without end to make all at once. */
function makeFolder(path: string): void {
  if (existsSync(path)) return;
  makeFolder(dirname(path));
  mkdirSync(path);
}
