import type { PassageStatus } from "./located.js";
import type { Share } from "./report.js";

/** How many there are of each status. */
export function tally(statuses: readonly PassageStatus[]): Readonly<Record<PassageStatus, number>> {
  const counts = { exact: 0, moved: 0, changed: 0, missing: 0 };
  for (const status of statuses) counts[status] += 1;
  return counts;
}

/** How many of a list there are, and how many of them pass. */
export function shareOf<T>(list: readonly T[], passes: (item: T) => boolean): Share {
  return { of: list.length, found: list.filter(passes).length };
}
