import { liesWithin, overlaps } from "../dates/span.js";
import { ownValue } from "../errors/arguments.js";
import { type AgreementStatus, statusBy, stillExpected } from "../internal/agreement-status.js";
import type { Agreement, Milestone } from "../model/agreement.js";
import type { AnyIds } from "../model/ids.js";
import type { EdtfDate } from "../model/record.js";
import { STAGES } from "../model/vocabulary.js";
import type { FilterCall, Key, KeyTable } from "./apply-filter.js";
import { dateKey } from "./date-key.js";
import { closed, ids, keyTable, open, type Scan } from "./keys.js";
import { placeKey } from "./place-key.js";
import type { AnyOf, AnyOrAllOf, CommonFilter, FieldOf, ItemOf, SourceOf } from "./types.js";
import { parseFlag } from "./value.js";

/** The keys of {@link findAgreements}. All must match; `null` finds records without the field. @category Filters */
export interface AgreementFilter<A extends Agreement<AnyIds> = Agreement, Place extends string = never>
  extends CommonFilter<SourceOf<A>> {
  /**
   * Agreements with a milestone within this date. With `status`, only milestones of
   * that stage count; with `expected: true`, only those still expected.
   */
  readonly date?: AnyOf<EdtfDate> | null | undefined;
  /** Agreements with a milestone that may fall within this date, of those that count for `date`. */
  readonly overlaps?: AnyOf<EdtfDate> | undefined;
  /** What sort of agreement it is. */
  readonly kind?: AnyOf<A["kind"]> | undefined;
  /** The last stage reached, or `planned` if none was. */
  readonly status?: AnyOf<AgreementStatus> | undefined;
  /** Whether a milestone is still expected. */
  readonly expected?: boolean | undefined;
  /** Country or organisation that it binds. */
  readonly party?: AnyOrAllOf<ItemOf<A, "parties">> | null | undefined;
  /** Who initiated it. */
  readonly initiator?: AnyOf<FieldOf<A, "initiator">> | null | undefined;
  /** Who signed. */
  readonly signatory?: AnyOrAllOf<ItemOf<A, "signatories">> | null | undefined;
  /** The event at which it was agreed. */
  readonly event?: AnyOf<FieldOf<A, "event">> | null | undefined;
  /** Agreements that belong to this package. */
  readonly partOf?: AnyOf<FieldOf<A, "partOf">> | null | undefined;
  /** Agreements that apply or are built at this place, or at a place within it. */
  readonly place?: AnyOrAllOf<ItemOf<A, "places"> | Place> | null | undefined;
  /** Agreements on this subject. */
  readonly topic?: AnyOrAllOf<ItemOf<A, "topics">> | null | undefined;
}

type AnyAgreement = Agreement<AnyIds>;

/** Tests the dates of the milestones that `expected` or `status` select; without these keys, of all milestones. */
function milestoneDateKey(agrees: Parameters<typeof dateKey>[1]): Key<AnyAgreement> {
  return (value, where, call) => {
    const milestonesOf = milestonesAsked(call);
    const scan: Scan<AnyAgreement> = (records, is, found) => {
      for (const record of records) if (milestonesOf(record).some(({ date }) => is(date))) found.push(record);
    };
    return dateKey(scan, agrees)(value, where, call);
  };
}

/** What a source says of an agreement may have no milestones: it then has no status either. */
type Told = Partial<AnyAgreement>;

function milestonesAsked({ filter }: FilterCall): (agreement: Told) => readonly Milestone[] {
  if (ownValue(filter, "expected") === true) return ({ milestones = [] }) => stillExpected(milestones);
  if (ownValue(filter, "status") === undefined) return ({ milestones = [] }) => milestones;
  return ({ milestones = [] }) => {
    const reached = milestones.filter((milestone) => milestone.reached);
    const last = reached.at(-1);
    // A planned agreement has reached no stage, so only expected dates are left.
    return last === undefined ? milestones : reached.filter(({ stage }) => stage === last.stage);
  };
}

export const agreementKeys: KeyTable<AgreementFilter<AnyAgreement>, AnyAgreement> = /* @__PURE__ */ (() =>
  keyTable<AgreementFilter<AnyAgreement>, AnyAgreement>({
    date: milestoneDateKey(liesWithin),
    overlaps: milestoneDateKey(overlaps),
    kind: open((records, is, found) => {
      for (const record of records) if (is(record.kind)) found.push(record);
    }),
    status: closed(["planned", ...STAGES], (records, is, found) => {
      for (const record of records) {
        const { milestones }: Told = record;
        if (milestones !== undefined && is(statusBy(record, undefined))) found.push(record);
      }
    }),
    expected: (value, where) => {
      const expected = parseFlag(value, where);
      const isExpected = ({ milestones }: Told): boolean =>
        milestones !== undefined && stillExpected(milestones).length > 0 === expected;
      return [(records) => records.filter(isExpected)];
    },
    party: ids((records, is, found) => {
      for (const record of records) if (is(record.parties)) found.push(record);
    }),
    initiator: ids((records, is, found) => {
      for (const record of records) if (is(record.initiator)) found.push(record);
    }),
    signatory: ids((records, is, found) => {
      for (const record of records) if (is(record.signatories)) found.push(record);
    }),
    event: ids((records, is, found) => {
      for (const record of records) if (is(record.event)) found.push(record);
    }),
    partOf: ids((records, is, found) => {
      for (const record of records) if (is(record.partOf)) found.push(record);
    }),
    place: placeKey((records, is, found) => {
      for (const record of records) if (is(record.places)) found.push(record);
    }),
    topic: ids((records, is, found) => {
      for (const record of records) if (is(record.topics)) found.push(record);
    }),
  }))();
