import { throwVisitError } from "../errors/arguments.js";
import { describeValue } from "../errors/describe-value.js";

/** The locale asked for, if the engine has words in it, and English after it. */
export type Locales = string[];

/**
 * Reads the locale asked for. English follows it, so that a locale that is not known is never replaced by that of the
 * machine.
 */
export function readLocales(locale: unknown, where: string): Locales {
  if (globalThis.Intl === undefined) {
    return throwVisitError("unsupported", "needs Intl, which this engine does not have.", where, locale);
  }
  if (typeof locale === "string" && isLocale(locale)) return hasWords(locale) ? [locale, "en"] : ["en"];
  const problem = `${describeValue(locale)} is not a locale. Examples: "en", "en-GB", "tr", "kk".`;
  return throwVisitError("invalid-value", problem, where, locale);
}

/** Whether the engine has the words of a locale that it claims to know: Chrome writes "M12" for a month in Kazakh. */
function hasWords(locale: string): boolean {
  return !/^M\d/.test(new Intl.DateTimeFormat(locale, { month: "long", calendar: "gregory" }).format(0));
}

/** A text of `Intl` with one set of spaces: engines differ in which thin ones they put between numbers and words. */
export function withPlainSpaces(text: string): string {
  return text.replace(/\u2009/g, " ").replace(/\u202f/g, "\u00a0");
}

function isLocale(locale: string): boolean {
  try {
    return Intl.getCanonicalLocales(locale).length === 1;
  } catch {
    return false;
  }
}
