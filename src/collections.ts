import { agreements as agreementData } from "../data/agreements.js";
import { discrepancies as discrepancyData } from "../data/discrepancies.js";
import { events as eventData } from "../data/events.js";
import { figures as figureData } from "../data/figures.js";
import { gaps as gapData } from "../data/gaps.js";
import { organizations as organizationData } from "../data/organizations.js";
import { participants as participantData } from "../data/participants.js";
import { passages as passageData } from "../data/passages.js";
import { places as placeData } from "../data/places.js";
import { sources as sourceData } from "../data/sources.js";
import { statements as statementData } from "../data/statements.js";
import { topics as topicData } from "../data/topics.js";
import { visit as visitData } from "../data/visit.js";
import { deepFreeze } from "./deep-freeze.js";
import type { Agreement } from "./model/agreement.js";
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
import type { VisitProfile } from "./model/visit.js";

// Each call is marked pure: without the mark a bundler keeps every collection for whoever imports one.

/** The visit as one record: guest, host, form and the days that the sources document. */
export const visit: VisitProfile = /* @__PURE__ */ deepFreeze(visitData);

/** The pages that the records rest on. */
export const sources: readonly Source[] = /* @__PURE__ */ deepFreeze(sourceData);

/** Where each sentence of the sources begins and ends, for those that were read whole. */
export const passages: readonly SourcePassages[] = /* @__PURE__ */ deepFreeze(passageData);

/** The one vocabulary of subjects that all collections share. */
export const topics: readonly Topic[] = /* @__PURE__ */ deepFreeze(topicData);

/** The places that records name, the larger ones before those within them. */
export const places: readonly Place[] = /* @__PURE__ */ deepFreeze(placeData);

/** The organizations that records name. */
export const organizations: readonly Organization[] = /* @__PURE__ */ deepFreeze(organizationData);

/** The people who took part. Select from them with {@link findParticipants}. */
export const participants: readonly Participant[] = /* @__PURE__ */ deepFreeze(participantData);

/** What happened, day by day. Select from it with {@link findEvents}. */
export const events: readonly VisitEvent[] = /* @__PURE__ */ deepFreeze(eventData);

/** What was agreed: documents, decisions, plans, projects. Select from it with {@link findAgreements}. */
export const agreements: readonly Agreement[] = /* @__PURE__ */ deepFreeze(agreementData);

/** The numbers that somebody stated. Select from them with {@link findFigures}. */
export const figures: readonly Figure[] = /* @__PURE__ */ deepFreeze(figureData);

/** The positions, greetings, praise and priorities that somebody voiced. Select with {@link findStatements}. */
export const statements: readonly Statement[] = /* @__PURE__ */ deepFreeze(statementData);

/** The questions that the sources answer differently, each with its sides. Find those of a record with {@link discrepanciesOf}. */
export const discrepancies: readonly Discrepancy[] = /* @__PURE__ */ deepFreeze(discrepancyData);

/** What people will ask and no source read here answers. */
export const gaps: readonly Gap[] = /* @__PURE__ */ deepFreeze(gapData);
