import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { gzipSync } from "node:zlib";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { assertValidData } from "../../scripts/release/assert-valid-data.js";
import { withPart } from "../../scripts/release/changelog.js";
import { ReleaseError } from "../../scripts/release/command.js";
import { readTarball } from "../../scripts/release/package.js";
import { readPending } from "../../scripts/release/pending.js";
import { draftOf, record } from "../mutable.js";

const project = fileURLToPath(new URL("../../", import.meta.url));

let root: string;
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), "ankara-visit-release-"));
  mkdirSync(join(root, ".changeset"));
  for (const name of ["package-lock.json", ".changeset/config.json"]) cpSync(join(project, name), join(root, name));
  writeFileSync(join(root, "package.json"), JSON.stringify({ name: "ankara-visit-2025", version: "1.2.3" }));
});
afterEach(() => rmSync(root, { recursive: true, force: true }));

const changeset = (text: string): void => writeFileSync(join(root, ".changeset/planted.md"), text);

describe("the pending changesets", () => {
  test("are none where there is none", async () => {
    expect(await readPending(root)).toEqual({ level: "none", version: "1.2.3", changesets: [], summaries: [] });
  });

  test("ask for a level, which gives a version", async () => {
    changeset('---\n"ankara-visit-2025": minor\n---\n\nOne event more.\n');
    expect(await readPending(root)).toEqual({
      level: "minor",
      version: "1.3.0",
      changesets: ["planted"],
      summaries: ["One event more."],
    });
  });

  test.each([
    ["has no front matter", "One event more.\n", /^\.changeset\/planted\.md is malformed: /],
    [
      "has front matter that does not end",
      '---\n"ankara-visit-2025": minor\n',
      /^\.changeset\/planted\.md is malformed: /,
    ],
    [
      "asks for no level",
      "---\n---\n\nOne event more.\n",
      /is malformed: it asks for no level of "ankara-visit-2025"\.$/,
    ],
    [
      "asks for a level that is none",
      '---\n"ankara-visit-2025": huge\n---\n\nOne event more.\n',
      /^\.changeset\/planted\.md is malformed: .*huge/,
    ],
    [
      "is of another package",
      '---\n"ankara-visit": minor\n---\n\nOne event more.\n',
      /is malformed: it names "ankara-visit", but the package is "ankara-visit-2025"\.$/,
    ],
    ["says nothing", '---\n"ankara-visit-2025": minor\n---\n', /is malformed: it does not say what changed\.$/],
  ])("one that %s is named", async (_fault, text, message) => {
    changeset(text);
    await expect(readPending(root)).rejects.toThrow(message);
  });
});

describe("the configuration of changesets", () => {
  test("that is missing is named", async () => {
    rmSync(join(root, ".changeset/config.json"));
    await expect(readPending(root)).rejects.toThrow(".changeset/config.json is missing. Restore it");
  });

  test("that is not JSON is named", async () => {
    writeFileSync(join(root, ".changeset/config.json"), "{");
    await expect(readPending(root)).rejects.toThrow(".changeset/config.json is not JSON. Restore it");
  });
});

describe("invalid data", () => {
  test("is not released", () => {
    const draft = draftOf();
    record(draft.figures, "documents-signed").citations = [{ source: "qazinform-awrad", passage: "25.2" }];
    expect(() => assertValidData(draft)).toThrow(
      /^The data is invalid:\n {2}figures\[\d+\]\.citations\[0\]\.source \(documents-signed\): expected .*, found .*qazinform-awrad.*\. Did you mean qazinform-award\?/,
    );
  });

  test("is described in ten lines at most", () => {
    const draft = draftOf();
    for (const event of draft.events) event.date = "yesterday";
    expect(() => assertValidData(draft)).toThrow(/(\n.*){10}\n {2}… and 5 more: "npm test" prints all\.$/);
  });

  test("is not this one", () => {
    expect(() => assertValidData()).not.toThrow();
  });
});

describe("a tarball", () => {
  test.each([
    ["is not there", "nosuch.tgz", undefined, /^\S*nosuch\.tgz is no package: ENOENT.*\.$/],
    ["is a text", "README.md", "# name\n", /^\S*README\.md is no package: incorrect header check\.$/],
    [
      "is a compressed text",
      "text.tgz",
      gzipSync("# name\n"),
      /^\S*text\.tgz is no package: it has no package\.json\.$/,
    ],
    ["is empty", "empty.tgz", gzipSync(""), /^\S*empty\.tgz is no package: it has no package\.json\.$/],
  ])("that %s is named", async (_fault, name, content, message) => {
    const path = join(root, name);
    if (content !== undefined) writeFileSync(path, content);
    await expect(readTarball(path)).rejects.toThrow(ReleaseError);
    await expect(readTarball(path)).rejects.toThrow(message);
  });
});

describe("the changelog", () => {
  test("gets the part at the end of the version's section", () => {
    expect(withPart("# name\n\n## 1.1.0\n\n- new\n\n## 1.0.0\n\n- old\n", "1.1.0", "### Data\n\nNone.")).toBe(
      "# name\n\n## 1.1.0\n\n- new\n\n### Data\n\nNone.\n\n## 1.0.0\n\n- old\n",
    );
  });

  test("that has no such section is an error", () => {
    expect(() => withPart("# name\n", "1.1.0", "### Data")).toThrow('CHANGELOG.md has no section "1.1.0"');
  });
});
