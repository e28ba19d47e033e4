import { isDeepStrictEqual } from "node:util";
import { entryFolders } from "../entry-folders.js";
import { printedBy, ReleaseError } from "./command.js";
import { assertVersionCommit } from "./last-release.js";
import { manifestOf, type Package, readTarball } from "./package.js";
import { type Manifest, readPending } from "./pending.js";

export function refusal(problem: string): ReleaseError {
  return new ReleaseError(`${problem} Nothing was published.`);
}

/** The folders that the build reads, and the questions that the check asks. */
const READ_BY_BUILDS = ["src", "data", "scripts", "tests/questions"];

/** Throws if what is in the folder is not the commit that wrote the version, or the registry would refuse it. */
export async function assertPublishable(root: string, manifest: Manifest, options: readonly string[]): Promise<void> {
  const { changesets } = await readPending(root);
  if (changesets.length > 0)
    throw refusal(`Changesets are pending (${changesets.join(", ")}). Run "npm run release:version" first.`);
  const changed = printedBy(root, "git", "status", "--porcelain", "--untracked-files=all");
  if (changed === undefined) throw refusal("This is not a git repository.");
  if (changed !== "") throw refusal(`Files are in no commit:\n${changed}\nCommit or remove them.`);
  // git does not tell of files that the project or the owner of the machine lets it ignore.
  const ignored = (printedBy(root, "git", "ls-files", "--others", "--", ...READ_BY_BUILDS) ?? "")
    .split("\n")
    .filter((path) => /\.(?:[cm]?[jt]sx?|json)$/.test(path) && !path.includes("node_modules/"));
  if (ignored.length > 0)
    throw refusal(`git ignores these files, which are in no commit:\n${ignored.join("\n")}\nCommit or remove them.`);
  // Nor does it tell of changes to files that it was told to overlook, which it marks with an S or in small letters.
  const overlooked = printedBy(root, "git", "ls-files", "-v")?.match(/^[a-zS] .*/gm) ?? [];
  if (overlooked.length > 0)
    throw refusal(
      `git ignores changes to these files:\n${overlooked.join("\n")}\nRun "git update-index --no-assume-unchanged --no-skip-worktree" on them.`,
    );
  assertVersionCommit(root, "HEAD", manifest.version);
  const [head, tagged] = ["HEAD", `refs/tags/v${manifest.version}^{commit}`].map((revision) =>
    printedBy(root, "git", "rev-parse", "--verify", "--quiet", revision),
  );
  if (tagged !== undefined && tagged !== head) throw refusal(`The tag v${manifest.version} is on another commit.`);
  if (asksForProvenance(manifest, options) && !manifest.repository)
    throw refusal("Provenance names a repository, and package.json has none. Set `repository`.");
}

/** Throws if a tarball is of another package or version than the commit, or has a file that differs from the commit's. */
export async function assertOfCommit(root: string, { name, version }: Manifest, tarball: string): Promise<void> {
  const files = await readTarball(tarball);
  const packed = manifestOf(files);
  if (packed["name"] !== name || packed["version"] !== version)
    throw refusal(`${tarball} is ${packed["name"]} ${packed["version"]}, but the commit is ${name} ${version}.`);
  assertCommitted(root, files);
}

/** Throws if a tarball that was tested elsewhere is not what is built here. */
export async function assertBuilt(tarball: string, built: string): Promise<void> {
  if (isDeepStrictEqual(await readTarball(tarball), await readTarball(built))) return;
  throw refusal(`${tarball} is not what the commit builds.`);
}

/** Throws if a packed file, other than what is built, is not the one in the commit. */
export function assertCommitted(root: string, files: Package): void {
  const own = [...files].filter(([path]) => !path.startsWith("dist/") && !entryFolders.has(path));
  const other = own.find(
    ([path, data]) => printedBy(root, "git", "show", `HEAD:${path}`) !== Buffer.from(data).toString("utf8").trim(),
  );
  if (other !== undefined) throw refusal(`${other[0]} is packed, but the commit has no such file, or another.`);
}

function asksForProvenance({ publishConfig }: Manifest, options: readonly string[]): boolean {
  if (options.some((option) => /^(--no-provenance|--provenance=false)$/.test(option))) return false;
  const isAsked = options.includes("--provenance") || process.env["NPM_CONFIG_PROVENANCE"] === "true";
  return isAsked || publishConfig?.provenance === true;
}
