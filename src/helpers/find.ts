import { agreements, events, figures, participants, statements } from "../collections.js";
import { type AgreementFilter, agreementKeys } from "../filter/agreement-filter.js";
import { applyFilter } from "../filter/apply-filter.js";
import { type EventFilter, eventKeys } from "../filter/event-filter.js";
import { type FigureFilter, figureKeys } from "../filter/figure-filter.js";
import { type ParticipantFilter, participantKeys } from "../filter/participant-filter.js";
import { type StatementFilter, statementKeys } from "../filter/statement-filter.js";
import type { From, FromAny } from "../internal/look-in.js";
import type { Agreement } from "../model/agreement.js";
import type { VisitEvent } from "../model/event.js";
import type { Figure } from "../model/figure.js";
import type { AnyIds } from "../model/ids.js";
import type { Participant } from "../model/participant.js";
import type { Place } from "../model/place.js";
import type { Statement } from "../model/statement.js";

/**
 * Returns the events of another visit, or of an array, that match a filter. To filter by `place`, pass the whole visit.
 *
 * @throws VisitError also `invalid-collection` if `from` is neither a visit nor an array of records, or if places of another
 * visit are needed and not passed
 */
export function findEvents<R extends VisitEvent<AnyIds>, P extends Place<AnyIds> = never>(
  filter: NoInfer<EventFilter<R, P["id"]>>,
  from: From<"events", R> & { readonly places?: readonly P[] },
): R[];
/**
 * Returns the events that match a filter.
 *
 * @category Find records
 *
 * @param filter - keys and values to match; `{}` gives all; a key that is `undefined` is ignored
 * @returns the events in the collection's order
 * @throws VisitError for a wrong filter: `unknown-filter-key`, `invalid-filter`, `invalid-value`, `invalid-date`,
 * `invalid-interval`
 *
 * @example
 * ```ts
 * import { findEvents } from "ankara-visit-2025";
 *
 * findEvents({ date: "2025-07-28" }).map(({ id }) => id); // => arrival, guard-of-honour, airport-talk, oil-companies-meeting
 * findEvents({ participant: "recep-tayyip-erdogan", role: "host" }).length; // => 2
 * findEvents({ place: "ankara", kind: "ceremony" }).length; // => 2
 * ```
 */
export function findEvents(filter: EventFilter): VisitEvent[];
export function findEvents(
  filter: EventFilter<VisitEvent<AnyIds>, string>,
  ...from: FromAny<"events">
): VisitEvent<AnyIds>[] {
  return applyFilter("findEvents", "events", events, eventKeys, filter, from);
}

/**
 * Returns the people of another visit, or of an array, that match a filter. To filter by `event`, pass the whole visit.
 *
 * @throws VisitError also `invalid-collection` if `from` is neither a visit nor an array of records, or if events of another
 * visit are needed and not passed
 */
export function findParticipants<R extends Participant<AnyIds>, E extends VisitEvent<AnyIds> = VisitEvent<AnyIds>>(
  filter: NoInfer<ParticipantFilter<R, E["id"]>>,
  from: From<"participants", R> & { readonly events?: readonly E[] },
): R[];
/**
 * Returns the people that match a filter.
 *
 * @category Find records
 *
 * @param filter - keys and values to match; `{}` gives all; a key that is `undefined` is ignored
 * @returns the people in the collection's order
 * @throws VisitError for a wrong filter: `unknown-filter-key`, `invalid-filter`, `invalid-value`
 *
 * @example
 * ```ts
 * import { findParticipants } from "ankara-visit-2025";
 *
 * findParticipants({ event: "council-meeting", country: "TR" }).map(({ name }) => name); // => Recep Tayyip Erdoğan, Hakan Fidan
 * findParticipants({ text: "alimoglu" })[0]?.name; // => Selman Alimoğlu
 * ```
 */
export function findParticipants(filter: ParticipantFilter): Participant[];
export function findParticipants(
  filter: ParticipantFilter<Participant<AnyIds>, string>,
  ...from: FromAny<"participants">
): Participant<AnyIds>[] {
  return applyFilter("findParticipants", "participants", participants, participantKeys, filter, from);
}

/**
 * Returns the agreements of another visit, or of an array, that match a filter. To filter by `place`, pass the whole
 * visit.
 *
 * @throws VisitError also `invalid-collection` if `from` is neither a visit nor an array of records, or if places of another
 * visit are needed and not passed
 */
export function findAgreements<R extends Agreement<AnyIds>, P extends Place<AnyIds> = never>(
  filter: NoInfer<AgreementFilter<R, P["id"]>>,
  from: From<"agreements", R> & { readonly places?: readonly P[] },
): R[];
/**
 * Returns the agreements that match a filter.
 *
 * @category Find records
 *
 * @param filter - keys and values to match; `{}` gives all; a key that is `undefined` is ignored
 * @returns the agreements in the collection's order
 * @throws VisitError for a wrong filter: `unknown-filter-key`, `invalid-filter`, `invalid-value`, `invalid-date`,
 * `invalid-interval`
 *
 * @example
 * ```ts
 * import { findAgreements } from "ankara-visit-2025";
 *
 * findAgreements({ status: "signed", date: "2025-07-29" }).length; // => 3
 * findAgreements({ expected: true, place: "kazakhstan" }).length; // => 4
 * ```
 */
export function findAgreements(filter: AgreementFilter): Agreement[];
export function findAgreements(
  filter: AgreementFilter<Agreement<AnyIds>, string>,
  ...from: FromAny<"agreements">
): Agreement<AnyIds>[] {
  return applyFilter("findAgreements", "agreements", agreements, agreementKeys, filter, from);
}

/**
 * Returns the figures of another visit, or of an array, that match a filter.
 *
 * @throws VisitError also `invalid-collection` if `from` is neither a visit nor an array of records
 */
export function findFigures<R extends Figure<AnyIds>>(filter: NoInfer<FigureFilter<R>>, from: From<"figures", R>): R[];
/**
 * Returns the figures that match a filter.
 *
 * @category Find records
 *
 * @param filter - keys and values to match; `{}` gives all; a key that is `undefined` is ignored
 * @returns the figures in the collection's order
 * @throws VisitError for a wrong filter: `unknown-filter-key`, `invalid-filter`, `invalid-value`, `invalid-date`,
 * `invalid-interval`
 *
 * @example
 * ```ts
 * import { findFigures, formatFigure } from "ankara-visit-2025";
 *
 * findFigures({ measure: "visitors", period: "2024" })[0]?.comparator; // => ~
 * findFigures({ measure: "documents-signed" }).map(formatFigure); // => 18 documents, 20 documents, 20 documents, more than 20 documents
 * ```
 */
export function findFigures(filter: FigureFilter): Figure[];
export function findFigures(filter: FigureFilter<Figure<AnyIds>>, ...from: FromAny<"figures">): Figure<AnyIds>[] {
  return applyFilter("findFigures", "figures", figures, figureKeys, filter, from);
}

/**
 * Returns the statements of another visit, or of an array, that match a filter.
 *
 * @throws VisitError also `invalid-collection` if `from` is neither a visit nor an array of records
 */
export function findStatements<R extends Statement<AnyIds>>(
  filter: NoInfer<StatementFilter<R>>,
  from: From<"statements", R>,
): R[];
/**
 * Returns the statements that match a filter.
 *
 * @category Find records
 *
 * @param filter - keys and values to match; `{}` gives all; a key that is `undefined` is ignored
 * @returns the statements in the collection's order
 * @throws VisitError for a wrong filter: `unknown-filter-key`, `invalid-filter`, `invalid-value`
 *
 * @example
 * ```ts
 * import { findStatements } from "ankara-visit-2025";
 *
 * findStatements({ speaker: "kassym-jomart-tokayev", about: "united-nations" }).length; // => 1
 * findStatements({ topic: "conflict-mediation" }).map(({ id }) => id); // => tokayev-turkiye-mediator, tokayev-support-for-initiatives
 * ```
 */
export function findStatements(filter: StatementFilter): Statement[];
export function findStatements(
  filter: StatementFilter<Statement<AnyIds>>,
  ...from: FromAny<"statements">
): Statement<AnyIds>[] {
  return applyFilter("findStatements", "statements", statements, statementKeys, filter, from);
}
