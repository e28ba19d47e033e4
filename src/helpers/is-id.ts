import {
  agreementIds,
  discrepancyIds,
  eventIds,
  figureIds,
  gapIds,
  organizationIds,
  participantIds,
  placeIds,
  sourceIds,
  statementIds,
  topicIds,
} from "../collections.js";
import type { AnkaraIds } from "../model/ids.js";

/**
 * Returns whether a value is an id in one collection of this visit, and narrows its type.
 *
 * @category Check an id
 */
export type IsId<Id extends string> = (value: unknown) => value is Id;

function guard<Id extends string>(ids: readonly Id[]): IsId<Id> {
  return (value): value is Id => ids.some((id) => id === value);
}

/**
 * Returns whether a value is the id of an agreement of this visit.
 *
 * @category Check an id
 *
 * @example
 * ```ts
 * import { isAgreementId } from "ankara-visit-2025";
 *
 * isAgreementId("joint-declaration"); // => true
 * ```
 */
export const isAgreementId: IsId<AnkaraIds["agreement"]> = /* @__PURE__ */ guard(agreementIds);

/**
 * Returns whether a value is the id of a discrepancy of this visit.
 *
 * @category Check an id
 *
 * @example
 * ```ts
 * import { isDiscrepancyId } from "ankara-visit-2025";
 *
 * isDiscrepancyId("trade-target"); // => true
 * ```
 */
export const isDiscrepancyId: IsId<AnkaraIds["discrepancy"]> = /* @__PURE__ */ guard(discrepancyIds);

/**
 * Returns whether a value is the id of an event of this visit.
 *
 * @category Check an id
 *
 * @example
 * ```ts
 * import { isEventId } from "ankara-visit-2025";
 *
 * isEventId("arrival"); // => true
 * isEventId("toString"); // => false
 * ```
 */
export const isEventId: IsId<AnkaraIds["event"]> = /* @__PURE__ */ guard(eventIds);

/**
 * Returns whether a value is the id of a figure of this visit.
 *
 * @category Check an id
 *
 * @example
 * ```ts
 * import { isFigureId } from "ankara-visit-2025";
 *
 * isFigureId("documents-signed"); // => true
 * ```
 */
export const isFigureId: IsId<AnkaraIds["figure"]> = /* @__PURE__ */ guard(figureIds);

/**
 * Returns whether a value is the id of a gap of this visit.
 *
 * @category Check an id
 *
 * @example
 * ```ts
 * import { isGapId } from "ankara-visit-2025";
 *
 * isGapId("clock-times"); // => true
 * ```
 */
export const isGapId: IsId<AnkaraIds["gap"]> = /* @__PURE__ */ guard(gapIds);

/**
 * Returns whether a value is the id of an organisation of this visit.
 *
 * @category Check an id
 *
 * @example
 * ```ts
 * import { isOrganizationId } from "ankara-visit-2025";
 *
 * isOrganizationId("orzax-group"); // => true
 * ```
 */
export const isOrganizationId: IsId<AnkaraIds["organization"]> = /* @__PURE__ */ guard(organizationIds);

/**
 * Returns whether a value is the id of a participant of this visit.
 *
 * @category Check an id
 *
 * @example
 * ```ts
 * import { isParticipantId } from "ankara-visit-2025";
 *
 * isParticipantId("hakan-fidan"); // => true
 * ```
 */
export const isParticipantId: IsId<AnkaraIds["participant"]> = /* @__PURE__ */ guard(participantIds);

/**
 * Returns whether a value is the id of a place of this visit.
 *
 * @category Check an id
 *
 * @example
 * ```ts
 * import { isPlaceId } from "ankara-visit-2025";
 *
 * isPlaceId("ankara"); // => true
 * ```
 */
export const isPlaceId: IsId<AnkaraIds["place"]> = /* @__PURE__ */ guard(placeIds);

/**
 * Returns whether a value is the id of a source of this visit.
 *
 * @category Check an id
 *
 * @example
 * ```ts
 * import { isSourceId } from "ankara-visit-2025";
 *
 * isSourceId("qazinform-award"); // => true
 * ```
 */
export const isSourceId: IsId<AnkaraIds["source"]> = /* @__PURE__ */ guard(sourceIds);

/**
 * Returns whether a value is the id of a statement of this visit.
 *
 * @category Check an id
 *
 * @example
 * ```ts
 * import { isStatementId } from "ankara-visit-2025";
 *
 * isStatementId("erdogan-true-friend"); // => true
 * ```
 */
export const isStatementId: IsId<AnkaraIds["statement"]> = /* @__PURE__ */ guard(statementIds);

/**
 * Returns whether a value is the id of a topic of this visit.
 *
 * @category Check an id
 *
 * @example
 * ```ts
 * import { isTopicId } from "ankara-visit-2025";
 *
 * isTopicId("trade"); // => true
 * ```
 */
export const isTopicId: IsId<AnkaraIds["topic"]> = /* @__PURE__ */ guard(topicIds);
