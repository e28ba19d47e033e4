import { fileURLToPath } from "node:url";
import { changesSince } from "./changes-since.js";
import { currentRelease } from "./current-release.js";
import { readManifest } from "./manifest.js";
import { readPending } from "./pending.js";
import { run } from "./programs.js";
import { isPublished } from "./registry.js";
import { requireSound } from "./require-sound.js";
import { readSnapshot, SNAPSHOT } from "./snapshot.js";
import { runCommand, Trouble } from "./trouble.js";

/** Fails where the working tree is not what "npm run release:version" wrote and a maintainer committed. */
async function requireVersioned(root: string): Promise<void> {
  requireSound();
  const { changesets } = await readPending(root);
  if (changesets.length > 0) {
    throw new Trouble(
      `Changesets are pending (${changesets.join(", ")}); nothing was published. Run "npm run release:version" first.`,
    );
  }
  const released = readSnapshot(root);
  const current = currentRelease(root);
  if (released?.version !== current.version) {
    throw new Trouble(
      `${SNAPSHOT} ${released === undefined ? "is missing" : `is of ${released.version}`} and the package is ${current.version}; nothing was published. Run "npm run release:version" first.`,
    );
  }
  const [change] = changesSince(released, current);
  if (change !== undefined) {
    throw new Trouble(
      `Something changed after ${current.version} was versioned; nothing was published. It needs a changeset:\n  ${change.text}`,
    );
  }
}

/** What a service that runs at every push asks for: a push that brings no version has nothing to publish, and no fault. */
const UNLESS_PUBLISHED = "--unless-published";

await runCommand(async () => {
  const root = fileURLToPath(new URL("../../", import.meta.url));
  const { name, version } = readManifest(root);
  await requireVersioned(root);
  const options = process.argv.slice(2);
  if (isPublished(root, name, version)) {
    if (options.includes(UNLESS_PUBLISHED)) {
      console.log(`${name} ${version} is published already: there is nothing to do.`);
      return;
    }
    throw new Trouble(
      `The registry has ${name} ${version} already; nothing was published. A published version is never changed: release another.`,
    );
  }
  run(root, "Nothing was published.", "npm", "run", "--silent", "build");
  // Said even where the script itself was told to be silent: why a registry refuses.
  const passed = ["--loglevel=warn", ...options.filter((option) => option !== UNLESS_PUBLISHED)];
  run(root, "Nothing was published.", "npm", "publish", ...passed);
  run(root, `${version} is published, but has no tag: make it by hand.`, "npx", "--no-install", "changeset", "tag");
});
