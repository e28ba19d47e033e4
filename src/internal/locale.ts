import { throwVisitError } from "../errors/arguments.js";
import { describeValue } from "../errors/describe-value.js";

/** The locale asked for, and English after it. */
export type Locales = [asked: string, otherwise: "en"];

/**
 * Reads the locale asked for. English follows it, so that a locale that is not known is never replaced by that of the
 * machine.
 */
export function readLocales(locale: unknown, where: string): Locales {
  if (typeof locale === "string" && isLocale(locale)) return [locale, "en"];
  const problem = `${describeValue(locale)} is not a locale. Examples: "en", "en-GB", "tr", "kk".`;
  return throwVisitError("invalid-value", problem, where, locale);
}

function isLocale(locale: string): boolean {
  try {
    return Intl.getCanonicalLocales(locale).length === 1;
  } catch {
    return false;
  }
}
