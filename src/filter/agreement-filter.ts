import { type AgreementStatus, statusOf } from "../derive/status-of.js";
import { readWord } from "../errors/read-word.js";
import type { Agreement } from "../model/agreement.js";
import type { EdtfDate } from "../model/date.js";
import type { AnyIds } from "../model/ids.js";
import type { Place } from "../model/place.js";
import { STAGES } from "../model/vocabulary.js";
import { readFlag } from "./choice.js";
import { bySource, matchPassage } from "./citation-keys.js";
import type { KeyTable } from "./compile.js";
import { byDate, byRange, checkMatch, type DateField, dateField } from "./date-keys.js";
import { type Field, fieldOf } from "./field.js";
import { byField } from "./matchers.js";
import { matchText } from "./text-key.js";
import type { AnyOf, AnyOrAllOf, CommonFilter, DateMatch, DateRange, FieldOf, ItemOf, SourceOf } from "./types.js";
import { matchPlace } from "./within.js";

/** What {@link findAgreements} can ask for. Keys are ANDed; the values of one key are ORed. */
export interface AgreementFilter<A extends Agreement<AnyIds> = Agreement> extends CommonFilter<SourceOf<A>> {
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
  /** On whose initiative; `null` where the sources name nobody. */
  readonly initiator?: AnyOf<FieldOf<A, "initiator">> | null | undefined;
  /** Who signed; `null` where the sources name nobody. */
  readonly signatory?: AnyOrAllOf<ItemOf<A, "signatories">> | null | undefined;
  /** The event at which it was agreed; `null` where no source says. */
  readonly event?: AnyOf<FieldOf<A, "event">> | null | undefined;
  /** The members of a package; `null` for the agreements that belong to none. */
  readonly partOf?: AnyOf<FieldOf<A, "partOf">> | null | undefined;
  /** Agreements that apply, or are built, at a place or at one within it. */
  readonly place?: AnyOrAllOf<ItemOf<A, "places">> | null | undefined;
  /** Agreements on a subject. */
  readonly topic?: AnyOrAllOf<ItemOf<A, "topics">> | null | undefined;
}

/** What the keys of an {@link AgreementFilter} need besides the agreements. */
export interface AgreementContext {
  readonly places: readonly Place<AnyIds>[];
}

const dates: DateField<Agreement<AnyIds>> = /* @__PURE__ */ dateField(({ milestones }) => {
  const own = milestones.flatMap(({ date }) => date ?? []);
  return own.length === 0 ? undefined : own;
});

const placesOf: Field<Agreement<AnyIds>> = /* @__PURE__ */ fieldOf(({ places }) => places);

function readStatus(value: unknown, where: string): AgreementStatus {
  return readWord(value, ["planned", ...STAGES], where, "invalid-value");
}

/** How each key of an {@link AgreementFilter} is tested. */
export const agreementKeys: KeyTable<AgreementFilter<Agreement<AnyIds>>, Agreement<AnyIds>, AgreementContext> = {
  on: /* @__PURE__ */ byDate(dates),
  between: /* @__PURE__ */ byRange(dates),
  match: checkMatch,
  kind: /* @__PURE__ */ byField((record) => record.kind),
  status: /* @__PURE__ */ byField((agreement) => statusOf(agreement), readStatus),
  expected: /* @__PURE__ */ byField(({ milestones }) => String(milestones.some(({ reached }) => !reached)), readFlag),
  party: /* @__PURE__ */ byField((record) => record.parties),
  initiator: /* @__PURE__ */ byField((record) => record.initiator),
  signatory: /* @__PURE__ */ byField((record) => record.signatories),
  event: /* @__PURE__ */ byField((record) => record.event),
  partOf: /* @__PURE__ */ byField((record) => record.partOf),
  place: (value, where, _filter, { places }) => matchPlace(value, where, placesOf, places),
  topic: /* @__PURE__ */ byField((record) => record.topics),
  source: /* @__PURE__ */ bySource(),
  passage: matchPassage,
  text: matchText,
  inferred: /* @__PURE__ */ byField((record) => record.inferred),
};
