import type { Agreement } from "../../data/records.js";
import { type AgreementStatus, statusOf } from "../derive/status-of.js";
import type { AgreementRecord } from "../model/agreement.js";
import type { EdtfDate } from "../model/date.js";
import { readChoice, readFlag, readText } from "./choice.js";
import { matchPassage, matchSource } from "./citation-keys.js";
import type { KeyTable } from "./compile.js";
import { checkMatch, matchBetween, matchDates } from "./date-keys.js";
import { matchList, matchOne } from "./matchers.js";
import { matchText } from "./text-key.js";
import type { AnyOf, AnyOrAllOf, CommonFilter, DateMatch, DateRange, FieldOf, ItemOf, SourceOf } from "./types.js";
import type { Enclosing } from "./within.js";

/** What {@link findAgreements} can ask for. Keys are ANDed; the values of one key are ORed. */
export interface AgreementFilter<A extends AgreementRecord = Agreement> extends CommonFilter<SourceOf<A>> {
  /** Agreements with a milestone, reached or expected, whose whole date lies in this one; `null` for those without a date. */
  readonly on?: AnyOf<EdtfDate> | null | undefined;
  /** Agreements with a milestone, reached or expected, whose whole date lies between two dates. */
  readonly between?: DateRange | undefined;
  /** How `on` and `between` treat a date that is vaguer than what was asked. */
  readonly match?: DateMatch | undefined;
  /** What sort of agreement it is. */
  readonly kind?: AnyOf<A["kind"]> | undefined;
  /** The last stage reached, or `planned`. */
  readonly status?: AnyOf<AgreementStatus> | undefined;
  /** Whether a milestone is still ahead of it. */
  readonly expected?: boolean | undefined;
  /** Country or organization that binds itself; `null` where the sources name none. */
  readonly party?: AnyOrAllOf<ItemOf<A, "parties">> | null | undefined;
  /** The event at which it was agreed; `null` where no source says. */
  readonly event?: AnyOf<FieldOf<A, "event">> | null | undefined;
  /** Agreements that apply, or are built, at a place or at one within it. */
  readonly place?: AnyOrAllOf<ItemOf<A, "places">> | null | undefined;
  /** Agreements on a subject. */
  readonly topic?: AnyOrAllOf<ItemOf<A, "topics">> | null | undefined;
}

/** What the keys of an {@link AgreementFilter} need besides the agreements. */
export interface AgreementContext {
  readonly enclosing: Enclosing;
}

/** How each key of an {@link AgreementFilter} is tested. */
export const agreementKeys: KeyTable<AgreementFilter<AgreementRecord>, AgreementRecord, AgreementContext> = {
  on: (value, where, filter) => matchDates(value, where, filter["match"], datesOf),
  between: (value, where, filter) => matchBetween(value, where, filter["match"], datesOf),
  match: checkMatch,
  kind: (value, where) => matchOne(readChoice(value, where, readText), ({ kind }) => kind),
  status: (value, where) => matchOne<AgreementRecord, string>(readChoice(value, where, readText), statusOf),
  expected: (value, where) =>
    matchOne(readChoice(value, where, readFlag), ({ milestones }) => milestones.some(({ reached }) => !reached)),
  party: (value, where) => matchList(readChoice(value, where, readText), ({ parties }) => parties),
  event: (value, where) => matchOne(readChoice(value, where, readText), ({ event }) => event),
  place: (value, where, _filter, { enclosing }) =>
    matchList(readChoice(value, where, readText), ({ places }) => places?.flatMap(enclosing)),
  topic: (value, where) => matchList(readChoice(value, where, readText), ({ topics }) => topics),
  source: matchSource,
  passage: (value, where, filter) => matchPassage(value, where, filter["source"]),
  text: (value, where) => matchText(value, where, ({ title, summary }) => [title, summary]),
};

function datesOf({ milestones }: AgreementRecord): readonly string[] {
  return milestones.flatMap(({ date }) => date ?? []);
}
