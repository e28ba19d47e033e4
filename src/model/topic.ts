import type { AnkaraIds } from "./ankara-ids.js";
import type { AnyIds } from "./ids.js";
import type { VisitRecord } from "./record.js";

/** A subject in the one vocabulary that all collections share. @category Records */
export interface Topic<I extends AnyIds = AnkaraIds> extends VisitRecord {
  readonly id: I["topic"];
  /** The subject in English, as one would print it. */
  readonly label: string;
}
