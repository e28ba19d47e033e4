import type { VisitIds } from "../src/model/ids.js";
import type { AgreementKind } from "../src/model/vocabulary/agreement-kind.js";
import type { CountryCode } from "../src/model/vocabulary/country.js";
import type { EventKind } from "../src/model/vocabulary/event-kind.js";
import type { EventRole } from "../src/model/vocabulary/event-role.js";
import type { Measure } from "../src/model/vocabulary/measure.js";
import type { OrganizationKind } from "../src/model/vocabulary/organization-kind.js";
import type { Origin } from "../src/model/vocabulary/origin.js";
import type { PlaceKind } from "../src/model/vocabulary/place-kind.js";
import type { Unit } from "../src/model/vocabulary/unit.js";
import type { VisitKind } from "../src/model/vocabulary/visit-kind.js";

export const sourceIds = ["qazinform-council", "qazinform-award"] as const;
export type SourceId = (typeof sourceIds)[number];

export const placeIds = [
  "kazakhstan",
  "astana",
  "almaty",
  "turkiye",
  "ankara",
  "ankara-esenboga-airport",
  "mausoleum-of-ataturk",
  "presidential-palace",
  "gaziantep-province",
] as const;
export type PlaceId = (typeof placeIds)[number];

export const organizationIds = [
  "high-level-strategic-cooperation-council",
  "turkish-maarif-foundation",
  "yda-holding",
  "s-sistem-lojistik",
  "orzax-group",
  "organization-of-turkic-states",
  "united-nations",
] as const;
export type OrganizationId = (typeof organizationIds)[number];

export const topicIds = [
  "bilateral-relations",
  "trade",
  "business",
  "economic-growth",
  "finance",
  "agriculture",
  "energy",
  "industry",
  "infrastructure",
  "transport",
  "civil-aviation",
  "tourism",
  "visas",
  "defence-industry",
  "information-technology",
  "digitalization",
  "artificial-intelligence",
  "education",
  "culture",
  "shared-heritage",
  "healthcare",
  "foreign-policy",
  "security",
  "conflict-mediation",
  "sustainable-development",
  "united-nations-reform",
  "turkic-cooperation",
  "leadership",
  "honours",
] as const;
export type TopicId = (typeof topicIds)[number];

export const participantIds = [
  "kassym-jomart-tokayev",
  "recep-tayyip-erdogan",
  "serik-zhumangarin",
  "nurlan-sauranbayev",
  "hakan-fidan",
  "huseyin-arslan",
  "huseyin-barlin",
  "selman-alimoglu",
] as const;
export type ParticipantId = (typeof participantIds)[number];

export const eventIds = [
  "arrival",
  "guard-of-honour",
  "airport-talk",
  "mausoleum-visit",
  "meeting-with-yda-holding",
  "meeting-with-s-sistem-lojistik",
  "meeting-with-orzax-group",
  "welcome-ceremony",
  "council-meeting",
  "signing",
  "award-ceremony",
] as const;
export type EventId = (typeof eventIds)[number];

export const agreementIds = [
  "joint-declaration",
  "signed-documents",
  "visa-free-regime",
  "maarif-schools",
  "institution-branches",
  "gaziantep-school",
] as const;
export type AgreementId = (typeof agreementIds)[number];

export const figureIds = [
  "council-meeting-number",
  "documents-signed",
  "visa-free-days",
  "maarif-schools-expected",
  "abai-anniversary",
  "trade-turnover-target",
  "turkiye-economy-rank",
  "turkish-companies-in-kazakhstan",
  "kazakhstani-students-in-turkiye",
  "kazakhstani-visitors-2024",
  "kazakhstani-visitors-2025",
  "kazakhstan-gdp-growth-2024",
  "kazakhstan-gdp-growth-2025-first-half",
  "kazakhstan-gdp-2025",
  "kazakhstan-priority-areas",
  "diplomats-at-award",
] as const;
export type FigureId = (typeof figureIds)[number];

export const statementIds = [
  "participants-educational-ties",
  "erdogan-second-homeland",
  "erdogan-abai-congratulation",
  "erdogan-special-importance",
  "erdogan-strategic-partnership",
  "erdogan-positive-momentum",
  "erdogan-trading-partner",
  "tokayev-award-exceptional-meaning",
  "tokayev-award-historic-event",
  "tokayev-legacy-of-ancestors",
  "tokayev-award-gesture-of-respect",
  "tokayev-award-symbol-of-friendship",
  "tokayev-award-mutual-desire",
  "tokayev-on-erdogan-statesman",
  "tokayev-on-erdogan-policy",
  "tokayev-turkiye-reputation",
  "tokayev-turkiye-recognition",
  "tokayev-turkiye-bright-future",
  "tokayev-turkiye-golden-age",
  "tokayev-recognition-of-independence",
  "tokayev-on-erdogan-contribution",
  "tokayev-cooperation-deepening",
  "tokayev-economic-success",
  "tokayev-cultural-ties",
  "tokayev-international-cooperation",
  "tokayev-common-stance",
  "tokayev-turkic-states-collaboration",
  "tokayev-potential",
  "tokayev-balanced-policy",
  "tokayev-strong-results",
  "tokayev-highest-in-central-asia",
  "tokayev-four-priorities",
  "tokayev-cooperation-for-priorities",
  "tokayev-foreign-policy",
  "tokayev-neighbours",
  "tokayev-special-place",
  "tokayev-united-nations-reform",
  "tokayev-turkiye-mediator",
  "tokayev-support-for-initiatives",
  "erdogan-on-tokayev-contribution",
  "erdogan-centre-of-peace",
  "erdogan-fraternal-kazakhstan",
  "erdogan-turkic-states-contribution",
  "erdogan-true-friend",
  "erdogan-honour-to-present",
  "erdogan-award-symbol-of-friendship",
] as const;
export type StatementId = (typeof statementIds)[number];

export const discrepancyIds = [] as const;
export type DiscrepancyId = (typeof discrepancyIds)[number];

export const gapIds = [
  "clock-times",
  "end-of-visit",
  "delegation-members",
  "airport-talk-content",
  "company-meetings-content",
  "council-venue",
  "ministers-remarks",
  "document-titles",
  "document-signatories",
  "joint-declaration-content",
  "visa-free-start",
  "school-openings",
  "gaziantep-school-details",
  "current-trade-turnover",
  "trade-target-date",
  "award-name",
  "award-day-and-place",
  "declined-honours",
  "mediation-details",
  "other-council-meetings",
  "present-gdp",
  "recognition-date",
  "economy-ranking-basis",
  "figures-basis",
] as const;
export type GapId = (typeof gapIds)[number];

/** The ids and vocabularies of this visit, which bind the portable records to literal types. */
export interface AnkaraIds extends VisitIds {
  readonly source: SourceId;
  readonly place: PlaceId;
  readonly organization: OrganizationId;
  readonly topic: TopicId;
  readonly participant: ParticipantId;
  readonly event: EventId;
  readonly agreement: AgreementId;
  readonly figure: FigureId;
  readonly statement: StatementId;
  readonly discrepancy: DiscrepancyId;
  readonly gap: GapId;
  readonly country: CountryCode;
  readonly origin: Origin;
  readonly visitKind: VisitKind;
  readonly placeKind: PlaceKind;
  readonly organizationKind: OrganizationKind;
  readonly eventKind: EventKind;
  readonly eventRole: EventRole;
  readonly agreementKind: AgreementKind;
  readonly measure: Measure;
  readonly unit: Unit;
}
