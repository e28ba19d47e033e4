import { participants } from "../collections.js";
import type { Collection } from "../filter/records-in.js";
import type { Agreement } from "../model/agreement.js";
import type { AnyIds } from "../model/ids.js";
import type { Participant } from "../model/participant.js";

import { findAllById } from "./find-by-id.js";
import { onRecordIn } from "./on-record-in.js";

/**
 * The people who signed an agreement. For what somebody signed use {@link findAgreements} with `signatory`.
 *
 * @param agreement - the agreement
 * @returns those whom the sources name, as a fresh array
 * @throws VisitError `invalid-record` for what is no record: an id, for one
 *
 * @example
 * ```ts
 * import { getAgreement, signatoriesOf } from "ankara-visit-2025";
 *
 * signatoriesOf(getAgreement("joint-declaration")).map(({ name }) => name); // => ["Kassym-Jomart Tokayev", "Recep Tayyip Erdoğan"]
 * signatoriesOf(getAgreement("signed-documents")); // => []
 * ```
 */
export function signatoriesOf(agreement: Agreement): Participant[];
/**
 * The people who signed an agreement of another visit.
 *
 * @param agreement - the agreement
 * @param from - the participants to look in, or a visit that has them
 * @returns those of them who are there, as a fresh array
 * @throws VisitError `invalid-collection` where `from` holds no participants
 */
export function signatoriesOf<P extends Participant<AnyIds>>(
  agreement: Agreement<AnyIds>,
  from: Collection<"participants", P>,
): P[];
export function signatoriesOf(
  agreement: Agreement<AnyIds>,
  from: Collection<"participants", Participant<AnyIds>> = participants,
): Participant<AnyIds>[] {
  return onRecordIn("signatoriesOf", agreement, from, "participants", (known) =>
    findAllById(agreement.signatories, known),
  );
}
