import { onRecord, ownValue, parseWord } from "../errors/arguments.js";
import { formatNumber, formatOrdinal, type UnitWords, WHOLE } from "../internal/format-number.js";
import { type Locales, languageOf, readFormatOptions, readLocales } from "../internal/locale.js";
import { readNumber } from "../internal/number-bounds.js";
import type { Comparator, Figure, Modality } from "../model/figure.js";
import type { AnyIds } from "../model/ids.js";
import type { Locale } from "../model/locale.js";

/** The options of {@link formatFigure}. @category Format */
export interface FormatFigureOptions {
  /**
   * A locale of this package, such as `tr` from `ankara-visit-2025/locales/tr`, for the whole text. Or a BCP 47 tag, for the
   * number and its currency; the words are then English. With the tag `"kk"`, all is English, as in {@link formatDate}.
   */
  readonly locale?: string | Locale | undefined;
  /** The singular and the plural of your own units: `{ children: ["child", "children"] }`. */
  readonly units?: Readonly<Record<string, readonly [one: string, other: string]>> | undefined;
}

/** The options that were given. `map` passes a number as the locale. */
interface GivenOptions {
  readonly locale?: string | number | Locale | undefined;
  readonly units?: UnitWords | undefined;
}

const OPTIONS: readonly string[] = ["locale", "units"];

/**
 * Formats a figure's number with its unit, comparator and modality: "more than 12,000 people", "a target of 15 billion US
 * dollars". The text has neither the `label`, which says what is counted, nor the `period`.
 *
 * @category Format
 *
 * @param figure - the figure; `undefined` gives `undefined`
 * @param options - a BCP 47 tag, a locale of this package, or an object with one of them and the words for your own units.
 * Other units are printed as they are, with spaces for hyphens, even after 1. A number, as `map` passes it, is ignored
 * @returns the text; the number is never rounded
 * @throws VisitError `invalid-value` for an invalid locale; `unknown-filter-key` for an unknown option; `invalid-record`
 * if the figure is not a record
 *
 * @example
 * ```ts
 * import { formatFigure, getFigure } from "ankara-visit-2025";
 *
 * formatFigure(getFigure("kazakhstani-students-in-turkiye")); // => more than 12,000 people
 * formatFigure(getFigure("kazakhstani-visitors-2025")); // => expected to exceed 1 million people, perhaps
 * formatFigure(getFigure("kazakhstani-visitors-2024"), "tr"); // => about 800.000 people
 * ```
 */
export function formatFigure<F extends Figure<AnyIds> | undefined>(
  figure: F,
  options: string | number | Locale | FormatFigureOptions = {},
): string | Extract<F, undefined> {
  const text = onRecord("formatFigure", figure, undefined, (own: Figure<AnyIds>) => {
    readNumber(own, "formatFigure");
    const { locale = "en", units = {} }: GivenOptions = readFormatOptions(options, OPTIONS, "formatFigure");
    const write = ownValue(locale, "formatFigure");
    if (typeof write === "function") return write(own, units);
    const locales = readLocales(languageOf(locale), "formatFigure");
    const amount = own.unit === "rank" ? rank(own, locales) : counted(own, locales, units);
    const said = wordFor(own.modality, SENSE)(amount);
    // Engines differ in how wide a space they put into numbers. It stays one at which no line breaks.
    return (own.hedged ? `${said}, perhaps` : said).replace(/[\u2009\u202f]/g, "\u00a0");
  });
  // It is undefined only without a figure, as the type says.
  return text as string;
}

/** The words for a comparator or a modality. Throws for an unknown one, which would otherwise be dropped or printed. */
function wordFor<K extends string, T>(key: K, words: Readonly<Record<K, T>>): T {
  // The record has these keys and no others.
  return words[parseWord(key, Object.keys(words) as K[], "formatFigure", "invalid-record")];
}

const BOUND: Readonly<Record<Comparator, string>> = {
  "=": "",
  "~": "about ",
  ">": "more than ",
  ">=": "at least ",
  "<": "less than ",
  "<=": "at most ",
};

const SENSE: Readonly<Record<Modality, (amount: string) => string>> = {
  reported: (amount) => amount,
  // "More than 1 million people expected" could be read as more people than expected.
  forecast: (amount) =>
    amount.startsWith(BOUND[">"]) ? `expected to exceed ${amount.slice(BOUND[">"].length)}` : `${amount} expected`,
  target: (amount) => `a target of ${amount}`,
  plan: (amount) => `${amount} planned`,
};

function counted(figure: Figure<AnyIds>, locales: Locales, units: UnitWords): string {
  const amount =
    figure.unit === "ordinal" ? formatOrdinal(figure.value, locales) : formatNumber(figure, locales, units);
  return wordFor(figure.comparator, BOUND) + amount;
}

/** A place in a ranking, where "less" is better. */
const PLACE: Readonly<Record<Comparator, (nth: string, number: string) => string>> = {
  "=": (nth) => `${nth} place`,
  "~": (nth) => `about ${nth} place`,
  ">": (nth) => `a place below the ${nth}`,
  ">=": (nth) => `${nth} place or below`,
  "<": (nth) => `a place above the ${nth}`,
  "<=": (_nth, number) => `a place in the top ${number}`,
};

function rank({ value, comparator }: Figure<AnyIds>, locales: Locales): string {
  return wordFor(comparator, PLACE)(formatOrdinal(value, locales), new Intl.NumberFormat(locales, WHOLE).format(value));
}
