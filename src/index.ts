/**
 * The visit's records, frozen, and pure helpers that ask them. All helpers look in the records of another visit as well,
 * if it is passed last.
 *
 * @module ankara-visit-2025
 */

export {
  agreements,
  discrepancies,
  events,
  figures,
  gaps,
  organizations,
  participants,
  passages,
  places,
  sources,
  statements,
  topics,
  visit,
} from "./collections.js";
export { dataset } from "./dataset.js";
export type { DaySpan } from "./dates/span.js";
export { boundsOf, type NumberBounds } from "./derive/bounds-of.js";
export { holds } from "./derive/holds.js";
export { type AgreementStatus, statusOf } from "./derive/status-of.js";
export type { VisitProblem } from "./errors/problem.js";
export { VisitError, type VisitErrorCode, type VisitErrorDetails } from "./errors/visit-error.js";
export type { AgreementFilter } from "./filter/agreement-filter.js";
export type { EventFilter } from "./filter/event-filter.js";
export type { FigureFilter } from "./filter/figure-filter.js";
export type { ParticipantFilter } from "./filter/participant-filter.js";
export type { Collection } from "./filter/records-in.js";
export type { StatementFilter } from "./filter/statement-filter.js";
export type { AllOf, AnyOf, AnyOrAllOf, CommonFilter, DateMatch, DateRange } from "./filter/types.js";
export { formatFigure } from "./format/format-figure.js";
export { formatPeriod } from "./format/format-period.js";
export {
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
} from "./ids.js";
export type { Agreement, AgreementTitleStatus, Milestone, Stage } from "./model/agreement.js";
export type {
  AgreementId,
  AnkaraIds,
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
} from "./model/ankara-ids.js";
export type { Citation, Citations } from "./model/citation.js";
export type { EdtfDate } from "./model/date.js";
export type { Discrepancy, DiscrepancySide } from "./model/discrepancy.js";
export type {
  Attendance,
  GroupAttendance,
  OrganizationAttendance,
  PersonAttendance,
  VisitEvent,
} from "./model/event.js";
export type { Comparator, Figure, Modality } from "./model/figure.js";
export type { Gap } from "./model/gap.js";
export type { Identifier, IdentifierScheme } from "./model/identifier.js";
export type { AnyIds } from "./model/ids.js";
export type { Alias } from "./model/name.js";
export type { Organization } from "./model/organization.js";
export type { Participant, ParticipantRole } from "./model/participant.js";
export type { Passage, PassageId, SetAsideReason, SourcePassages } from "./model/passage.js";
export type { Place } from "./model/place.js";
export type { CitedRecord, VisitRecord, WithCitations } from "./model/record.js";
export type { MissingPart, Reading, Source, SourceTitleStatus } from "./model/source.js";
export type { Statement } from "./model/statement.js";
export type { Topic } from "./model/topic.js";
export type { CollectionName, Visit, VisitProfile } from "./model/visit.js";
export type {
  AgreementKind,
  CountryCode,
  EventKind,
  EventRole,
  Measure,
  OrganizationKind,
  Origin,
  PlaceKind,
  Unit,
  VisitKind,
} from "./model/vocabulary.js";
export { citationUrl } from "./query/citation-url.js";
export { citationsOf, type ResolvedCitation } from "./query/citations-of.js";
export { discrepanciesOf } from "./query/discrepancies-of.js";
export { eventsAfter } from "./query/events-after.js";
export { eventsBefore } from "./query/events-before.js";
export { type EventWithRole, eventsWith } from "./query/events-with.js";
export { type AgreementsOf, findAgreements } from "./query/find-agreements.js";
export { type EventsOf, findEvents } from "./query/find-events.js";
export { type FiguresOf, findFigures } from "./query/find-figures.js";
export { findParticipants, type ParticipantsOf } from "./query/find-participants.js";
export { findStatements, type StatementsOf } from "./query/find-statements.js";
export { getAgreement } from "./query/get-agreement.js";
export { getDiscrepancy } from "./query/get-discrepancy.js";
export { getEvent } from "./query/get-event.js";
export { getFigure } from "./query/get-figure.js";
export { getGap } from "./query/get-gap.js";
export { getOrganization } from "./query/get-organization.js";
export { getParticipant } from "./query/get-participant.js";
export { getPlace } from "./query/get-place.js";
export { getSource } from "./query/get-source.js";
export { getStatement } from "./query/get-statement.js";
export { getTopic } from "./query/get-topic.js";
export { type GroupInEvent, groupsIn } from "./query/groups-in.js";
export type { Collections, Hit, WordedRecord } from "./query/hits.js";
export { isAgreementId } from "./query/is-agreement-id.js";
export { isEventId } from "./query/is-event-id.js";
export { isFigureId } from "./query/is-figure-id.js";
export { isParticipantId } from "./query/is-participant-id.js";
export { isStatementId } from "./query/is-statement-id.js";
export { isTopicId } from "./query/is-topic-id.js";
export { type OrganizationInEvent, organizationsIn } from "./query/organizations-in.js";
export { type ParticipantInEvent, participantsIn } from "./query/participants-in.js";
export { placesOf } from "./query/places-of.js";
export { type Cited, recordsCiting } from "./query/records-citing.js";
export { type Reference, referencesTo } from "./query/references-to.js";
export { search } from "./query/search.js";
export { signatoriesOf } from "./query/signatories-of.js";
export { type TimelineDay, timeline } from "./query/timeline.js";
export { topicsOf } from "./query/topics-of.js";
export { type Witness, witnessesOf } from "./query/witnesses-of.js";
export type { Worded, WordedCitation, WordedRole, WordedSide } from "./text/record-text.js";
export { compareDates } from "./time/compare-dates.js";
export { daysOf } from "./time/days-of.js";
export { isBefore } from "./time/is-before.js";
export { DATA_VERSION } from "./version.js";
