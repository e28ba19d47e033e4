import { parseWord } from "../errors/arguments.js";
import type { Figure } from "../model/figure.js";
import type { AnyIds } from "../model/ids.js";
import { COMPARATORS, MODALITIES } from "../model/vocabulary.js";

/** Words for units that a caller passed: the singular and the plural. */
export type UnitWords = Readonly<Record<string, readonly string[]>>;

/** Returns the figure, or throws for a word that no template would know. */
export function readFigure(figure: Figure<AnyIds>): Figure<AnyIds> {
  parseWord(figure.comparator, COMPARATORS, "formatFigure", "invalid-record");
  parseWord(figure.modality, MODALITIES, "formatFigure", "invalid-record");
  return figure;
}

/** Returns the word of a list for a unit, which may be any text that a caller has. */
export function wordIn<W>(words: Readonly<Record<string, W>>, unit: string): W | undefined {
  return Object.hasOwn(words, unit) ? words[unit] : undefined;
}
