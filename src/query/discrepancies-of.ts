import { discrepancies } from "../collections.js";
import type { Collection } from "../filter/records-in.js";
import type { Discrepancy } from "../model/discrepancy.js";
import type { AnyIds } from "../model/ids.js";

import type { VisitRecord } from "../model/record.js";
import { onRecordIn } from "./on-record-in.js";

/**
 * The disagreements between sources that a record stands in. A record that stands in none is not thereby confirmed: for
 * how many say so, and for who is behind one side, see {@link witnessesOf}.
 *
 * @param record - a participant, an event, an agreement, a figure or a statement
 * @returns the discrepancies that name it on one of their sides, as a fresh array
 * @throws VisitError `invalid-record` for what is no record: an id, for one
 *
 * @example
 * ```ts
 * import { discrepanciesOf, getEvent, getFigure } from "ankara-visit-2025";
 *
 * const [dispute] = discrepanciesOf(getFigure("documents-signed"));
 * dispute?.question; // => How many documents were signed?
 * dispute?.sides.map(({ claim }) => claim); // => ["Eighteen.", "Twenty.", "More than twenty."]
 * discrepanciesOf(getEvent("guard-of-honour")); // => []
 * ```
 */
export function discrepanciesOf(record: VisitRecord): Discrepancy[];
/**
 * The disagreements that a record of another visit stands in.
 *
 * @param record - the record
 * @param from - the discrepancies to look in, or a visit that has them
 * @returns the discrepancies that name it on one of their sides, as a fresh array
 * @throws VisitError `invalid-collection` where `from` holds no discrepancies
 */
export function discrepanciesOf<D extends Discrepancy<AnyIds>>(
  record: VisitRecord,
  from: Collection<"discrepancies", D>,
): D[];
export function discrepanciesOf(
  record: VisitRecord,
  from: Collection<"discrepancies", Discrepancy<AnyIds>> = discrepancies,
): Discrepancy<AnyIds>[] {
  return onRecordIn("discrepanciesOf", record, from, "discrepancies", (known) =>
    known.filter(({ sides }) => sides.some(({ records }) => records.includes(record.id))),
  );
}
