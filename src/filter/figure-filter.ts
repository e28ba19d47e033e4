import { liesWithin, overlaps } from "../dates/span.js";
import type { Comparator, Figure, Modality } from "../model/figure.js";
import type { AnyIds } from "../model/ids.js";
import type { EdtfDate } from "../model/record.js";
import { COMPARATORS, MODALITIES } from "../model/vocabulary.js";
import type { KeyTable } from "./apply-filter.js";
import { dateKey } from "./date-key.js";
import { closed, ids, keyTable, open, type Scan } from "./keys.js";
import type { AnyOf, AnyOrAllOf, CommonFilter, FieldOf, ItemOf, SourceOf } from "./types.js";

/** The keys of {@link findFigures}. All must match; `null` finds records without the field. @category Filters */
export interface FigureFilter<F extends Figure<AnyIds> = Figure> extends CommonFilter<SourceOf<F>> {
  /** What is measured. */
  readonly measure?: AnyOf<F["measure"]> | undefined;
  /** Country or organisation that the number is about. */
  readonly about?: AnyOrAllOf<ItemOf<F, "about">> | null | undefined;
  /** The country of destination, for a number that has a direction. */
  readonly in?: AnyOf<FieldOf<F, "in">> | null | undefined;
  /** What the value counts. */
  readonly unit?: AnyOf<F["unit"]> | undefined;
  /** How the true number compares with the stated one. */
  readonly comparator?: AnyOf<Comparator> | undefined;
  /** Whether it was reported, forecast, targeted or planned. */
  readonly modality?: AnyOf<Modality> | undefined;
  /** Figures whose period lies entirely within this date or interval. */
  readonly period?: AnyOf<EdtfDate> | null | undefined;
  /** Figures whose period has a day in common with this date. */
  readonly overlaps?: AnyOf<EdtfDate> | undefined;
  /** Who stated it; `null` for numbers that the sources state themselves. */
  readonly speaker?: AnyOf<FieldOf<F, "speaker">> | null | undefined;
  /** The event at which it was stated. */
  readonly statedAt?: AnyOf<FieldOf<F, "statedAt">> | null | undefined;
  /** The event that it describes. */
  readonly event?: AnyOf<FieldOf<F, "event">> | null | undefined;
  /** The agreement whose terms or size it states. */
  readonly agreement?: AnyOf<FieldOf<F, "agreement">> | null | undefined;
  /** Figures on this subject. */
  readonly topic?: AnyOrAllOf<ItemOf<F, "topics">> | null | undefined;
}

type AnyFigure = Figure<AnyIds>;

const scanPeriod: Scan<AnyFigure> = (records, is, found) => {
  for (const record of records) if (is(record.period)) found.push(record);
};

export const figureKeys: KeyTable<FigureFilter<AnyFigure>, AnyFigure> = /* @__PURE__ */ (() =>
  keyTable<FigureFilter<AnyFigure>, AnyFigure>({
    measure: open((records, is, found) => {
      for (const record of records) if (is(record.measure)) found.push(record);
    }),
    about: ids((records, is, found) => {
      for (const record of records) if (is(record.about)) found.push(record);
    }),
    in: ids((records, is, found) => {
      for (const record of records) if (is(record.in)) found.push(record);
    }),
    unit: open((records, is, found) => {
      for (const record of records) if (is(record.unit)) found.push(record);
    }),
    comparator: closed(COMPARATORS, (records, is, found) => {
      for (const record of records) if (is(record.comparator)) found.push(record);
    }),
    modality: closed(MODALITIES, (records, is, found) => {
      for (const record of records) if (is(record.modality)) found.push(record);
    }),
    period: dateKey(scanPeriod, liesWithin),
    overlaps: dateKey(scanPeriod, overlaps),
    speaker: ids((records, is, found) => {
      for (const record of records) if (is(record.speaker)) found.push(record);
    }),
    statedAt: ids((records, is, found) => {
      for (const record of records) if (is(record.statedAt)) found.push(record);
    }),
    event: ids((records, is, found) => {
      for (const record of records) if (is(record.event)) found.push(record);
    }),
    agreement: ids((records, is, found) => {
      for (const record of records) if (is(record.agreement)) found.push(record);
    }),
    topic: ids((records, is, found) => {
      for (const record of records) if (is(record.topics)) found.push(record);
    }),
  }))();
