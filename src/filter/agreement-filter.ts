import { liesWithin, overlaps } from "../dates/span.js";
import { type AgreementStatus, statusBy } from "../internal/agreement-status.js";
import type { Agreement, Milestone } from "../model/agreement.js";
import type { EdtfDate } from "../model/date.js";
import type { AnyIds } from "../model/ids.js";
import { STAGES } from "../model/vocabulary.js";
import type { FilterCall, Key, KeyTable } from "./apply-filter.js";
import { dateKey } from "./date-key.js";
import { closed, field, keyTable, open, type Scan } from "./keys.js";
import { placeKey } from "./place-key.js";
import type { AnyOf, AnyOrAllOf, CommonFilter, FieldOf, ItemOf, SourceOf } from "./types.js";
import { parseFlag } from "./value.js";

/** What {@link findAgreements} can ask for. Keys are ANDed; the values of one key are ORed. @category Filters */
export interface AgreementFilter<A extends Agreement<AnyIds> = Agreement> extends CommonFilter<SourceOf<A>> {
  /**
   * Agreements with a milestone whose whole date lies in this one; `null` for those without a date. Together with
   * `status` it is the date of that stage, together with `expected` that of an expected milestone.
   */
  readonly date?: AnyOf<EdtfDate> | null | undefined;
  /** Agreements with a milestone whose date has a day in common with this one. */
  readonly overlaps?: AnyOf<EdtfDate> | undefined;
  /** What sort of agreement it is. */
  readonly kind?: AnyOf<A["kind"]> | undefined;
  /** The last stage reached, or `planned`. */
  readonly status?: AnyOf<AgreementStatus> | undefined;
  /** Whether a milestone is still expected. */
  readonly expected?: boolean | undefined;
  /** Country or organization that binds itself; `null` if the sources name none. */
  readonly party?: AnyOrAllOf<ItemOf<A, "parties">> | null | undefined;
  /** On whose initiative; `null` if the sources name nobody. */
  readonly initiator?: AnyOf<FieldOf<A, "initiator">> | null | undefined;
  /** Who signed; `null` if the sources name nobody. */
  readonly signatory?: AnyOrAllOf<ItemOf<A, "signatories">> | null | undefined;
  /** The event at which it was agreed; `null` if no source says. */
  readonly event?: AnyOf<FieldOf<A, "event">> | null | undefined;
  /** The members of a package; `null` for the agreements that belong to none. */
  readonly partOf?: AnyOf<FieldOf<A, "partOf">> | null | undefined;
  /** Agreements that apply, or are built, at a place or at one within it. */
  readonly place?: AnyOrAllOf<ItemOf<A, "places">> | null | undefined;
  /** Agreements on a subject. */
  readonly topic?: AnyOrAllOf<ItemOf<A, "topics">> | null | undefined;
}

type AnyAgreement = Agreement<AnyIds>;

/** Looks at the dates of the milestones that `expected` or `status` are about, or else of all. */
function milestoneDateKey(agrees: Parameters<typeof dateKey>[1]): Key<AnyAgreement> {
  return (value, where, call) => {
    const milestonesOf = milestonesAsked(call);
    const scan: Scan<AnyAgreement> = (records, is, found) => {
      for (const record of records) if (milestonesOf(record).some(({ date }) => is(date))) found.push(record);
    };
    return dateKey(scan, agrees)(value, where, call);
  };
}

function milestonesAsked({ filter }: FilterCall): (agreement: AnyAgreement) => readonly Milestone[] {
  const { expected, status } = filter;
  if (expected === true) return ({ milestones }) => milestones.filter(({ reached }) => !reached);
  if (status === undefined) return ({ milestones }) => milestones;
  return ({ milestones }) => {
    const reached = milestones.filter((milestone) => milestone.reached);
    // A planned agreement has reached no stage: its dates are those of what is expected.
    return reached.length === 0 ? milestones : reached.slice(-1);
  };
}

/** The keys of an {@link AgreementFilter}. */
export const agreementKeys: KeyTable<AgreementFilter<AnyAgreement>, AnyAgreement> = /* @__PURE__ */ (() =>
  keyTable<AgreementFilter<AnyAgreement>, AnyAgreement>({
    date: milestoneDateKey(liesWithin),
    overlaps: milestoneDateKey(overlaps),
    kind: open((records, is, found) => {
      for (const record of records) if (is(record.kind)) found.push(record);
    }),
    status: closed(["planned", ...STAGES], (records, is, found) => {
      for (const record of records) if (is(statusBy(record, undefined))) found.push(record);
    }),
    expected: (value, where) => {
      const expected = parseFlag(value, where);
      return [(records) => records.filter(({ milestones }) => milestones.some(({ reached }) => !reached) === expected)];
    },
    party: field((records, is, found) => {
      for (const record of records) if (is(record.parties)) found.push(record);
    }),
    initiator: field((records, is, found) => {
      for (const record of records) if (is(record.initiator)) found.push(record);
    }),
    signatory: field((records, is, found) => {
      for (const record of records) if (is(record.signatories)) found.push(record);
    }),
    event: field((records, is, found) => {
      for (const record of records) if (is(record.event)) found.push(record);
    }),
    partOf: field((records, is, found) => {
      for (const record of records) if (is(record.partOf)) found.push(record);
    }),
    place: placeKey((records, is, found) => {
      for (const record of records) if (is(record.places)) found.push(record);
    }),
    topic: field((records, is, found) => {
      for (const record of records) if (is(record.topics)) found.push(record);
    }),
  }))();
