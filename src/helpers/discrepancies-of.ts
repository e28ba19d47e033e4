import { discrepancies } from "../collections.js";
import { onRecord } from "../errors/arguments.js";
import { assertOwn, type From, type FromAny, lookIn } from "../internal/look-in.js";
import type { Discrepancy } from "../model/discrepancy.js";
import type { AnyIds } from "../model/ids.js";
import type { VisitRecord } from "../model/record.js";

/** Returns the discrepancies of another visit that name a record. */
export function discrepanciesOf<R extends Discrepancy<AnyIds>>(
  record: VisitRecord | undefined,
  from: From<"discrepancies", R>,
): R[];
/**
 * Returns the disagreements between sources that a record is part of. A record without one is not therefore confirmed:
 * {@link witnessesOf} lists its independent sources.
 *
 * @category Check the evidence
 *
 * @param record - the record; `undefined` gives `[]`
 * @returns the discrepancies with the record on one of their sides
 * @throws VisitError `invalid-record` if it is not a record; `invalid-collection` if it cites a source of another visit
 *
 * @example
 * ```ts
 * import { discrepanciesOf, getEvent, getFigure } from "ankara-visit-2025";
 *
 * const [discrepancy] = discrepanciesOf(getFigure("documents-signed"));
 * discrepancy?.question; // => How many documents were signed during the visit?
 * discrepancy?.sides.map(({ claim }) => claim); // => ["Eighteen documents.", "Twenty documents.", "More than twenty documents."]
 * discrepanciesOf(getEvent("guard-of-honour")); // => []
 * ```
 */
export function discrepanciesOf(record: VisitRecord | undefined): Discrepancy[];
export function discrepanciesOf(
  record: VisitRecord | undefined,
  ...from: FromAny<"discrepancies">
): Discrepancy<AnyIds>[] {
  return onRecord("discrepanciesOf", record, [], (own) => {
    assertOwn("discrepanciesOf", own, from);
    return lookIn("discrepanciesOf", "discrepancies", discrepancies, from).filter(({ sides }) =>
      sides.some(({ records }) => records.includes(own.id)),
    );
  });
}
