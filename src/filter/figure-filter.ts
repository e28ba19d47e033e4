import type { EdtfDate } from "../model/date.js";
import type { Comparator, Figure, Modality } from "../model/figure.js";
import type { AnyIds } from "../model/ids.js";
import { COMPARATORS, MODALITIES } from "../model/vocabulary.js";
import { readFlag } from "./choice.js";
import { bySource, matchPassage } from "./citation-keys.js";
import type { KeyTable } from "./compile.js";
import { byDate, byRange, checkMatch, type DateField, dateField } from "./date-keys.js";
import { byField } from "./matchers.js";
import { matchText } from "./text-key.js";
import type { AnyOf, AnyOrAllOf, CommonFilter, DateMatch, DateRange, FieldOf, ItemOf, SourceOf } from "./types.js";
import { wordOf } from "./word.js";

/** What {@link findFigures} can ask for. Keys are ANDed; the values of one key are ORed. */
export interface FigureFilter<F extends Figure<AnyIds> = Figure> extends CommonFilter<SourceOf<F>> {
  /** What is measured. */
  readonly measure?: AnyOf<F["measure"]> | undefined;
  /** Whose number it is: country codes and organizations. */
  readonly about?: AnyOrAllOf<ItemOf<F, "about">> | null | undefined;
  /** The country where, for a number that has a direction. */
  readonly in?: AnyOf<FieldOf<F, "in">> | null | undefined;
  /** What the value counts. */
  readonly unit?: AnyOf<F["unit"]> | undefined;
  /** How the stated number bounds the true one. */
  readonly comparator?: AnyOf<Comparator> | undefined;
  /** In what sense it was stated. */
  readonly modality?: AnyOf<Modality> | undefined;
  /** Whether the source itself softens the claim. */
  readonly hedged?: boolean | undefined;
  /** Figures whose whole period lies in this day, month, year or interval; `null` for those without one. */
  readonly period?: AnyOf<EdtfDate> | null | undefined;
  /** Figures whose whole period lies between two dates. */
  readonly between?: DateRange | undefined;
  /** How `period` and `between` treat a period that is vaguer than what was asked. */
  readonly match?: DateMatch | undefined;
  /** Who stated it; `null` for the report's own voice. */
  readonly speaker?: AnyOf<FieldOf<F, "speaker">> | null | undefined;
  /** Where it was stated, or what it counts. */
  readonly event?: AnyOf<FieldOf<F, "event">> | null | undefined;
  /** The agreement that it is a term or a size of. */
  readonly agreement?: AnyOf<FieldOf<F, "agreement">> | null | undefined;
  /** Figures on a subject. */
  readonly topic?: AnyOrAllOf<ItemOf<F, "topics">> | null | undefined;
}

const dates: DateField<Figure<AnyIds>> = /* @__PURE__ */ dateField(({ period }) => period);

/** How each key of a {@link FigureFilter} is tested. */
export const figureKeys: KeyTable<FigureFilter<Figure<AnyIds>>, Figure<AnyIds>> = {
  measure: /* @__PURE__ */ byField((record) => record.measure),
  about: /* @__PURE__ */ byField((record) => record.about),
  in: /* @__PURE__ */ byField((record) => record.in),
  unit: /* @__PURE__ */ byField((record) => record.unit),
  comparator: /* @__PURE__ */ byField((record) => record.comparator, /* @__PURE__ */ wordOf(COMPARATORS)),
  modality: /* @__PURE__ */ byField((record) => record.modality, /* @__PURE__ */ wordOf(MODALITIES)),
  hedged: /* @__PURE__ */ byField(({ hedged = false }) => String(hedged), readFlag),
  period: /* @__PURE__ */ byDate(dates),
  between: /* @__PURE__ */ byRange(dates),
  match: checkMatch,
  speaker: /* @__PURE__ */ byField((record) => record.speaker),
  event: /* @__PURE__ */ byField((record) => record.event),
  agreement: /* @__PURE__ */ byField((record) => record.agreement),
  topic: /* @__PURE__ */ byField((record) => record.topics),
  source: /* @__PURE__ */ bySource(),
  passage: matchPassage,
  text: matchText,
  inferred: /* @__PURE__ */ byField((record) => record.inferred),
};
