import {
  agreementIds as agreementIdData,
  discrepancyIds as discrepancyIdData,
  eventIds as eventIdData,
  figureIds as figureIdData,
  gapIds as gapIdData,
  organizationIds as organizationIdData,
  participantIds as participantIdData,
  placeIds as placeIdData,
  sourceIds as sourceIdData,
  statementIds as statementIdData,
  topicIds as topicIdData,
} from "../data/ids.js";

/** The ids of {@link sources}, in the collection's order. */
export const sourceIds: typeof sourceIdData = /* @__PURE__ */ Object.freeze(sourceIdData);

/** The ids of {@link places}, in the collection's order. */
export const placeIds: typeof placeIdData = /* @__PURE__ */ Object.freeze(placeIdData);

/** The ids of {@link organizations}, in the collection's order. */
export const organizationIds: typeof organizationIdData = /* @__PURE__ */ Object.freeze(organizationIdData);

/** The ids of {@link topics}, in the collection's order. */
export const topicIds: typeof topicIdData = /* @__PURE__ */ Object.freeze(topicIdData);

/** The ids of {@link participants}, in the collection's order. */
export const participantIds: typeof participantIdData = /* @__PURE__ */ Object.freeze(participantIdData);

/** The ids of {@link events}, in the collection's order. */
export const eventIds: typeof eventIdData = /* @__PURE__ */ Object.freeze(eventIdData);

/** The ids of {@link agreements}, in the collection's order. */
export const agreementIds: typeof agreementIdData = /* @__PURE__ */ Object.freeze(agreementIdData);

/** The ids of {@link figures}, in the collection's order. */
export const figureIds: typeof figureIdData = /* @__PURE__ */ Object.freeze(figureIdData);

/** The ids of {@link statements}, in the collection's order. */
export const statementIds: typeof statementIdData = /* @__PURE__ */ Object.freeze(statementIdData);

/** The ids of {@link discrepancies}, in the collection's order. */
export const discrepancyIds: typeof discrepancyIdData = /* @__PURE__ */ Object.freeze(discrepancyIdData);

/** The ids of {@link gaps}, in the collection's order. */
export const gapIds: typeof gapIdData = /* @__PURE__ */ Object.freeze(gapIdData);
