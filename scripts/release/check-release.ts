import { assertValidData } from "./assert-valid-data.js";
import { type Change, highest, isBelow, type Level, levelToAskFor } from "./change.js";
import { ReleaseError } from "./command.js";
import { type Pending, readPending } from "./pending.js";
import { buildRelease, compareReleases, type Release } from "./release.js";
import { readSnapshot } from "./snapshot.js";

export interface CheckedRelease {
  readonly pending: Pending;
  /** The last release; absent before the first. */
  readonly released?: Release;
  /** What the working tree would release; built only if there is a release to compare with. */
  readonly current?: Release;
  readonly changes: readonly Change[];
  /** The level that the changes need. */
  readonly needed: Level;
}

/** Throws if the pending changesets ask for less than the changes since the last release need. */
export async function checkRelease(root: string): Promise<CheckedRelease> {
  assertValidData();
  const pending = await readPending(root);
  const released = readSnapshot(root);
  if (released === undefined) return { pending, changes: [], needed: "none" };
  const current = buildRelease(root);
  const changes = compareReleases(released, current);
  const toAskFor = (level: Level): Level => levelToAskFor(level, released.version);
  const needed = toAskFor(highest(changes.map(({ level }) => level)));
  if (!isBelow(pending.level, needed)) return { pending, released, current, changes, needed };
  const asked =
    pending.changesets.length === 0
      ? "there is no changeset"
      : `the changesets (${pending.changesets.join(", ")}) ask for ${pending.level}`;
  const more = changes.filter(({ level }) => isBelow(pending.level, toAskFor(level)));
  throw new ReleaseError(
    [
      `The changes since ${released.version} need a ${needed} release, but ${asked}. These need more:`,
      ...more.map(({ level, text, reason }) => `  ${level}  ${text}  (${reason})`),
      `Run "npx changeset" and choose ${needed}, or raise the level in a changeset.`,
    ].join("\n"),
  );
}
