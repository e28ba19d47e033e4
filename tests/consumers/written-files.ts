import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll } from "vitest";
import { ownEdition } from "../../scripts/files/edition.js";
import { filesOf } from "../../scripts/files/files-of.js";
import { writeFilesTo } from "../../scripts/files/write-files-to.js";
import { DATA_VERSION, dataset } from "../../src/index.js";

/** A folder with the files that the package ships, for programs that read from the disk; gone after the tests. */
export function writtenFiles(): string {
  const folder = mkdtempSync(join(tmpdir(), "ankara-visit-files-"));
  afterAll(() => rmSync(folder, { recursive: true, force: true }));
  writeFilesTo(folder, filesOf(dataset, ownEdition(DATA_VERSION)));
  return folder;
}
