import type { Agreement } from "./agreement.js";
import type { AnkaraIds } from "./ankara-ids.js";
import type { EdtfDate } from "./date.js";
import type { Discrepancy } from "./discrepancy.js";
import type { EventStatus, VisitEvent } from "./event.js";
import type { Figure } from "./figure.js";
import type { Gap } from "./gap.js";
import type { AnyIds } from "./ids.js";
import type { Organization } from "./organization.js";
import type { Participant } from "./participant.js";
import type { SourcePassages } from "./passage.js";
import type { Place } from "./place.js";
import type { CitedRecord } from "./record.js";
import type { Source } from "./source.js";
import type { Statement } from "./statement.js";
import type { Topic } from "./topic.js";

/** The visit as one record: who went to whom, in what form, on which days. @category Records */
export interface VisitProfile<I extends AnyIds = AnkaraIds> extends CitedRecord<I> {
  readonly id: I["visit"];
  /** What the visit is called, in the dataset's own words. */
  readonly title: string;
  /** Its rank in protocol. */
  readonly kind: I["visitKind"];
  /** Who came: people, or the organization that they came for. */
  readonly guests: readonly [I["actor"], ...I["actor"][]];
  /** Who received the guests: people or organizations. */
  readonly hosts: readonly [I["actor"], ...I["actor"][]];
  /** ISO codes of the countries visited. */
  readonly countries: readonly [I["country"], ...I["country"][]];
  /** The days that the sources document, which need not be all. */
  readonly days: readonly EdtfDate[];
  /** Absent for a visit that took place. */
  readonly status?: EventStatus;
  /** The tour that it was a part of, in words. */
  readonly partOf?: string;
}

/** A collection of records that have ids. @category Records */
export type CollectionName = Exclude<keyof Visit, "visit" | "passages">;

/** A whole visit: the collections of records in the form of `visit.json`. @category Records */
export interface Visit<I extends AnyIds = AnkaraIds> {
  /** The visit itself. */
  readonly visit: VisitProfile<I>;
  /** The one vocabulary of subjects. */
  readonly topics: readonly Topic<I>[];
  /** The pages that the records rest on. */
  readonly sources: readonly Source<I>[];
  /** The sentences of each source that was read whole, as positions. */
  readonly passages: readonly SourcePassages<I>[];
  /** Where things happened or apply, the larger places first. */
  readonly places: readonly Place<I>[];
  /** The organizations that records name. */
  readonly organizations: readonly Organization<I>[];
  /** Who took part. */
  readonly participants: readonly Participant<I>[];
  /** What happened, by date. */
  readonly events: readonly VisitEvent<I>[];
  /** What was agreed. */
  readonly agreements: readonly Agreement<I>[];
  /** The numbers that somebody stated. */
  readonly figures: readonly Figure<I>[];
  /** What somebody said. */
  readonly statements: readonly Statement<I>[];
  /** Where the sources disagree. */
  readonly discrepancies: readonly Discrepancy<I>[];
  /** What no source answers. */
  readonly gaps: readonly Gap<I>[];
}
