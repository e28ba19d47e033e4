import type { AnkaraIds, AnyIds } from "./ids.js";
import type { VisitRecord } from "./record.js";

/** A subject from the list that all collections share. @category Records */
export interface Topic<I extends AnyIds = AnkaraIds> extends VisitRecord {
  readonly id: I["topic"];
  /** The subject in English, ready to print. */
  readonly label: string;
}
