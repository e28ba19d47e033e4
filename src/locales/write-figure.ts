import { throwExpected, withTypeCheck } from "../errors/arguments.js";
import { assertIntl } from "../internal/locale.js";
import { readNumber } from "../internal/number-bounds.js";
import type { Figure } from "../model/figure.js";
import type { AnyIds } from "../model/ids.js";
import type { LocaleWord } from "../model/locale.js";
import { COMPARATORS, MODALITIES } from "../model/vocabulary.js";

/** Words for units that a caller passed: the singular and the plural. */
export type UnitWords = Readonly<Record<string, readonly string[]>>;

/**
 * Writes a figure in a language, or throws for a word that no template would know. Anybody may call what a locale has,
 * so that all is checked here too. Untyped code may leave out the units.
 */
export function writeFigure(
  figure: Figure<AnyIds>,
  units: UnitWords | undefined,
  write: (figure: Figure<AnyIds>, units: UnitWords) => string,
): string {
  return withTypeCheck("formatFigure", figure, () => {
    readNumber(figure, "formatFigure");
    assertWord(figure.comparator, COMPARATORS);
    assertWord(figure.modality, MODALITIES);
    assertIntl("formatFigure", figure, "NumberFormat");
    return write(figure, units ?? {});
  });
}

/** Not by `parseWord`, which brings the search for the nearest word: half a kilobyte in the bundle of each language. */
function assertWord(word: string, known: readonly string[]): void {
  if (!known.includes(word)) throwExpected("invalid-record", `one of: ${known.join(", ")}`, "formatFigure", word);
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
