/** How much a release may change, the least first. */
export const LEVELS = ["none", "patch", "minor", "major"] as const;
export type Level = (typeof LEVELS)[number];

export function isBelow(level: Level, other: Level): boolean {
  return LEVELS.indexOf(level) < LEVELS.indexOf(other);
}

export function highest(levels: readonly Level[]): Level {
  return levels.reduce((most, level) => (isBelow(most, level) ? level : most), "none");
}

/**
 * The level that a changeset has to ask for. Below 1.0 npm's `^` takes a minor release for one that may break, so that
 * nothing needs more than it; and a change of the data does not come in a patch there either.
 */
export function levelToAskFor(level: Level, version: string): Level {
  return level === "major" && version.startsWith("0.") ? "minor" : level;
}
