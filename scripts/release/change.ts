import type { Level } from "./levels.js";

/** How much a change is, and why. */
export interface Judgement {
  readonly level: Level;
  readonly reason: string;
}

/** A difference from the last release. */
export interface Change extends Judgement {
  /** What changed, as a line of a report: `figures students-in-turkiye: value 12000 → 13000`. */
  readonly text: string;
}

/** A change of one record of the data. */
export interface DataChange extends Change {
  readonly kind: "added" | "corrected" | "moved" | "removed";
}

/** A change as text: `12000 → 13000`. */
export function formatChange(before: unknown, after: unknown): string {
  if (before === undefined) return `added ${formatValue(after)}`;
  if (after === undefined) return `removed ${formatValue(before)}`;
  return `${formatValue(before)} → ${formatValue(after)}`;
}

function formatValue(value: unknown): string {
  return Array.isArray(value) ? value.map(formatValue).join(", ") : JSON.stringify(value);
}

/** Where two long texts begin to differ, in one line. */
export function difference(before: string, after: string): string {
  const [one, other] = [[...before], [...after]];
  const start = Math.max(0, [...one, ""].findIndex((letter, index) => letter !== other[index]) - 20);
  const [old, now] = [one, other].map((letters) => letters.slice(start, start + 80).join(""));
  return `${old} → ${now}`.replace(/\s+/g, " ");
}
