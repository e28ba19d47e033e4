import type { AnkaraIds } from "./ankara-ids.js";
import type { Citations } from "./citation.js";
import type { AnyIds } from "./ids.js";
import type { SubjectId, VisitRecord } from "./record.js";

/** A question that people will ask and that no source read here answers. It stops an invention. @category Records */
export interface Gap<I extends AnyIds = AnkaraIds> extends VisitRecord {
  readonly id: I["gap"];
  /** What people will ask. */
  readonly question: string;
  /** What was looked for, and what the sources do say. */
  readonly note: string;
  /** Ids of the records that the question is about. */
  readonly records?: readonly SubjectId<I>[];
  /** Pages that raise the question, or show that it is open. */
  readonly citations?: Citations<I>;
}
