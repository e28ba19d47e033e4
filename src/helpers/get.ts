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
import type { AnyIds } from "../model/ids.js";
import type { VisitRecord } from "../model/record.js";
import type { MovedTo } from "../model/redirect.js";
import type { CollectionName, Visit } from "../model/visit.js";

/** A record of this visit. */
type Own<K extends CollectionName> = Visit[K][number];

/** An id of this visit, retired ones included. */
type OwnId<K extends CollectionName> = Own<K>["id"] | MovedTo<Own<K>["id"], typeof redirects>;

/**
 * Gets one record of a collection by its id. Passed to `map`, it takes the ids of this visit:
 * `eventIds.map(getEvent)`.
 *
 * @category Get one record
 */
export interface GetById<K extends CollectionName> {
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
    const I extends OwnId<K> | (string & {}) | undefined,
    F extends FromArgument<From<K, Visit<AnyIds>[K][number]>> = readonly [],
  >(
    id: I,
    ...from: F
  ): Got<K, F, I extends OwnId<K> ? Own<K> : Own<K> | undefined>;
}

/** What a getter returns: a record of the visit that was passed, or else one of this package's. */
type Got<K extends string, F extends readonly unknown[], Own> = F extends readonly [infer V, ...unknown[]]
  ? V extends number
    ? Own
    : V extends readonly (infer R)[] | { readonly [P in K]: readonly (infer R)[] }
      ? R | undefined
      : never
  : Own;

function getter<K extends CollectionName>(helper: string, collection: K, own: readonly VisitRecord[]): GetById<K> {
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
  return get as GetById<K>;
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
export const getAgreement: GetById<"agreements"> = /* @__PURE__ */ getter("getAgreement", "agreements", agreements);

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
export const getDiscrepancy: GetById<"discrepancies"> = /* @__PURE__ */ getter(
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
export const getEvent: GetById<"events"> = /* @__PURE__ */ getter("getEvent", "events", events);

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
export const getFigure: GetById<"figures"> = /* @__PURE__ */ getter("getFigure", "figures", figures);

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
export const getGap: GetById<"gaps"> = /* @__PURE__ */ getter("getGap", "gaps", gaps);

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
export const getOrganization: GetById<"organizations"> = /* @__PURE__ */ getter(
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
export const getParticipant: GetById<"participants"> = /* @__PURE__ */ getter(
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
export const getPlace: GetById<"places"> = /* @__PURE__ */ getter("getPlace", "places", places);

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
export const getSource: GetById<"sources"> = /* @__PURE__ */ getter("getSource", "sources", sources);

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
export const getStatement: GetById<"statements"> = /* @__PURE__ */ getter("getStatement", "statements", statements);

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
export const getTopic: GetById<"topics"> = /* @__PURE__ */ getter("getTopic", "topics", topics);
