import type {
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
} from "../../data/ids.js";
import type { AnyIds } from "./ids.js";
import type {
  AgreementKind,
  CountryCode,
  EventKind,
  EventRole,
  IdentifierScheme,
  Measure,
  OrganizationKind,
  Origin,
  PlaceKind,
  Unit,
  VisitKind,
} from "./vocabulary.js";

/** An id of one of {@link sources}; {@link sourceIds} lists them all. @category Ids */
export type SourceId = (typeof sourceIds)[number];
/** An id of one of {@link places}; {@link placeIds} lists them all. @category Ids */
export type PlaceId = (typeof placeIds)[number];
/** An id of one of {@link organizations}; {@link organizationIds} lists them all. @category Ids */
export type OrganizationId = (typeof organizationIds)[number];
/** An id of one of {@link topics}; {@link topicIds} lists them all. @category Ids */
export type TopicId = (typeof topicIds)[number];
/** An id of one of {@link participants}; {@link participantIds} lists them all. @category Ids */
export type ParticipantId = (typeof participantIds)[number];
/** An id of one of {@link events}; {@link eventIds} lists them all. @category Ids */
export type EventId = (typeof eventIds)[number];
/** An id of one of {@link agreements}; {@link agreementIds} lists them all. @category Ids */
export type AgreementId = (typeof agreementIds)[number];
/** An id of one of {@link figures}; {@link figureIds} lists them all. @category Ids */
export type FigureId = (typeof figureIds)[number];
/** An id of one of {@link statements}; {@link statementIds} lists them all. @category Ids */
export type StatementId = (typeof statementIds)[number];
/** An id of one of {@link discrepancies}; {@link discrepancyIds} lists them all. @category Ids */
export type DiscrepancyId = (typeof discrepancyIds)[number];
/** An id of one of {@link gaps}; {@link gapIds} lists them all. @category Ids */
export type GapId = (typeof gapIds)[number];

/** The ids and vocabularies of this visit, which bind the portable records to literal types. @category Ids */
export interface AnkaraIds extends AnyIds {
  readonly visit: "ankara-visit-2025";
  readonly source: SourceId;
  readonly place: PlaceId;
  readonly organization: OrganizationId;
  readonly topic: TopicId;
  readonly participant: ParticipantId;
  /** Only people speak and sign here. */
  readonly actor: ParticipantId;
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
  readonly identifierScheme: IdentifierScheme;
}
