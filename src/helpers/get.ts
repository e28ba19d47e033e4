import {
  agreements,
  discrepancies,
  events,
  figures,
  gaps,
  organizations,
  participants,
  places,
  type redirects,
  sources,
  statements,
  topics,
} from "../collections.js";
import { withTypeCheck } from "../errors/arguments.js";
import { findById } from "../internal/find-by-id.js";
import { type From, type FromArgument, lookIn } from "../internal/look-in.js";
import { currentIds } from "../internal/redirects.js";
import type { Agreement } from "../model/agreement.js";
import type { Discrepancy } from "../model/discrepancy.js";
import type { VisitEvent } from "../model/event.js";
import type { Figure } from "../model/figure.js";
import type { Gap } from "../model/gap.js";
import type { AnyIds } from "../model/ids.js";
import type { Organization } from "../model/organization.js";
import type { Participant } from "../model/participant.js";
import type { Place } from "../model/place.js";
import type { VisitRecord } from "../model/record.js";
import type { MovedTo } from "../model/redirect.js";
import type { Source } from "../model/source.js";
import type { Statement } from "../model/statement.js";
import type { Topic } from "../model/topic.js";

/**
 * Gets one record of a collection by its id. Passed to `map`, it takes the ids of this visit:
 * `eventIds.map(getEvent)`.
 *
 * @category Get one record
 */
export interface GetById<K extends string, Own extends VisitRecord, AnyOwn extends VisitRecord> {
  /**
   * Returns the record with an id.
   *
   * @param id - The id. Retired ids resolve to their replacement; unknown ids and `undefined` give `undefined`.
   * @param from - another visit, or an array of its records, to look in
   * @returns the record, or `undefined` if no record has that id
   * @throws VisitError `invalid-collection` if `from` is neither a visit nor an array of records
   */
  // biome-ignore lint/style/useShorthandFunctionType: a hover names an interface and does not spell it out
  <
    const I extends Own["id"] | MovedTo<Own["id"], typeof redirects> | (string & {}) | undefined,
    F extends FromArgument<From<K, AnyOwn>> = readonly [],
  >(
    id: I,
    ...from: F
  ): Got<K, F, I extends Own["id"] | MovedTo<Own["id"], typeof redirects> ? Own : Own | undefined>;
}

/** What a getter returns: a record of the visit that was passed, or else one of this package's. */
export type Got<K extends string, F extends readonly unknown[], Own> = F extends readonly [infer V, ...unknown[]]
  ? V extends number
    ? Own
    : V extends readonly (infer R)[] | { readonly [P in K]: readonly (infer R)[] }
      ? R | undefined
      : never
  : Own;

function getter<K extends string, Own extends VisitRecord, AnyOwn extends VisitRecord>(
  helper: string,
  collection: K,
  own: readonly Own[],
): GetById<K, Own, AnyOwn> {
  const get = (id: string | undefined, ...from: FromArgument<From<K, VisitRecord>>): VisitRecord | undefined =>
    withTypeCheck(helper, from[0], () => {
      const records = lookIn<K, VisitRecord>(helper, collection, own, from);
      const found = findById(id, records);
      if (found !== undefined || records !== own || typeof id !== "string") return found;
      const [moved, ...others] = currentIds([id]);
      // One that was split has no single successor.
      return others.length === 0 ? findById(moved, records) : undefined;
    });
  // What the interface promises of each id and each visit is what findById returns; tests/types holds it.
  return get as GetById<K, Own, AnyOwn>;
}

/**
 * Returns an agreement by its id.
 *
 * @category Get one record
 *
 * @example
 * ```ts
 * import { getAgreement } from "ankara-visit-2025";
 *
 * getAgreement("gaziantep-school").titleStatus; // => described
 * ```
 */
export const getAgreement: GetById<"agreements", Agreement, Agreement<AnyIds>> = /* @__PURE__ */ getter(
  "getAgreement",
  "agreements",
  agreements,
);

/**
 * Returns a discrepancy by its id.
 *
 * @category Get one record
 *
 * @example
 * ```ts
 * import { getDiscrepancy } from "ankara-visit-2025";
 *
 * getDiscrepancy("trade-target").sides.length; // => 2
 * ```
 */
export const getDiscrepancy: GetById<"discrepancies", Discrepancy, Discrepancy<AnyIds>> = /* @__PURE__ */ getter(
  "getDiscrepancy",
  "discrepancies",
  discrepancies,
);

/**
 * Returns an event by its id.
 *
 * @category Get one record
 *
 * @example
 * ```ts
 * import { getEvent } from "ankara-visit-2025";
 *
 * getEvent("arrival").date; // => 2025-07-28
 * ```
 */
export const getEvent: GetById<"events", VisitEvent, VisitEvent<AnyIds>> = /* @__PURE__ */ getter(
  "getEvent",
  "events",
  events,
);

/**
 * Returns a figure by its id.
 *
 * @category Get one record
 *
 * @example
 * ```ts
 * import { getFigure } from "ankara-visit-2025";
 *
 * getFigure("visa-free-days").value; // => 90
 * ```
 */
export const getFigure: GetById<"figures", Figure, Figure<AnyIds>> = /* @__PURE__ */ getter(
  "getFigure",
  "figures",
  figures,
);

/**
 * Returns a gap by its id.
 *
 * @category Get one record
 *
 * @example
 * ```ts
 * import { getGap } from "ankara-visit-2025";
 *
 * getGap("end-of-visit").question; // => When did Kassym-Jomart Tokayev leave Türkiye?
 * ```
 */
export const getGap: GetById<"gaps", Gap, Gap<AnyIds>> = /* @__PURE__ */ getter("getGap", "gaps", gaps);

/**
 * Returns an organisation by its id.
 *
 * @category Get one record
 *
 * @example
 * ```ts
 * import { getOrganization } from "ankara-visit-2025";
 *
 * getOrganization("orzax-group").kind; // => company
 * ```
 */
export const getOrganization: GetById<"organizations", Organization, Organization<AnyIds>> = /* @__PURE__ */ getter(
  "getOrganization",
  "organizations",
  organizations,
);

/**
 * Returns a participant by its id.
 *
 * @category Get one record
 *
 * @example
 * ```ts
 * import { getParticipant } from "ankara-visit-2025";
 *
 * getParticipant("hakan-fidan").country; // => TR
 * ```
 */
export const getParticipant: GetById<"participants", Participant, Participant<AnyIds>> = /* @__PURE__ */ getter(
  "getParticipant",
  "participants",
  participants,
);

/**
 * Returns a place by its id.
 *
 * @category Get one record
 *
 * @example
 * ```ts
 * import { getPlace } from "ankara-visit-2025";
 *
 * getPlace("nurdagi").within; // => gaziantep-province
 * ```
 */
export const getPlace: GetById<"places", Place, Place<AnyIds>> = /* @__PURE__ */ getter("getPlace", "places", places);

/**
 * Returns a source by its id.
 *
 * @category Get one record
 *
 * @example
 * ```ts
 * import { getSource } from "ankara-visit-2025";
 *
 * getSource("qazinform-council").publisher; // => Qazinform
 * ```
 */
export const getSource: GetById<"sources", Source, Source<AnyIds>> = /* @__PURE__ */ getter(
  "getSource",
  "sources",
  sources,
);

/**
 * Returns a statement by its id.
 *
 * @category Get one record
 *
 * @example
 * ```ts
 * import { getStatement } from "ankara-visit-2025";
 *
 * getStatement("erdogan-true-friend").speaker; // => recep-tayyip-erdogan
 * ```
 */
export const getStatement: GetById<"statements", Statement, Statement<AnyIds>> = /* @__PURE__ */ getter(
  "getStatement",
  "statements",
  statements,
);

/**
 * Returns a topic by its id.
 *
 * @category Get one record
 *
 * @example
 * ```ts
 * import { getTopic } from "ankara-visit-2025";
 *
 * getTopic("trade").label; // => trade
 * ```
 */
export const getTopic: GetById<"topics", Topic, Topic<AnyIds>> = /* @__PURE__ */ getter("getTopic", "topics", topics);
