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

/**
 * The types of a visit's ids and of its vocabularies: kinds, measures, units, origins.
 *
 * `Figure<AnyIds>` is a figure of any visit. `Figure` alone is one of this visit: its ids are literals, so a mistyped id
 * does not compile.
 *
 * @category Other visits
 */
export interface AnyIds {
  /** The id of the visit itself. */
  readonly visit: string;
  /** Ids of the sources: the pages and printed works that records cite. */
  readonly source: string;
  /** Ids of the places. */
  readonly place: string;
  /** Ids of the organisations. */
  readonly organization: string;
  /** Ids of the subjects. */
  readonly topic: string;
  /** Ids of the people who took part. */
  readonly participant: string;
  /** Ids of the participants and organisations that visit, host, speak, sign or initiate. */
  readonly actor: string;
  /** Ids of the events. */
  readonly event: string;
  /** Ids of the agreements. */
  readonly agreement: string;
  /** Ids of the figures. */
  readonly figure: string;
  /** Ids of the statements. */
  readonly statement: string;
  /** Ids of the discrepancies. */
  readonly discrepancy: string;
  /** Ids of the gaps. */
  readonly gap: string;
  /** ISO 3166-1 alpha-2 codes. */
  readonly country: string;
  /** Where the information of the sources comes from. */
  readonly origin: string;
  /** Ranks of a visit in protocol. */
  readonly visitKind: string;
  /** Kinds of places. */
  readonly placeKind: string;
  /** Kinds of organisations. */
  readonly organizationKind: string;
  /** Kinds of events. */
  readonly eventKind: string;
  /** Roles in an event. */
  readonly eventRole: string;
  /** Kinds of agreements. */
  readonly agreementKind: string;
  /** What figures measure. */
  readonly measure: string;
  /** What the values of figures count. */
  readonly unit: string;
  /** Registers that give identifiers. */
  readonly identifierScheme: string;
}

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
