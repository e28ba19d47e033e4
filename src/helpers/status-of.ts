import { readSpan } from "../dates/read-span.js";
import { onRecord } from "../errors/arguments.js";
import { type AgreementStatus, statusBy } from "../internal/agreement-status.js";
import type { Agreement } from "../model/agreement.js";
import type { AnyIds } from "../model/ids.js";
import type { EdtfDate } from "../model/record.js";

/**
 * Returns the last stage that an agreement has reached, or had reached by a date.
 *
 * @category Compare numbers and stages
 *
 * @param agreement - the agreement; `undefined` gives `undefined`
 * @param date - a date; stages reached by its last day count; a number, as `map` passes it, is ignored
 * @returns the last stage reached, or `"planned"` if none was. With a date, `undefined` if the sources do not decide it:
 * the date of a milestone may be vaguer, missing, or only expected
 * @throws VisitError `invalid-record` if it is not a record; `invalid-date` or
 * `invalid-interval` for a malformed date
 *
 * @example
 * ```ts
 * import { agreements, getAgreement, statusOf } from "ankara-visit-2025";
 *
 * statusOf(getAgreement("gaziantep-school")); // => under-construction
 * statusOf(getAgreement("gaziantep-school"), "2024-11"); // => planned
 * statusOf(getAgreement("gaziantep-school"), "2027"); // => undefined
 * agreements.map(statusOf).filter((status) => status === "signed").length; // => 6
 * ```
 */
export function statusOf<A extends Agreement<AnyIds> | undefined, D extends EdtfDate | number | undefined = undefined>(
  agreement: A,
  date?: D,
): AgreementStatus | Extract<A, undefined> | (D extends EdtfDate ? undefined : never) {
  const answer = onRecord("statusOf", agreement, undefined, (own: Agreement<AnyIds>) =>
    statusBy(own, date === undefined || typeof date === "number" ? undefined : readSpan(date, "statusOf")),
  );
  // Undefined only without a record, or with a date, which is what the type says.
  return answer as AgreementStatus;
}
