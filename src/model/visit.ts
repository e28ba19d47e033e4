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
  /** What the visit is called, in the dataset's own words. */
  readonly title: string;
  /** Its rank in protocol. */
  readonly kind: I["visitKind"];
  /** Who came. */
  readonly guest: I["participant"];
  /** Who received the guest. */
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
  /** The visit itself. */
  readonly visit: VisitProfile<I>;
  /** The one vocabulary of subjects. */
  readonly topics: readonly TopicRecord<I>[];
  /** The pages that the records rest on. */
  readonly sources: readonly SourceRecord<I>[];
  /** The sentences of each source that was read whole, as positions. */
  readonly passages: readonly PassageLedger<I>[];
  /** Where things happened or apply, the larger places first. */
  readonly places: readonly PlaceRecord<I>[];
  /** The organizations that records name. */
  readonly organizations: readonly OrganizationRecord<I>[];
  /** Who took part. */
  readonly participants: readonly ParticipantRecord<I>[];
  /** What happened, by date. */
  readonly events: readonly EventRecord<I>[];
  /** What was agreed. */
  readonly agreements: readonly AgreementRecord<I>[];
  /** The numbers that somebody stated. */
  readonly figures: readonly FigureRecord<I>[];
  /** What somebody said. */
  readonly statements: readonly StatementRecord<I>[];
  /** Where the sources disagree. */
  readonly discrepancies: readonly DiscrepancyRecord<I>[];
  /** What no source answers. */
  readonly gaps: readonly GapRecord<I>[];
}
