import type { AnkaraIds } from "./ankara-ids.js";
import type { AnyIds } from "./ids.js";
import type { PassageId } from "./passage.js";

/**
 * Where a record's claim stands: the source, the sentence in it, and the few words that carry the fact.
 *
 * @category Records
 */
export interface Citation<I extends AnyIds = AnkaraIds> {
  /** The source that says it. */
  readonly source: I["source"];
  /** `"8.1"`: paragraph 8, sentence 1. Given for a source read whole, absent for one read in part. */
  readonly passage?: PassageId;
  /** At most six words, verbatim: the shortest span that carries the fact. */
  readonly quote?: string;
  /**
   * The fields of the record that it carries: `"date"`, or one member of a list: `"topics.trade"`,
   * `"participants.hakan-fidan"`, `"milestones.signed"`. Absent: all that the record asserts.
   */
  readonly supports?: readonly string[];
}

/** The citations of a record that asserts something: one at least. */
export type Citations<I extends AnyIds = AnkaraIds> = readonly [Citation<I>, ...Citation<I>[]];
