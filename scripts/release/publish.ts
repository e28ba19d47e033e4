import { assertValidData } from "./assert-valid-data.js";
import { ReleaseError, run, runCommand } from "./command.js";
import { readManifest, readPending } from "./pending.js";
import { isPublished } from "./registry.js";
import { buildRelease, compareReleases, type Release } from "./release.js";
import { readSnapshot, SNAPSHOT } from "./snapshot.js";

const STOPPED = "Nothing was published.";

/** For a service that runs at every push: a version that is published already is no failure. */
const UNLESS_PUBLISHED = "--unless-published";

await runCommand(async (root) => {
  const { name, version } = readManifest(root);
  const options = process.argv.slice(2);
  const released = await readVersioned(root, version);
  if (isPublished(root, name, version)) {
    if (!options.includes(UNLESS_PUBLISHED))
      throw new ReleaseError(
        `The registry already has ${name} ${version}. ${STOPPED} A published version cannot change: release another.`,
      );
    console.log(`${name} ${version} is already published: there is nothing to do.`);
    return;
  }
  // The build that is compared is the one that is published.
  const [change] = compareReleases(released, buildRelease(root));
  if (change !== undefined)
    throw new ReleaseError(
      `Something changed after version ${version} was written. ${STOPPED} Write a changeset for it:\n  ${change.text}`,
    );
  // Even a silent script shows why a registry refuses.
  const passed = ["--loglevel=warn", ...options.filter((option) => option !== UNLESS_PUBLISHED)];
  run(root, STOPPED, "npm", "publish", ...passed);
  run(root, `${version} is published but has no tag: make it by hand.`, "npx", "--no-install", "changeset", "tag");
});

/** The release that "npm run release:version" wrote. Throws if it is not the package's version, or changesets are pending. */
async function readVersioned(root: string, version: string): Promise<Release> {
  assertValidData();
  const { changesets } = await readPending(root);
  const advice = `${STOPPED} Run "npm run release:version" first.`;
  if (changesets.length > 0) throw new ReleaseError(`Changesets are pending (${changesets.join(", ")}). ${advice}`);
  const released = readSnapshot(root);
  if (released?.version === version) return released;
  const found = released === undefined ? "is missing" : `describes ${released.version}`;
  throw new ReleaseError(`${SNAPSHOT} ${found}, but the package is ${version}. ${advice}`);
}
