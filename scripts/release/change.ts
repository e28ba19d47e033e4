import type { Level } from "./level.js";

/** Something that differs from the last release. */
export interface Change {
  readonly level: Level;
  /** What it is, as a line of a report: "figures students-in-turkiye: value 12000 → 13000". */
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
  /** Absent where the field, or the whole of a list's change, had nothing before. */
  readonly before?: unknown;
  readonly after?: unknown;
}

export type DataChangeKind = "added" | "corrected" | "moved" | "removed";

/** A change of one record of the data. */
export interface DataChange extends Change {
  readonly kind: DataChangeKind;
  readonly collection: string;
  /** The record's id as the release has it; the retired one where it has none. */
  readonly id: string;
  /** Of a corrected record. */
  readonly fields?: readonly FieldChange[];
  /** Of a moved one: the ids that serve now. */
  readonly targets?: readonly string[];
}
