import { onRecord } from "../errors/guard.js";
import { readWord } from "../errors/read-word.js";
import type { Comparator, Figure, Modality } from "../model/figure.js";
import type { AnyIds } from "../model/ids.js";
import { formatNumber, formatOrdinal } from "./format-number.js";
import { type Locales, readLocales } from "./locale.js";

/**
 * A figure's number as a newsroom would write it, with all that its source makes of it: "more than 12,000 people",
 * "possibly more than 1 million people expected", "a target of 15 billion US dollars". What is counted is the figure's
 * `label`, when its `period`, for which see {@link formatPeriod}.
 *
 * @param figure - the figure
 * @param locale - a BCP 47 tag, by which `Intl` writes the number and its currency; the words stay English
 * @returns the text; the number is never rounded
 * @throws VisitError `invalid-value` for a locale that is none
 * @throws VisitError `invalid-record` for what is no figure: an id, for one
 *
 * @example
 * ```ts
 * import { formatFigure, getFigure } from "ankara-visit-2025";
 *
 * formatFigure(getFigure("kazakhstani-students-in-turkiye")); // => more than 12,000 people
 * formatFigure(getFigure("kazakhstani-visitors-2025")); // => possibly more than 1 million people expected
 * formatFigure(getFigure("trade-turnover-target")); // => a target of 15 billion US dollars
 * formatFigure(getFigure("kazakhstani-visitors-2024"), "tr"); // => about 800.000 people
 * ```
 */
export function formatFigure(figure: Figure<AnyIds>, locale?: string): string;
/**
 * The number of a figure that may not be there.
 *
 * @param figure - the figure, or `undefined` where a search found none
 * @param locale - a BCP 47 tag
 * @returns the text, or `undefined` without a figure
 */
export function formatFigure(figure: Figure<AnyIds> | undefined, locale?: string): string | undefined;
export function formatFigure(figure: Figure<AnyIds> | undefined, locale: string = "en"): string | undefined {
  if (figure === undefined) return undefined;
  return onRecord("formatFigure", [figure], () => {
    const locales = readLocales(locale, "formatFigure");
    const amount = figure.unit === "rank" ? rank(figure, locales) : counted(figure, locales);
    const said = wordFor(figure.modality, SENSE)(amount);
    return figure.hedged ? `possibly ${said}` : said;
  });
}

/** The words for a comparator or a modality. A word that is none would otherwise be left out of the text, or printed. */
function wordFor<K extends string, T>(key: K, words: Readonly<Record<K, T>>): T {
  // The keys of a record with those keys and no others.
  return words[readWord(key, Object.keys(words) as K[], "formatFigure", "invalid-record")];
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
  forecast: (amount) => `${amount} expected`,
  target: (amount) => `a target of ${amount}`,
  plan: (amount) => `${amount} planned`,
};

function counted(figure: Figure<AnyIds>, locales: Locales): string {
  const amount = figure.unit === "ordinal" ? formatOrdinal(figure.value, locales) : formatNumber(figure, locales);
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
  return wordFor(comparator, PLACE)(formatOrdinal(value, locales), new Intl.NumberFormat(locales).format(value));
}
