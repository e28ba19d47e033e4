import { readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { changesSince } from "./changes-since.js";
import { currentRelease } from "./current-release.js";
import { readPending } from "./pending.js";
import { run } from "./programs.js";
import { requireUnpublished } from "./registry.js";
import { readSnapshot, SNAPSHOT } from "./snapshot.js";
import { runCommand, Trouble } from "./trouble.js";

/** Fails where the working tree is not what "npm run release:version" wrote and a maintainer committed. */
async function requireVersioned(root: string): Promise<void> {
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

await runCommand(async () => {
  const root = fileURLToPath(new URL("../../", import.meta.url));
  const { name, version } = JSON.parse(readFileSync(join(root, "package.json"), "utf8")) as Readonly<
    Record<"name" | "version", string>
  >; // npm's own format
  await requireVersioned(root);
  requireUnpublished(root, name, version);
  run(root, "Nothing was published.", "npm", "run", "--silent", "build");
  run(root, "Nothing was published.", "npm", "publish", ...process.argv.slice(2));
  run(root, `${version} is published, but has no tag: make it by hand.`, "npx", "--no-install", "changeset", "tag");
});
