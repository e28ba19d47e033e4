import { parseWord } from "../errors/arguments.js";
import type { Figure } from "../model/figure.js";
import type { AnyIds } from "../model/ids.js";
import type { LocaleWord } from "../model/locale.js";
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

/** Returns the forms of a unit that a caller passed: none, or the singular and perhaps the plural. */
export function formsIn(units: UnitWords, unit: string): readonly string[] {
  // Untyped code may pass a lone word.
  return [wordIn(units, unit) ?? []].flat();
}

/** Returns the word of a unit in a language without a plural after numbers: the caller's, the language's or its own. */
export function unitWord(unit: string, units: UnitWords, words: Readonly<Record<string, LocaleWord>>): string {
  const word = formsIn(units, unit)[0] ?? wordIn(words, unit);
  return typeof word === "string" ? word : unit.replaceAll("-", " ");
}
