import type { Comparator, FigureRecord, Modality } from "../model/figure.js";
import { formatNumber, formatOrdinal } from "./format-number.js";
import { readLocales } from "./locale.js";

/**
 * A figure's number as a newsroom would write it, with all that its source makes of it: "more than 12,000 people",
 * "possibly more than 1 million people expected", "a target of 15 billion US dollars". What is counted is the figure's
 * `label`, when its `period`, for which see {@link formatPeriod}.
 *
 * @param figure - the figure
 * @param locale - a BCP 47 tag, by which `Intl` writes the number and its currency; the words stay English
 * @returns the text; the number is never rounded
 * @throws VisitError `invalid-value` for a locale that is none
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
export function formatFigure(figure: FigureRecord, locale: string = "en"): string {
  const locales = readLocales(locale, "formatFigure");
  const amount = figure.unit === "rank" ? rank(figure, locales) : counted(figure, locales);
  const said = SENSE[figure.modality](amount);
  return figure.hedged ? `possibly ${said}` : said;
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

function counted(figure: FigureRecord, locales: readonly [string, "en"]): string {
  const amount = figure.unit === "ordinal" ? formatOrdinal(figure.value, locales) : formatNumber(figure, locales);
  return BOUND[figure.comparator] + amount;
}

/** A place in a ranking, where "less" is better. */
function rank({ value, comparator }: FigureRecord, locales: readonly [string, "en"]): string {
  const place = `${formatOrdinal(value, locales)} place`;
  switch (comparator) {
    case "=":
      return place;
    case "~":
      return `about ${place}`;
    case ">":
      return `a place below the ${formatOrdinal(value, locales)}`;
    case ">=":
      return `${place} or below`;
    case "<":
      return `a place above the ${formatOrdinal(value, locales)}`;
    case "<=":
      return `a place in the top ${value.toLocaleString([...locales])}`;
  }
}
