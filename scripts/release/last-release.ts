import { printedBy, ReleaseError } from "./command.js";
import { type Package, readPublished } from "./package.js";
import { publishedVersions } from "./registry.js";

/** The release that a next one is compared with, as the registry has it: no change of the working tree can alter that. */
export interface LastRelease {
  readonly version: string;
  readonly files: Package;
  /** The tag of its commit. */
  readonly tag: string;
}

/** Reads the last release from the registry; `undefined` before the first. The next one may be tagged already. */
export async function readLastRelease(root: string, name: string, next: string): Promise<LastRelease | undefined> {
  const version = (await publishedVersions(root, name)).at(-1);
  if (version === undefined) {
    const all = printedBy(root, "git", "tag", "--list", "v[0-9]*")?.split("\n") ?? [];
    const tags = all.filter((tag) => tag !== "" && tag !== tagAtHead(root, next));
    if (tags.length === 0) return undefined;
    throw new ReleaseError(
      `The registry has no ${name}, but tags tell of releases (${tags.join(", ")}). Check the name in package.json and the registry that npm asks.`,
    );
  }
  const tag = `v${version}`;
  assertVersionCommit(root, tag, version);
  return { version, files: await readPublished(root, name, version), tag };
}

/** The tag of a version if it is on the commit that is checked out. */
export function tagAtHead(root: string, version: string): string | undefined {
  return printedBy(root, "git", "tag", "--points-at", "HEAD", "--list", `v${version}`) || undefined;
}

/** Throws if a commit is not the one that wrote a version into `package.json`. */
export function assertVersionCommit(root: string, commit: string, version: string): void {
  const versionAt = (revision: string): unknown =>
    JSON.parse(printedBy(root, "git", "show", `${revision}:package.json`) ?? "{}").version;
  const [own, before] = [versionAt(commit), versionAt(`${commit}^`)];
  // In a shallow clone the parent may be missing.
  if (before === undefined && printedBy(root, "git", "rev-parse", "--is-shallow-repository") === "true")
    throw new ReleaseError(
      `This clone is shallow: the commit before ${commit} is missing. Run "git fetch --unshallow --tags".`,
    );
  if (own === version && before !== version) return;
  const wrong = `${commit} is not the commit that wrote version ${version}`;
  throw new ReleaseError(
    own === undefined
      ? `This clone has no ${commit}. Run "git fetch --tags"; if nobody tagged the commit of ${version}, tag it.`
      : `${wrong}: ${own === version ? "the commit before it has that version already" : `it has ${own}`}.`,
  );
}
