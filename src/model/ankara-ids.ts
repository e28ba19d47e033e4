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

/** An id of one of {@link sources}. @category Ids */
export type SourceId = (typeof sourceIds)[number];
/** An id of one of {@link places}. @category Ids */
export type PlaceId = (typeof placeIds)[number];
/** An id of one of {@link organizations}. @category Ids */
export type OrganizationId = (typeof organizationIds)[number];
/** An id of one of {@link topics}. @category Ids */
export type TopicId = (typeof topicIds)[number];
/** An id of one of {@link participants}. @category Ids */
export type ParticipantId = (typeof participantIds)[number];
/** An id of one of {@link events}. @category Ids */
export type EventId = (typeof eventIds)[number];
/** An id of one of {@link agreements}. @category Ids */
export type AgreementId = (typeof agreementIds)[number];
/** An id of one of {@link figures}. @category Ids */
export type FigureId = (typeof figureIds)[number];
/** An id of one of {@link statements}. @category Ids */
export type StatementId = (typeof statementIds)[number];
/** An id of one of {@link discrepancies}. @category Ids */
export type DiscrepancyId = (typeof discrepancyIds)[number];
/** An id of one of {@link gaps}. @category Ids */
export type GapId = (typeof gapIds)[number];

/** The ids and vocabularies of this visit, as literal types. @category Ids */
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
