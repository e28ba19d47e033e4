import type { AgreementRecord } from "./agreement.js";
import type { EdtfDate } from "./date.js";
import type { DiscrepancyRecord } from "./discrepancy.js";
import type { EventRecord } from "./event.js";
import type { FigureRecord } from "./figure.js";
import type { GapRecord } from "./gap.js";
import type { VisitIds } from "./ids.js";
import type { OrganizationRecord } from "./organization.js";
import type { ParticipantRecord } from "./participant.js";
import type { PassageLedger } from "./passage.js";
import type { PlaceRecord } from "./place.js";
import type { CitedRecord } from "./record.js";
import type { SourceRecord } from "./source.js";
import type { StatementRecord } from "./statement.js";
import type { TopicRecord } from "./topic.js";

/** The visit as one record: who went to whom, in what form, on which days. */
export interface VisitProfile<I extends VisitIds = VisitIds> extends CitedRecord<I> {
  readonly title: string;
  /** Its rank in protocol. */
  readonly kind: I["visitKind"];
  readonly guest: I["participant"];
  readonly host: I["participant"];
  /** ISO code of the country visited. */
  readonly country: I["country"];
  /** The days that the sources document, which need not be all. */
  readonly days: readonly EdtfDate[];
}

/** A collection of records that have ids. */
export type CollectionName = Exclude<keyof Visit, "visit" | "passages">;

/** A whole visit: the collections of records in the form of `visit.json`. */
export interface Visit<I extends VisitIds = VisitIds> {
  readonly visit: VisitProfile<I>;
  readonly topics: readonly TopicRecord<I>[];
  readonly sources: readonly SourceRecord<I>[];
  readonly passages: readonly PassageLedger<I>[];
  readonly places: readonly PlaceRecord<I>[];
  readonly organizations: readonly OrganizationRecord<I>[];
  readonly participants: readonly ParticipantRecord<I>[];
  readonly events: readonly EventRecord<I>[];
  readonly agreements: readonly AgreementRecord<I>[];
  readonly figures: readonly FigureRecord<I>[];
  readonly statements: readonly StatementRecord<I>[];
  readonly discrepancies: readonly DiscrepancyRecord<I>[];
  readonly gaps: readonly GapRecord<I>[];
}
