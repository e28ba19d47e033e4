import { execFileSync } from "node:child_process";
import { chmodSync, cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { delimiter, dirname, join } from "node:path";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test, vi } from "vitest";
import { assertEnough, stepTo } from "../../scripts/release/check-release.js";
import { readLastRelease, tagAtHead } from "../../scripts/release/last-release.js";
import { textOf } from "../../scripts/release/package.js";
import { type Manifest, readManifest } from "../../scripts/release/pending.js";
import { assertBuilt, assertCommitted, assertOfCommit, assertPublishable } from "../../scripts/release/publishable.js";

const NAME = "ankara-visit-2025";

/** Stands for npm: what the registry answers, and a tarball of a version that it has. */
const NPM = `#!/bin/sh
case "$1" in
  view) cat "$REGISTRY/view.json"; test ! -e "$REGISTRY/down" ;;
  pack) for last; do :; done; cp "$REGISTRY/released.tgz" "$last/released.tgz"; echo released.tgz ;;
esac
`;

let root: string;
let registry: string;

const git = (...args: readonly string[]): string =>
  execFileSync("git", ["-c", "user.name=T", "-c", "user.email=t@example.org", ...args], {
    cwd: root,
    encoding: "utf8",
  });
const write = (path: string, content: string): void => {
  mkdirSync(dirname(join(root, path)), { recursive: true });
  writeFileSync(join(root, path), content);
};
const answer = (value: unknown): void => writeFileSync(join(registry, "view.json"), JSON.stringify(value));

function commitVersion(version: string, more: object = { repository: "github:nobody/visit" }): void {
  write("package.json", JSON.stringify({ name: NAME, version, publishConfig: { provenance: true }, ...more }));
  git("add", "--all");
  git("commit", "--quiet", "--message", `Version ${version}`);
}

/** The project and the registry of each test, made once. */
let template: string;

/** Makes a folder the one that a test works in. */
function workIn(folder: string): void {
  root = join(folder, "project");
  registry = join(folder, "registry");
}

beforeAll(() => {
  const folder = mkdtempSync(join(tmpdir(), "ankara-visit-released-"));
  template = folder;
  workIn(folder);
  for (const path of [join(root, ".changeset"), join(registry, "package"), join(folder, "bin")])
    mkdirSync(path, { recursive: true });
  writeFileSync(join(folder, "bin/npm"), NPM);
  chmodSync(join(folder, "bin/npm"), 0o755);
  writeFileSync(
    join(registry, "package/package.json"),
    JSON.stringify({ name: NAME, version: "1.0.0", from: "registry" }),
  );
  execFileSync("tar", ["-czf", "released.tgz", "package"], { cwd: registry });
  answer(["1.0.0"]);
  git("init", "--quiet", "--initial-branch", "main");
  write(".changeset/config.json", '{ "baseBranch": "main" }');
  write("package-lock.json", "{}");
  commitVersion("0.1.0");
  commitVersion("1.0.0");
  git("tag", "v1.0.0");
});
beforeEach(() => {
  workIn(mkdtempSync(join(tmpdir(), "ankara-visit-released-")));
  cpSync(template, join(root, ".."), { recursive: true });
  vi.stubEnv("PATH", `${join(root, "../bin")}${delimiter}${process.env["PATH"]}`);
  vi.stubEnv("REGISTRY", registry);
});
afterEach(() => {
  vi.unstubAllEnvs();
  rmSync(join(root, ".."), { recursive: true, force: true });
});

afterAll(() => rmSync(template, { recursive: true, force: true }));

describe("what is compared with", () => {
  const released = (next = "1.1.0"): Promise<string | undefined> =>
    readLastRelease(root, NAME, next).then(
      (last) => last && `${last.version} ${JSON.parse(textOf(last.files, "package.json")).from}`,
    );

  test("is what the registry has", async () => {
    expect(await released()).toBe("1.0.0 registry");
  });

  test.each<readonly [change: string, edit: () => void]>([
    ["a snapshot that somebody wrote", () => write(".changeset/released.json", '{ "version": "9.0.0" }')],
    ["a changelog that is not there", () => rmSync(join(root, "CHANGELOG.md"), { force: true })],
    ["another version in the manifest", () => write("package.json", `{ "name": "${NAME}", "version": "0.5.0" }`)],
    ["a tag of a version that nobody published", () => void git("tag", "v2.0.0")],
    ["previews, which are no releases", () => answer(["1.0.0", "2.0.0-next.1"])],
  ])("is the same with %s", async (_change, edit) => {
    edit();
    expect(await released()).toBe("1.0.0 registry");
  });

  test("is the newest version: 1.10.0 comes after 1.9.0", async () => {
    for (const version of ["1.9.0", "1.10.0"]) {
      commitVersion(version);
      git("tag", `v${version}`);
    }
    answer(["1.0.0", "1.10.0", "1.9.0"]);
    expect(await released()).toBe("1.10.0 registry");
  });

  test.each<readonly [change: string, edit: () => void, message: string]>([
    ["the tag is not there", () => void git("tag", "--delete", "v1.0.0"), "This clone has no v1.0.0. Run"],
    [
      "the tag was moved to a later commit",
      () => {
        write("more.md", "");
        git("add", "--all");
        git("commit", "--quiet", "--message", "More");
        git("tag", "--force", "v1.0.0");
      },
      "v1.0.0 is not the commit that wrote version 1.0.0: the commit before it has that version already.",
    ],
    [
      "the tag was moved to an earlier commit",
      () => void git("tag", "--force", "v1.0.0", "HEAD^"),
      "v1.0.0 is not the commit that wrote version 1.0.0: it has 0.1.0.",
    ],
    [
      "the registry is down",
      () => {
        answer({ error: { code: "ECONNREFUSED", summary: "no answer" } });
        writeFileSync(join(registry, "down"), "");
      },
      "The registry did not say which versions of ankara-visit-2025 it has.\nno answer",
    ],
    [
      "the registry knows no such name, but there are releases",
      () => {
        answer({ error: { code: "E404" } });
        writeFileSync(join(registry, "down"), "");
      },
      "The registry has no ankara-visit-2025, but tags tell of releases (v1.0.0).",
    ],
  ])("is refused if %s", async (_change, edit, message) => {
    edit();
    await expect(released()).rejects.toThrow(message);
  });

  test("is nothing before the first release", async () => {
    git("tag", "--delete", "v1.0.0");
    answer({ error: { code: "E404" } });
    writeFileSync(join(registry, "down"), "");
    expect(await released()).toBeUndefined();
  });

  test("is nothing before the first release, which may be tagged already", async () => {
    answer({ error: { code: "E404" } });
    writeFileSync(join(registry, "down"), "");
    expect(await released("1.0.0")).toBeUndefined();
    git("tag", "v0.1.0", "HEAD^");
    await expect(released("1.0.0")).rejects.toThrow("tags tell of releases (v0.1.0).");
    git("commit", "--quiet", "--allow-empty", "--message", "More");
    git("tag", "--delete", "v0.1.0");
    await expect(released("1.0.0")).rejects.toThrow("tags tell of releases (v1.0.0).");
  });

  test("has a tag on what is checked out, with or without a text", () => {
    expect(tagAtHead(root, "1.0.0")).toBe("v1.0.0");
    expect(tagAtHead(root, "0.1.0")).toBeUndefined();
    git("tag", "--force", "--annotate", "--message", "The first", "v1.0.0");
    expect(tagAtHead(root, "1.0.0")).toBe("v1.0.0");
  });
});

describe("the step to the next version", () => {
  test.each([
    ["1.0.0", "1.0.0", "none"],
    ["1.0.0", "1.0.1", "patch"],
    ["1.0.9", "1.1.0", "minor"],
    ["1.9.9", "2.0.0", "major"],
    ["0.1.0", "1.0.0", "major"],
  ])("from %s to %s is %s", (from, to, level) => {
    expect(stepTo(to, from)).toBe(level);
  });

  test.each([
    ["1.10.0", "1.9.0"],
    ["1.0.0", "0.5.0"],
    ["1.0.0", "1.0.1-next.0"],
  ])("from %s to %s is refused", (from, to) => {
    expect(() => stepTo(to, from)).toThrow(`${to} does not follow ${from}:`);
  });

  const change = { level: "major", text: "helper: removed", reason: "gone" } as const;
  const pending = { level: "none", version: "1.0.1", changesets: [], summaries: [] } as const;

  test.each([
    ["a changeset that is not there", "none", [], "need a major release, but there is no changeset."],
    [
      "a changeset that asks for less",
      "minor",
      ["more"],
      "need a major release, but the changesets (more) ask for minor.",
    ],
    ["a version that was written too low", "patch", [], "need a major release, but the next version is 1.0.1."],
  ] as const)("is refused with %s", (_what, asked, changesets, message) => {
    const check = { pending: { ...pending, changesets }, changes: [change], needed: "major", asked } as const;
    expect(() => assertEnough(check)).toThrow(message);
    expect(() => assertEnough({ ...check, asked: "major" })).not.toThrow();
  });
});

describe("what is published", () => {
  const publish = (...options: readonly string[]): Promise<void> =>
    assertPublishable(root, readManifest(root), options);

  test("is the commit that wrote the version, tagged or not", async () => {
    await expect(publish()).resolves.toBeUndefined();
    git("tag", "--delete", "v1.0.0");
    await expect(publish()).resolves.toBeUndefined();
  });

  test.each<readonly [what: string, edit: () => void, message: string]>([
    ["a changed file", () => write("package-lock.json", "[]"), "Files are in no commit:\nM package-lock.json\n"],
    ["an untracked file", () => write("SECRET.md", ""), "Files are in no commit:\n?? SECRET.md\n"],
    [
      "a file that is staged and not committed",
      () => {
        write("new.md", "");
        git("add", "new.md");
      },
      "Files are in no commit:\nA  new.md\n",
    ],
    [
      "code that git ignores on this machine",
      () => {
        write(".git/info/exclude", "extra.ts\n");
        write("src/extra.ts", "");
      },
      "git ignores these files, which are in no commit:\nsrc/extra.ts\n",
    ],
    [
      "data that the project ignores",
      () => {
        write(".gitignore", "*.local.json\n");
        write("data/own.local.json", "{}");
        git("add", ".gitignore");
        git("commit", "--quiet", "--amend", "--no-edit");
      },
      "git ignores these files, which are in no commit:\ndata/own.local.json\n",
    ],
    [
      "a file that git is told to overlook",
      () => void git("update-index", "--assume-unchanged", "package-lock.json"),
      "git ignores changes to these files:\nh package-lock.json\n",
    ],
    [
      "a file that git is told to skip",
      () => void git("update-index", "--skip-worktree", "package-lock.json"),
      "git ignores changes to these files:\nS package-lock.json\n",
    ],
    [
      "a commit after the one that wrote the version",
      () => {
        write("new.md", "");
        git("add", "new.md");
        git("commit", "--quiet", "--message", "New");
      },
      "HEAD is not the commit that wrote version 1.0.0",
    ],
    [
      "a commit whose past is not in the clone",
      () => {
        const whole = root;
        git("commit", "--quiet", "--allow-empty", "--message", "More");
        root = join(whole, "../shallow");
        execFileSync("git", ["clone", "--quiet", "--depth", "1", "--no-tags", `file://${whole}`, root]);
      },
      'This clone is shallow: the commit before HEAD is missing. Run "git fetch --unshallow --tags".',
    ],
    [
      "a tag on another commit",
      () => void git("tag", "--force", "v1.0.0", "HEAD^"),
      "The tag v1.0.0 is on another commit.",
    ],
    ["provenance without a repository", () => commitVersion("1.1.0", {}), "package.json has none. Set `repository`."],
    [
      "pending changesets",
      () => {
        write(".changeset/more.md", `---\n"${NAME}": minor\n---\n\nMore.\n`);
        git("add", "--all");
        git("commit", "--quiet", "--message", "More");
      },
      'Changesets are pending (more). Run "npm run release:version" first.',
    ],
  ])("is not %s", async (_what, edit, message) => {
    edit();
    await expect(publish()).rejects.toThrow(message);
    await expect(publish()).rejects.toThrow(/ Nothing was published\.$|^HEAD is not|^This clone is shallow/);
  });

  test("may be without a repository where no provenance is asked for", async () => {
    commitVersion("1.1.0", {});
    await expect(publish("--provenance=false")).resolves.toBeUndefined();
    commitVersion("1.2.0", { publishConfig: {} } satisfies Partial<Manifest>);
    await expect(publish()).resolves.toBeUndefined();
    await expect(publish("--provenance")).rejects.toThrow("Set `repository`.");
  });

  test("is what the commit builds, and of its version, where a tarball is given", async () => {
    const packed = (name: string, version: string, built: string): string => {
      const folder = mkdtempSync(join(registry, "pack-"));
      mkdirSync(join(folder, "package/dist"), { recursive: true });
      const own = readFileSync(join(root, "package.json"), "utf8").replace("1.0.0", version);
      writeFileSync(join(folder, "package/package.json"), own);
      writeFileSync(join(folder, "package/dist/index.js"), built);
      execFileSync("tar", ["-czf", `${name}.tgz`, "package"], { cwd: folder });
      return join(folder, `${name}.tgz`);
    };
    const built = packed("built", "1.0.0", "1;");
    const manifest = readManifest(root);
    await expect(assertOfCommit(root, manifest, built)).resolves.toBeUndefined();
    await expect(assertOfCommit(root, manifest, packed("old", "0.1.0", "1;"))).rejects.toThrow(
      "old.tgz is ankara-visit-2025 0.1.0, but the commit is ankara-visit-2025 1.0.0. Nothing was published.",
    );
    await expect(assertBuilt(packed("tested", "1.0.0", "1;"), built)).resolves.toBeUndefined();
    await expect(assertBuilt(packed("other", "1.0.0", "2;"), built)).rejects.toThrow(
      "other.tgz is not what the commit builds. Nothing was published.",
    );
    await expect(assertOfCommit(root, manifest, join(root, "package-lock.json"))).rejects.toThrow("is no package");
  });

  test("has no file that is not in the commit", () => {
    const files = new Map([["package.json", new Uint8Array(readFileSync(join(root, "package.json")))]]);
    expect(() => assertCommitted(root, new Map(files).set("dist/index.js", new Uint8Array()))).not.toThrow();
    expect(() => assertCommitted(root, new Map(files).set("docs/ignored.tgz", new Uint8Array()))).toThrow(
      "docs/ignored.tgz is packed, but the commit has no such file, or another.",
    );
    expect(() => assertCommitted(root, new Map(files).set("package.json", new Uint8Array()))).toThrow(
      "package.json is packed",
    );
  });
});
