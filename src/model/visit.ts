import type { Agreement } from "./agreement.js";
import type { Discrepancy } from "./discrepancy.js";
import type { EventStatus, VisitEvent } from "./event.js";
import type { Figure } from "./figure.js";
import type { Gap } from "./gap.js";
import type { AnkaraIds, AnyIds } from "./ids.js";
import type { Organization } from "./organization.js";
import type { Participant } from "./participant.js";
import type { SourcePassages } from "./passage.js";
import type { Place } from "./place.js";
import type { CitedRecord, EdtfDate } from "./record.js";
import type { Source } from "./source.js";
import type { Statement } from "./statement.js";
import type { Topic } from "./topic.js";

/** The visit itself: who visited whom, at what protocol level, on which days. @category Records */
export interface VisitProfile<I extends AnyIds = AnkaraIds> extends CitedRecord<I> {
  readonly id: I["visit"];
  /** What the visit is called, in the dataset's own words. */
  readonly title: string;
  /** Its protocol level, such as an official visit. */
  readonly kind: I["visitKind"];
  /** The visitors: people, or the organisation that they represented. */
  readonly guests: readonly [I["actor"], ...I["actor"][]];
  /** The people or organisations that received the guests. */
  readonly hosts: readonly [I["actor"], ...I["actor"][]];
  /** ISO codes of the countries visited. */
  readonly countries: readonly [I["country"], ...I["country"][]];
  /** The days that the sources document. The visit may have had more. */
  readonly days: readonly EdtfDate[];
  /** Absent if the visit took place. */
  readonly status?: EventStatus;
  /** The name of the tour that the visit was part of. */
  readonly partOf?: string;
}

/** The name of a collection whose records have ids. @category Records */
export type CollectionName = Exclude<keyof Visit, "visit" | "passages">;

/** A whole visit in the form of `visit.json`: its profile and all collections. @category Records */
export interface Visit<I extends AnyIds = AnkaraIds> {
  /** The visit itself. */
  readonly visit: VisitProfile<I>;
  /** The subjects that all collections share. */
  readonly topics: readonly Topic<I>[];
  /** The pages and printed works that records cite. */
  readonly sources: readonly Source<I>[];
  /** The position of every sentence in the sources that were read whole. */
  readonly passages: readonly SourcePassages<I>[];
  /** Where things happened or apply, the larger places first. */
  readonly places: readonly Place<I>[];
  /** The organisations that records name. */
  readonly organizations: readonly Organization<I>[];
  /** The people who took part. */
  readonly participants: readonly Participant<I>[];
  /** What happened or was planned, by date. */
  readonly events: readonly VisitEvent<I>[];
  /** What was agreed. */
  readonly agreements: readonly Agreement<I>[];
  /** The numbers that somebody stated. */
  readonly figures: readonly Figure<I>[];
  /** What somebody said. */
  readonly statements: readonly Statement<I>[];
  /** Where the sources disagree. */
  readonly discrepancies: readonly Discrepancy<I>[];
  /** Questions that no source answers. */
  readonly gaps: readonly Gap<I>[];
}
