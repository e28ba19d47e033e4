import type { Change } from "./change.js";
import { changesSince } from "./changes-since.js";
import { currentRelease } from "./current-release.js";
import { highest, isBelow, type Level, levelToAskFor } from "./level.js";
import { type Pending, readPending } from "./pending.js";
import type { Release } from "./release.js";
import { requireSound } from "./require-sound.js";
import { readSnapshot } from "./snapshot.js";
import { Trouble } from "./trouble.js";

export interface CheckedRelease {
  readonly pending: Pending;
  /** The last release; none before the first. */
  readonly released?: Release;
  /** What the working tree would release; read only where there is a release to compare with. */
  readonly current?: Release;
  readonly changes: readonly Change[];
  /** The level that the changes need. */
  readonly needed: Level;
}

/** Fails where the pending changesets ask for less than what changed since the last release. */
export async function checkRelease(root: string): Promise<CheckedRelease> {
  requireSound();
  const pending = await readPending(root);
  const released = readSnapshot(root);
  if (released === undefined) return { pending, changes: [], needed: "none" };
  const current = currentRelease(root);
  const changes = changesSince(released, current);
  const needed = levelToAskFor(highest(changes.map(({ level }) => level)), released.version);
  if (isBelow(pending.level, needed)) throw tooSmall(released, pending, changes, needed);
  return { pending, released, current, changes, needed };
}

function tooSmall(released: Release, pending: Pending, changes: readonly Change[], needed: Level): Trouble {
  const more = changes.filter(({ level }) => isBelow(pending.level, levelToAskFor(level, released.version)));
  const asked =
    pending.changesets.length === 0
      ? "there is no changeset"
      : `the changesets (${pending.changesets.join(", ")}) ask for ${pending.level}`;
  return new Trouble(
    [
      `Since ${released.version} something changed that needs a ${needed} release, and ${asked}. What needs more:`,
      list(more.map((change) => `${change.level}  ${change.text}  (${change.reason})`)),
      `Ask for ${needed} by "npx changeset", or change the level in the changeset.`,
    ].join("\n"),
  );
}

function list(lines: readonly string[]): string {
  return lines.map((line) => `  ${line}`).join("\n");
}
