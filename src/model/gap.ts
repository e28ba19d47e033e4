import type { AnkaraIds, AnyIds } from "./ids.js";
import type { Citations, SubjectId, VisitRecord } from "./record.js";

/** A question that no source in the dataset answers. @category Records */
export interface Gap<I extends AnyIds = AnkaraIds> extends VisitRecord {
  readonly id: I["gap"];
  /** The question. */
  readonly question: string;
  /** What was looked for, and what the sources do say. */
  readonly note: string;
  /** Ids of the records that the question is about. */
  readonly records?: readonly SubjectId<I>[];
  /** Sources that raise the question, or show that it is open. */
  readonly citations?: Citations<I>;
}
