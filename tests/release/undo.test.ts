import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { orUndo } from "../../scripts/release/undo.js";

const PATHS = [".changeset", "CHANGELOG.md", "package.json"];
let root: string;
const path = (name: string): string => join(root, name);

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), "ankara-visit-undo-"));
  mkdirSync(path(".changeset"));
  writeFileSync(path(".changeset/mine.md"), "mine");
  writeFileSync(path("package.json"), "1.0.0");
  writeFileSync(path("notes.md"), "written");
});
afterEach(() => rmSync(root, { recursive: true, force: true }));

/** What writing a version does: a changeset goes, files change and come. */
function write(): void {
  rmSync(path(".changeset/mine.md"));
  writeFileSync(path("package.json"), "1.1.0");
  writeFileSync(path("CHANGELOG.md"), "mine");
}

test("what was written stays where all went well", async () => {
  await orUndo(root, PATHS, write);
  expect(existsSync(path(".changeset/mine.md"))).toBe(false);
  expect(readFileSync(path("package.json"), "utf8")).toBe("1.1.0");
});

test("what was written is undone where it failed, and nothing else is touched", async () => {
  const failing = (): void => {
    write();
    throw new Error("no room");
  };
  await expect(orUndo(root, PATHS, failing)).rejects.toThrow("no room");
  expect(readFileSync(path(".changeset/mine.md"), "utf8")).toBe("mine");
  expect(readFileSync(path("package.json"), "utf8")).toBe("1.0.0");
  expect(existsSync(path("CHANGELOG.md"))).toBe(false);
  expect(readFileSync(path("notes.md"), "utf8")).toBe("written");
});
