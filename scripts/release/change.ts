import { isJsonRecord, type JsonRecord } from "./json.js";

/** How much a release may change, from least to most. */
export const LEVELS = ["none", "patch", "minor", "major"] as const;
export type Level = (typeof LEVELS)[number];

/** A difference from the last release. */
export interface Change {
  readonly level: Level;
  /** What changed, as a line of a report: `figures students-in-turkiye: value 12000 → 13000`. */
  readonly text: string;
  /** Why it has that level. */
  readonly reason: string;
}

/** A change of one field of a record. */
export interface FieldChange {
  readonly level: Level;
  readonly reason: string;
  /** Its path in the record: `value`, `milestones[0].date`. */
  readonly field: string;
  /** The old value; of a list, the entries that went. */
  readonly before?: unknown;
  /** The new value; of a list, the entries that came. */
  readonly after?: unknown;
}

/** A change of one record of the data. */
export interface DataChange extends Change {
  readonly kind: "added" | "corrected" | "moved" | "removed";
  readonly collection: string;
  /** The id in the new release; the retired id if the record was moved or removed. */
  readonly id: string;
  /** What was corrected. */
  readonly fields?: readonly FieldChange[];
  /** The ids that replace a moved one. */
  readonly targets?: readonly string[];
}

export function isBelow(level: Level, other: Level): boolean {
  return LEVELS.indexOf(level) < LEVELS.indexOf(other);
}

export function highest(levels: readonly Level[]): Level {
  return levels.reduce((most, level) => (isBelow(most, level) ? level : most), "none");
}

/** The level that a changeset must ask for. Below 1.0, npm's `^` already treats a minor release as a breaking one. */
export function levelToAskFor(level: Level, version: string): Level {
  return level === "major" && version.startsWith("0.") ? "minor" : level;
}

/** The change of a field as text: `12000 → 13000`. */
export function formatChange({ before, after }: Pick<FieldChange, "before" | "after">): string {
  if (before === undefined && after === undefined) return "reordered";
  if (before === undefined) return `added ${formatValue(after)}`;
  if (after === undefined) return `removed ${formatValue(before)}`;
  return `${formatValue(before)} → ${formatValue(after)}`;
}

function formatValue(value: unknown): string {
  if (Array.isArray(value)) return value.map(formatValue).join(", ");
  if (isJsonRecord(value)) return typeof value["source"] === "string" ? formatCitation(value) : JSON.stringify(value);
  return typeof value === "string" ? `"${value}"` : String(value);
}

/** A citation in short: `qazinform-award 7.1 "more than 12,000 Kazakhstanis"`. */
function formatCitation({ source, passage, quote }: JsonRecord): string {
  return [source, passage, quote === undefined ? undefined : `"${quote}"`]
    .filter((part) => part !== undefined)
    .join(" ");
}
