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

export const sourceIds = [
  "qazinform-council",
  "qazinform-award",
  "qazinform-airport",
  "qazinform-yda",
  "qazinform-briefing",
  "qazinform-analysis",
  "akorda-talks",
  "astana-times-council",
  "trend-council",
  "trend-award",
  "trend-orzax",
  "anewz-council",
  "politico-kz-visit",
  "lifelines-arrival",
  "prosud-arrival",
  "regioninfo-arrival",
  "ttjk-arrival",
  "objekturk-award",
  "hurriyet-preview",
  "hurriyet-council",
  "yenisafak-press-conference",
  "lifelines-agreements",
  "hurriyet-railway",
  "amardesh-deals",
  "haberler-amanat",
  "hurriyet-oil-fields",
  "otuken-zorlu",
  "izvestia-analysis",
  "caliber-commentary",
  "newsaz-opinion",
  "timesca-view",
  "commonspace-summary",
  "trend-preview",
  "daily-sabah-welcome",
  "report-az-recap",
  "ntv-recap",
  "wikipedia-order",
  "newsaz-railway",
  "trend-oil-companies",
  "trend-oil-minister",
  "qazinform-oil-companies",
  "sabah-bayraktar",
  "haberler-bayraktar",
  "yenisafak-oil-fields",
  "qazinform-visa-draft",
  "zakon-visa",
  "astana-times-school",
  "astana-times-groundbreaking",
  "kursiv-school",
  "astana-times-target",
  "itibar-kapucu",
  "turkiye-gazetesi-sapiyev",
  "haberler-foreign-ministry",
  "inform-airport-2022",
  "qazinform-orzax-april",
] as const;
/** An id of one of {@link sources}; {@link sourceIds} lists them all. */
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
  "nurdagi",
  "turkistan-region",
  "aktau",
] as const;
/** An id of one of {@link places}; {@link placeIds} lists them all. */
export type PlaceId = (typeof placeIds)[number];

export const organizationIds = [
  "high-level-strategic-cooperation-council",
  "turkish-maarif-foundation",
  "yda-holding",
  "s-sistem-lojistik",
  "orzax-group",
  "organization-of-turkic-states",
  "united-nations",
  "kazakhstan-temir-zholy",
  "tcdd-tasimacilik",
  "kazmunaygas",
  "turkish-petroleum-corporation",
  "kazakhstan-agency-of-international-development",
] as const;
/** An id of one of {@link organizations}; {@link organizationIds} lists them all. */
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
  "mining",
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
  "media",
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
/** An id of one of {@link topics}; {@link topicIds} lists them all. */
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
  "alparslan-bayraktar",
] as const;
/** An id of one of {@link participants}; {@link participantIds} lists them all. */
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
  "one-to-one-talks",
  "council-meeting",
  "signing",
  "press-conference",
  "award-ceremony",
] as const;
/** An id of one of {@link events}; {@link eventIds} lists them all. */
export type EventId = (typeof eventIds)[number];

export const agreementIds = [
  "joint-declaration",
  "council-decision",
  "signed-documents",
  "energy-memorandum",
  "railway-agreement",
  "oil-companies-paper",
  "visa-free-regime",
  "maarif-schools",
  "institution-branches",
  "gaziantep-school",
  "yda-holding-plans",
  "orzax-plant",
] as const;
/** An id of one of {@link agreements}; {@link agreementIds} lists them all. */
export type AgreementId = (typeof agreementIds)[number];

export const figureIds = [
  "council-meeting-number",
  "documents-signed",
  "documents-signed-erdogan",
  "documents-signed-turkish-count",
  "documents-signed-ak-party",
  "legal-base-documents",
  "visa-free-days",
  "visa-free-days-before",
  "maarif-schools-expected",
  "school-pupils",
  "abai-anniversary",
  "trade-turnover-target",
  "trade-turnover-target-before",
  "trade-turnover-2024-tokayev",
  "trade-turnover-2024-press",
  "trade-turnover-2024-trend",
  "trade-turnover-2025-kazakhstan",
  "trade-turnover-2025-turkiye",
  "goods-offered",
  "goods-offered-value",
  "export-increase-offered",
  "turkiye-economy-rank",
  "turkish-companies-in-kazakhstan",
  "turkish-companies-trend",
  "turkish-companies-daily-sabah",
  "turkish-companies-embassy",
  "turkish-projects-value",
  "turkish-investment-erdogan",
  "turkish-investment-lower-bound",
  "turkish-investment-upper-bound",
  "turkish-investment-embassy",
  "kazakh-investment-tokayev",
  "kazakh-investment-erdogan",
  "kazakh-investment-2025",
  "kazakhstani-students-in-turkiye",
  "kazakhstani-visitors-2024",
  "kazakhstani-visitors-2024-embassy",
  "kazakhstani-visitors-2025",
  "kazakhstan-gdp-growth-2024",
  "kazakhstan-gdp-growth-2025-first-half",
  "kazakhstan-gdp-2025",
  "kazakhstan-priority-areas",
  "diplomats-at-award",
  "gun-salute",
  "visit-length",
  "presidents-meetings",
  "yda-hospitals",
  "orzax-investment",
  "orzax-jobs",
  "orzax-products",
  "orzax-markets",
  "trans-caspian-freight-2024",
  "trans-caspian-freight-growth",
  "trans-caspian-freight-forecast",
  "oil-through-ceyhan",
] as const;
/** An id of one of {@link figures}; {@link figureIds} lists them all. */
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
  "tokayev-airport-thanks",
  "tokayev-invitation-thanks",
  "tokayev-turkiye-new-era",
  "tokayev-expanded-partnership",
  "tokayev-main-partner",
  "tokayev-trans-caspian-route",
  "tokayev-investment-fund",
  "erdogan-largest-partner",
  "erdogan-visa-extension",
  "erdogan-defence-projects",
  "erdogan-security-cooperation",
  "erdogan-gaza",
  "tokayev-people-respect",
  "tokayev-diversify-exports",
  "erdogan-tourists",
  "sides-middle-corridor",
  "presidents-global-challenges",
  "visit-turkish-cypriots",
  "leaders-oil-exports",
  "leaders-strategic-minerals",
] as const;
/** An id of one of {@link statements}; {@link statementIds} lists them all. */
export type StatementId = (typeof statementIds)[number];

export const discrepancyIds = [
  "documents-signed-count",
  "trade-target",
  "trade-turnover-2024",
  "trade-turnover-2025",
  "turkish-companies",
  "turkish-investment",
  "kazakh-investment",
  "kazakhstani-visitors",
  "visit-kind",
  "partnership-level",
  "visa-change",
  "earthquake-year",
  "trading-partner-scope",
  "arslan-office",
  "branch-institutions",
  "oil-companies-paper-kind",
  "council-day",
  "second-homeland-occasion",
  "goods-offered-meaning",
  "orzax-product",
  "declaration-moment",
] as const;
/** An id of one of {@link discrepancies}; {@link discrepancyIds} lists them all. */
export type DiscrepancyId = (typeof discrepancyIds)[number];

export const gapIds = [
  "clock-times",
  "end-of-visit",
  "delegation-members",
  "airport-talk-content",
  "company-meetings-content",
  "ministers-remarks",
  "document-titles",
  "document-signatories",
  "joint-declaration-content",
  "visa-free-start",
  "school-openings",
  "gaziantep-school-details",
  "trade-target-date",
  "declined-honours",
  "mediation-details",
  "other-council-meetings",
  "present-gdp",
  "economy-ranking-basis",
  "figures-basis",
] as const;
/** An id of one of {@link gaps}; {@link gapIds} lists them all. */
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
