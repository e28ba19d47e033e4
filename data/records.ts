import type { AgreementRecord } from "../src/model/agreement.js";
import type { DiscrepancyRecord } from "../src/model/discrepancy.js";
import type { EventRecord } from "../src/model/event.js";
import type { FigureRecord } from "../src/model/figure.js";
import type { GapRecord } from "../src/model/gap.js";
import type { OrganizationRecord } from "../src/model/organization.js";
import type { ParticipantRecord } from "../src/model/participant.js";
import type { PassageLedger } from "../src/model/passage.js";
import type { PlaceRecord } from "../src/model/place.js";
import type { SourceRecord } from "../src/model/source.js";
import type { StatementRecord } from "../src/model/statement.js";
import type { TopicRecord } from "../src/model/topic.js";
import type { Visit, VisitProfile } from "../src/model/visit.js";
import type { AnkaraIds } from "./ids.js";

/** A page that this dataset rests on. */
export interface Source extends SourceRecord<AnkaraIds> {}
/** The sentences of one of this dataset's sources. */
export interface SourcePassages extends PassageLedger<AnkaraIds> {}
/** A place of this visit. */
export interface Place extends PlaceRecord<AnkaraIds> {}
/** An organization that this visit's records name. */
export interface Organization extends OrganizationRecord<AnkaraIds> {}
/** A subject of this visit. */
export interface Topic extends TopicRecord<AnkaraIds> {}
/** A person who took part in this visit. */
export interface Participant extends ParticipantRecord<AnkaraIds> {}
/** Something that happened in this visit. */
export interface VisitEvent extends EventRecord<AnkaraIds> {}
/** Something that was agreed in this visit. */
export interface Agreement extends AgreementRecord<AnkaraIds> {}
/** A number that somebody stated in this visit. */
export interface Figure extends FigureRecord<AnkaraIds> {}
/** A position, greeting, praise or priority that somebody voiced in this visit. */
export interface Statement extends StatementRecord<AnkaraIds> {}
/** A question that this visit's sources answer differently. */
export interface Discrepancy extends DiscrepancyRecord<AnkaraIds> {}
/** A question about this visit that no source read here answers. */
export interface Gap extends GapRecord<AnkaraIds> {}
/** The July 2025 visit as one record. */
export interface AnkaraProfile extends VisitProfile<AnkaraIds> {}

/** The July 2025 visit, whole. */
export interface AnkaraVisit extends Visit<AnkaraIds> {
  readonly visit: AnkaraProfile;
  readonly topics: readonly Topic[];
  readonly sources: readonly Source[];
  readonly passages: readonly SourcePassages[];
  readonly places: readonly Place[];
  readonly organizations: readonly Organization[];
  readonly participants: readonly Participant[];
  readonly events: readonly VisitEvent[];
  readonly agreements: readonly Agreement[];
  readonly figures: readonly Figure[];
  readonly statements: readonly Statement[];
  readonly discrepancies: readonly Discrepancy[];
  readonly gaps: readonly Gap[];
}
