import { agreements as agreementData } from "../data/agreements.js";
import { discrepancies as discrepancyData } from "../data/discrepancies.js";
import { events as eventData } from "../data/events.js";
import { figures as figureData } from "../data/figures.js";
import { gaps as gapData } from "../data/gaps.js";
import * as ids from "../data/ids.js";
import { organizations as organizationData } from "../data/organizations.js";
import { participants as participantData } from "../data/participants.js";
import { passages as passageData } from "../data/passages.js";
import { places as placeData } from "../data/places.js";
import { sources as sourceData } from "../data/sources.js";
import { statements as statementData } from "../data/statements.js";
import { topics as topicData } from "../data/topics.js";
import { visit as visitData } from "../data/visit.js";
import { version } from "../package.json";
import type { Agreement } from "./model/agreement.js";
import { deepFreeze } from "./model/deep-freeze.js";
import type { Discrepancy } from "./model/discrepancy.js";
import type { VisitEvent } from "./model/event.js";
import type { Figure } from "./model/figure.js";
import type { Gap } from "./model/gap.js";
import type { Organization } from "./model/organization.js";
import type { Participant } from "./model/participant.js";
import type { SourcePassages } from "./model/passage.js";
import type { Place } from "./model/place.js";
import type { Source } from "./model/source.js";
import type { Statement } from "./model/statement.js";
import type { Topic } from "./model/topic.js";
import type { Visit, VisitProfile } from "./model/visit.js";

export { redirects } from "../data/redirects.js";

// Each call is marked pure: without the mark a bundler keeps every collection for whoever imports one.

/** The visit as one record: guests, hosts, kind and days. @category Data */
export const visit: VisitProfile = /* @__PURE__ */ deepFreeze(visitData);
/** The pages that the records cite. @category Data */
export const sources: readonly Source[] = /* @__PURE__ */ deepFreeze(sourceData);
/** The positions of the sentences in the sources that were read whole. @category Data */
export const passages: readonly SourcePassages[] = /* @__PURE__ */ deepFreeze(passageData);
/** The subjects that all collections share. @category Data */
export const topics: readonly Topic[] = /* @__PURE__ */ deepFreeze(topicData);
/** The places that records name, larger ones before those within them. @category Data */
export const places: readonly Place[] = /* @__PURE__ */ deepFreeze(placeData);
/** The organisations that records name. @category Data */
export const organizations: readonly Organization[] = /* @__PURE__ */ deepFreeze(organizationData);
/** The people who took part. Filter them with {@link findParticipants}. @category Data */
export const participants: readonly Participant[] = /* @__PURE__ */ deepFreeze(participantData);
/** What happened, day by day. Filter it with {@link findEvents}. @category Data */
export const events: readonly VisitEvent[] = /* @__PURE__ */ deepFreeze(eventData);
/** What was agreed: documents, decisions, plans, projects. Filter it with {@link findAgreements}. @category Data */
export const agreements: readonly Agreement[] = /* @__PURE__ */ deepFreeze(agreementData);
/** The numbers that somebody stated. Filter them with {@link findFigures}. @category Data */
export const figures: readonly Figure[] = /* @__PURE__ */ deepFreeze(figureData);
/** Positions, greetings, praise and priorities. Filter them with {@link findStatements}. @category Data */
export const statements: readonly Statement[] = /* @__PURE__ */ deepFreeze(statementData);
/** Questions that the sources answer differently. {@link discrepanciesOf} finds those of a record. @category Data */
export const discrepancies: readonly Discrepancy[] = /* @__PURE__ */ deepFreeze(discrepancyData);
/** Questions that no source answers. {@link gapsOf} finds those about a record. @category Data */
export const gaps: readonly Gap[] = /* @__PURE__ */ deepFreeze(gapData);

/** The ids of {@link sources}, in the same order. @category Data */
export const sourceIds: typeof ids.sourceIds = /* @__PURE__ */ Object.freeze(ids.sourceIds);
/** The ids of {@link places}, in the same order. @category Data */
export const placeIds: typeof ids.placeIds = /* @__PURE__ */ Object.freeze(ids.placeIds);
/** The ids of {@link organizations}, in the same order. @category Data */
export const organizationIds: typeof ids.organizationIds = /* @__PURE__ */ Object.freeze(ids.organizationIds);
/** The ids of {@link topics}, in the same order. @category Data */
export const topicIds: typeof ids.topicIds = /* @__PURE__ */ Object.freeze(ids.topicIds);
/** The ids of {@link participants}, in the same order. @category Data */
export const participantIds: typeof ids.participantIds = /* @__PURE__ */ Object.freeze(ids.participantIds);
/** The ids of {@link events}, in the same order. @category Data */
export const eventIds: typeof ids.eventIds = /* @__PURE__ */ Object.freeze(ids.eventIds);
/** The ids of {@link agreements}, in the same order. @category Data */
export const agreementIds: typeof ids.agreementIds = /* @__PURE__ */ Object.freeze(ids.agreementIds);
/** The ids of {@link figures}, in the same order. @category Data */
export const figureIds: typeof ids.figureIds = /* @__PURE__ */ Object.freeze(ids.figureIds);
/** The ids of {@link statements}, in the same order. @category Data */
export const statementIds: typeof ids.statementIds = /* @__PURE__ */ Object.freeze(ids.statementIds);
/** The ids of {@link discrepancies}, in the same order. @category Data */
export const discrepancyIds: typeof ids.discrepancyIds = /* @__PURE__ */ Object.freeze(ids.discrepancyIds);
/** The ids of {@link gaps}, in the same order. @category Data */
export const gapIds: typeof ids.gapIds = /* @__PURE__ */ Object.freeze(ids.gapIds);

/**
 * The whole visit as one object. To keep a bundle small, import single collections instead.
 *
 * @category Data
 *
 * @example
 * ```ts
 * import { dataset } from "ankara-visit-2025";
 *
 * Object.keys(dataset).length; // => 13
 * ```
 */
export const dataset: Visit = /* @__PURE__ */ Object.freeze({
  visit,
  topics,
  sources,
  passages,
  places,
  organizations,
  participants,
  events,
  agreements,
  figures,
  statements,
  discrepancies,
  gaps,
});

/** The version of the data, which is the version of the package. @category Data */
export const DATA_VERSION: string = version;
