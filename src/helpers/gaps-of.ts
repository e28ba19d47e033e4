import { gaps } from "../collections.js";
import { onRecord } from "../errors/arguments.js";
import { assertOwn, type From, type FromAny, lookIn } from "../internal/look-in.js";
import type { Gap } from "../model/gap.js";
import type { AnyIds } from "../model/ids.js";
import type { VisitRecord } from "../model/record.js";

/** Returns the gaps of another visit that name a record. */
export function gapsOf<R extends Gap<AnyIds>>(record: VisitRecord | undefined, from: From<"gaps", R>): R[];
/**
 * Returns the questions about a record that no source answers.
 *
 * @category Check the evidence
 *
 * @param record - the record; `undefined` gives `[]`
 * @returns the gaps that name the record
 * @throws VisitError `invalid-record` if it is not a record; `invalid-collection` if it cites a source of another visit
 *
 * @example
 * ```ts
 * import { gapsOf, getAgreement } from "ankara-visit-2025";
 *
 * gapsOf(getAgreement("joint-declaration")).map(({ question }) => question); // => ["What does the Joint Declaration say, beyond the rights of the Turkish Cypriots?"]
 * ```
 */
export function gapsOf(record: VisitRecord | undefined): Gap[];
export function gapsOf(record: VisitRecord | undefined, ...from: FromAny<"gaps">): Gap<AnyIds>[] {
  return onRecord("gapsOf", record, [], (own) => {
    assertOwn("gapsOf", own, from);
    return lookIn("gapsOf", "gaps", gaps, from).filter(({ records }) => records?.includes(own.id));
  });
}
