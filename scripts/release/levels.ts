/** How much a release may change, from least to most. */
export const LEVELS = ["none", "patch", "minor", "major"] as const;
export type Level = (typeof LEVELS)[number];

export function isBelow(level: Level, other: Level): boolean {
  return LEVELS.indexOf(level) < LEVELS.indexOf(other);
}

export function highest(levels: readonly Level[]): Level {
  return levels.reduce((most, level) => (isBelow(most, level) ? level : most), "none");
}

/** The level of the step from one version to another; `undefined` if that is a step back. */
export function levelBetween(from: string, to: string): Level | undefined {
  const after = to.split(".").map(Number);
  const steps = from.split(".").map((number, index) => Math.sign((after[index] ?? 0) - Number(number)));
  const first = steps.findIndex((step) => step !== 0);
  if (first < 0) return "none";
  return steps[first] === 1 ? (["major", "minor", "patch"] as const)[first] : undefined;
}
