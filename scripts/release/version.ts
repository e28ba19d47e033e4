import { fileURLToPath } from "node:url";
import { dataset } from "../../src/index.js";
import { addToChangelog } from "./changelog.js";
import { checkRelease } from "./check-release.js";
import { citeVersion } from "./citation.js";
import { compareData } from "./compare-data.js";
import { currentRelease } from "./current-release.js";
import { dataPart, firstDataPart } from "./data-part.js";
import { run } from "./programs.js";
import { SNAPSHOT, writeSnapshot } from "./snapshot.js";
import { runCommand, Trouble } from "./trouble.js";

const UNDO = 'Take the working tree back by "git restore ." and begin anew.';

await runCommand(async () => {
  const root = fileURLToPath(new URL("../../", import.meta.url));
  const { pending, released, current: checked } = await checkRelease(root);
  if (pending.level === "none")
    throw new Trouble('There is nothing to release: no changeset asks for a level. "npx changeset" writes one.');
  const current = { ...(checked ?? currentRelease(root)), version: pending.version };
  const part =
    released === undefined
      ? firstDataPart(dataset)
      : dataPart(compareData(released.data, current.data), current.data, dataset);
  run(root, UNDO, "npx", "--no-install", "changeset", "version");
  addToChangelog(root, pending.version, part);
  citeVersion(root, pending.version);
  writeSnapshot(root, current);
  run(root, UNDO, "npm", "install", "--package-lock-only", "--ignore-scripts", "--offline", "--no-audit", "--no-fund");
  console.log(
    `Version ${pending.version}: package.json, package-lock.json, CHANGELOG.md, CITATION.cff and ${SNAPSHOT} are written. Review and commit them.`,
  );
});
