import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { dataPart, firstDataPart, withPart } from "./changelog.js";
import { checkRelease } from "./check-release.js";
import { releasedCitation } from "./citation-file.js";
import { ReleaseError, run, runCommand } from "./command.js";
import { compareData } from "./compare-data.js";
import { dataOf } from "./data.js";
import { orUndo } from "./undo.js";

const UNDONE = "The files are as they were before.";

/** What is written; changesets move to the changelog. */
const WRITTEN = [".changeset", "CHANGELOG.md", "CITATION.cff", "package.json", "package-lock.json"];

await runCommand(async (root) => {
  const { pending, released, current, wording } = await checkRelease(root);
  if (pending.level === "none")
    throw new ReleaseError(
      'There is nothing to release: no changeset asks for a level. Write one with "npx changeset".',
    );
  const data = dataOf(current);
  const part =
    released === undefined ? firstDataPart(data) : dataPart(compareData(dataOf(released.files), data, wording));
  await orUndo(root, WRITTEN, () => {
    run(root, UNDONE, "npx", "--no-install", "changeset", "version");
    rewrite(join(root, "CHANGELOG.md"), (text) => withPart(text, pending.version, part));
    rewrite(join(root, "CITATION.cff"), (text) => releasedCitation(text, pending.version, new Date()));
    const quietly = ["--ignore-scripts", "--offline", "--no-audit", "--no-fund"];
    run(root, UNDONE, "npm", "install", "--package-lock-only", ...quietly);
  });
  console.log(
    `Version ${pending.version} is written to package.json, package-lock.json, CHANGELOG.md and CITATION.cff. Review and commit them.`,
  );
});

function rewrite(path: string, change: (text: string) => string): void {
  const text = readFileSync(path, "utf8");
  const changed = change(text);
  if (changed === text) throw new Error(`${path} does not name the version. Add the line that names it.`);
  writeFileSync(path, changed);
}
