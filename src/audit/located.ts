import type { Passage, PassageId } from "../model/passage.js";

/**
 * How a passage stands in a text. `exact`: its words, in its place; `moved`: its words, out of order or in another
 * paragraph; `changed`: other words in its place; `missing`: nothing there.
 */
export type PassageStatus = "exact" | "moved" | "changed" | "missing";

/** A passage as it was found, or not found, in a text. */
export interface LocatedPassage {
  readonly id: PassageId;
  readonly status: PassageStatus;
  /** The words found: the passage's own, or those that stand in its place. */
  readonly text?: string;
  /** The paragraph of the text, from 1, in which the passage's own words stand. */
  readonly paragraph?: number;
}

/** A piece of text that the source did not have when it was read. */
export interface Inserted {
  readonly after?: PassageId;
  readonly text: string;
}

/** Length of a passage in code points; nothing where there is none. */
export function lengthOf(passage: Passage | undefined): number {
  return passage === undefined ? 0 : passage.end - passage.start;
}
