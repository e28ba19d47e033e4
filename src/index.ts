/**
 * The records of the visit, frozen, and pure helpers to query them, which return fresh arrays. A helper that looks something
 * up takes another visit as its last argument; `search` takes it as `from`.
 *
 * @module ankara-visit-2025
 */
export {
  agreementIds,
  agreements,
  DATA_VERSION,
  dataset,
  discrepancies,
  discrepancyIds,
  eventIds,
  events,
  figureIds,
  figures,
  gapIds,
  gaps,
  organizationIds,
  organizations,
  participantIds,
  participants,
  passages,
  placeIds,
  places,
  sourceIds,
  sources,
  statementIds,
  statements,
  topicIds,
  topics,
  visit,
} from "./collections.js";
export type { DaySpan } from "./dates/span.js";
export { VisitError, type VisitErrorCode, type VisitErrorDetails, type VisitProblem } from "./errors/visit-error.js";
export type { AgreementFilter } from "./filter/agreement-filter.js";
export type { EventFilter } from "./filter/event-filter.js";
export type { FigureFilter } from "./filter/figure-filter.js";
export type { ParticipantFilter } from "./filter/participant-filter.js";
export type { StatementFilter } from "./filter/statement-filter.js";
export type { AnyOf, AnyOrAllOf, CommonFilter } from "./filter/types.js";
export { accordingTo, type Told } from "./helpers/according-to.js";
export { type Attendee, attendanceOf } from "./helpers/attendance-of.js";
export { boundsOf } from "./helpers/bounds-of.js";
export { citationsOf, type ResolvedCitation } from "./helpers/citations-of.js";
export { compareDates } from "./helpers/compare-dates.js";
export { dateBounds } from "./helpers/date-bounds.js";
export { discrepanciesOf } from "./helpers/discrepancies-of.js";
export { eventsAfter } from "./helpers/events-after.js";
export { eventsBefore } from "./helpers/events-before.js";
export { type EventWithRole, eventsWith } from "./helpers/events-with.js";
export { findAgreements, findEvents, findFigures, findParticipants, findStatements } from "./helpers/find.js";
export { type FormatDateOptions, formatDate } from "./helpers/format-date.js";
export { type FormatFigureOptions, formatFigure } from "./helpers/format-figure.js";
export { gapsOf } from "./helpers/gaps-of.js";
export {
  type GetById,
  getAgreement,
  getDiscrepancy,
  getEvent,
  getFigure,
  getGap,
  getOrganization,
  getParticipant,
  getPlace,
  getSource,
  getStatement,
  getTopic,
} from "./helpers/get.js";
export { holds } from "./helpers/holds.js";
export {
  type IsId,
  isAgreementId,
  isDiscrepancyId,
  isEventId,
  isFigureId,
  isGapId,
  isOrganizationId,
  isParticipantId,
  isPlaceId,
  isSourceId,
  isStatementId,
  isTopicId,
} from "./helpers/is-id.js";
export { orderOf } from "./helpers/order-of.js";
export { recordsCiting } from "./helpers/records-citing.js";
export { type Reference, referencesTo } from "./helpers/references-to.js";
export { type SearchOptions, search } from "./helpers/search.js";
export { statusOf } from "./helpers/status-of.js";
export { type TimelineDay, timeline } from "./helpers/timeline.js";
export { type Witness, witnessesOf } from "./helpers/witnesses-of.js";
export type { AgreementStatus } from "./internal/agreement-status.js";
export type { From } from "./internal/look-in.js";
export type { NumberBounds } from "./internal/number-bounds.js";
export type { Collections, Hit } from "./internal/own-visit.js";
export type { Agreement, AgreementTitleStatus, Milestone, Stage } from "./model/agreement.js";
export type { Discrepancy, DiscrepancySide } from "./model/discrepancy.js";
export type { Attendance, EventStatus, VisitEvent } from "./model/event.js";
export type { Comparator, Figure, Modality } from "./model/figure.js";
export type { Gap } from "./model/gap.js";
export type {
  AgreementId,
  AnkaraIds,
  AnyIds,
  DiscrepancyId,
  EventId,
  FigureId,
  GapId,
  OrganizationId,
  ParticipantId,
  PlaceId,
  SourceId,
  StatementId,
  TopicId,
} from "./model/ids.js";
export type { Organization } from "./model/organization.js";
export type { Participant, ParticipantRole } from "./model/participant.js";
export type { Passage, PassageId, SetAsideReason, SourcePassages } from "./model/passage.js";
export type { Place } from "./model/place.js";
export type { Alias, Citation, CitedRecord, EdtfDate, Identifier, OriginalTitle, VisitRecord } from "./model/record.js";
export type { MissingPart, Reading, Source, SourceTitleStatus } from "./model/source.js";
export type { Statement } from "./model/statement.js";
export type { Topic } from "./model/topic.js";
export type { CollectionName, Visit, VisitProfile } from "./model/visit.js";
export type {
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
} from "./model/vocabulary.js";
