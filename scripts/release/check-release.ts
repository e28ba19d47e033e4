import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { askAll, assertOwnAnswers, compareAnswers } from "./answers.js";
import { assertValidData } from "./assert-valid-data.js";
import type { Change } from "./change.js";
import { inTemporaryFolder, ReleaseError } from "./command.js";
import type { Wording } from "./compare-data.js";
import { compareFiles } from "./compare-files.js";
import { comparePackages, describePackage, sorted } from "./compare-packages.js";
import { assertCompiles } from "./compiling.js";
import { dataOf } from "./data.js";
import { type LastRelease, readLastRelease } from "./last-release.js";
import { highest, isBelow, type Level, levelBetween } from "./levels.js";
import { assertLoads } from "./loading.js";
import { assertOwnFiles } from "./own-files.js";
import { type Package, packProject, readTarball } from "./package.js";
import { type Pending, readManifest, readPending } from "./pending.js";
import { isPlain } from "./registry.js";
import { assertSound } from "./soundness.js";
import { assertNamed, sinceVersion, wordingIn } from "./wording.js";

export interface CheckedRelease {
  readonly pending: Pending;
  /** The last release; absent before the first. */
  readonly released?: LastRelease;
  /** What would be released. */
  readonly current: Package;
  readonly wording: Wording;
  readonly changes: readonly Change[];
  /** The level that the changes need. */
  readonly needed: Level;
  /** The level of the step from the last release to the next version. */
  readonly asked: Level;
}

/** Throws if the next version is a smaller step than the changes since the last release need. */
export async function checkRelease(root: string, tarball?: string): Promise<CheckedRelease> {
  assertValidData();
  const pending = await readPending(root);
  const current = await inTemporaryFolder((folder) => readTarball(tarball ?? packProject(root, folder)));
  await assertSound(current);
  await assertLoads(current);
  assertCompiles(current);
  assertOwnFiles(current);
  const { name, version } = readManifest(root);
  const released = await readLastRelease(root, name, version);
  const asked = stepTo(pending.version, released?.version ?? version);
  const changelog = existsSync(join(root, "CHANGELOG.md")) ? readFileSync(join(root, "CHANGELOG.md"), "utf8") : "";
  const wording = wordingIn([...pending.summaries, sinceVersion(changelog, released?.version ?? "")].join("\n"));
  assertNamed(wording, ...[current, released?.files].flatMap((files) => (files === undefined ? [] : dataOf(files))));
  const answers = await askAll(root, current, released);
  assertOwnAnswers(answers);
  if (released === undefined) return { pending, current, wording, changes: [], needed: "none", asked };
  const { data, others } = comparePackages(describePackage(released.files), describePackage(current), wording);
  const levelOf = (changes: readonly Change[]): Level => highest(changes.map(({ level }) => level));
  const changes = sorted([
    ...data,
    ...others,
    ...(await compareFiles(released.files, released.version)),
    ...compareAnswers(answers, levelOf(data)),
  ]);
  const needed = levelOf(changes);
  const checked = { pending, released, current, wording, changes, needed, asked };
  assertEnough(checked);
  return checked;
}

/** The level of the next version. Throws if it does not follow the last one, or is a preview. */
export function stepTo(next: string, last: string): Level {
  const step = isPlain(next) ? levelBetween(last, next) : undefined;
  if (step !== undefined) return step;
  throw new ReleaseError(`${next} does not follow ${last}: a release has a higher version, and is no preview.`);
}

/** Throws if less is asked for than is needed. */
export function assertEnough({
  pending,
  released,
  changes,
  needed,
  asked,
}: Omit<CheckedRelease, "current" | "wording">): void {
  if (!isBelow(asked, needed)) return;
  const names = pending.changesets.join(", ");
  const what = names === "" ? `the next version is ${pending.version}` : `the changesets (${names}) ask for ${asked}`;
  const more = changes.filter(({ level }) => isBelow(asked, level));
  throw new ReleaseError(
    [
      `The changes since ${released?.version} need a ${needed} release, but ${names === "" && asked === "none" ? "there is no changeset" : what}. These need more:`,
      ...more.map(({ level, text, reason }) => `  ${level}  ${text}  (${reason})`),
      `Run "npx changeset" and choose ${needed}, or raise the level in a changeset.`,
    ].join("\n"),
  );
}
