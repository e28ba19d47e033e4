import type { AnkaraIds } from "./ankara-ids.js";
import type { AnyIds } from "./ids.js";
import type { PassageId } from "./passage.js";

/**
 * The evidence for a record: the source, the sentence in it, and the few words that state the fact.
 *
 * @category Records
 */
export interface Citation<I extends AnyIds = AnkaraIds> {
  /** The id of the source. */
  readonly source: I["source"];
  /** `"8.1"`: paragraph 8, sentence 1. Absent if the source was read only in part. */
  readonly passage?: PassageId;
  /** At most six words, verbatim: the shortest span that states the fact. */
  readonly quote?: string;
  /**
   * The fields of the record that it supports: `"date"`, or one member of a list: `"topics.trade"`,
   * `"participants.hakan-fidan"`, `"milestones.signed"`. If absent, it supports everything that the record claims.
   */
  readonly supports?: readonly string[];
}

/** The citations of a record that makes a claim: at least one. */
export type Citations<I extends AnyIds = AnkaraIds> = readonly [Citation<I>, ...Citation<I>[]];
