import type { VisitIds } from "./ids.js";
import type { VisitRecord } from "./record.js";

/** A subject in the one vocabulary that all collections share. */
export interface TopicRecord<I extends VisitIds = VisitIds> extends VisitRecord {
  readonly id: I["topic"];
  /** The subject in English, as one would print it. */
  readonly label: string;
}
