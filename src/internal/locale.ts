import { ownValue, parsePlainObject, parseWord, throwVisitError } from "../errors/arguments.js";
import { describeValue } from "../errors/describe-value.js";

/** Reads what to write in, and perhaps more: a tag, a locale, a number that `map` passes, or options with one of them. */
export function readFormatOptions(
  options: unknown,
  names: readonly string[],
  where: string,
): Readonly<Record<string, unknown>> {
  if (typeof options !== "object" || options === null || Array.isArray(options)) return { locale: options };
  // Only a locale has a language.
  if (ownValue(options, "language") !== undefined) return { locale: options };
  const given = parsePlainObject(options, 'options such as { locale: "tr" }', where);
  for (const name of Object.keys(given)) parseWord(name, names, where, "unknown-filter-key");
  return given;
}

/** Returns the tag of what was asked for: a tag, a locale of this package, or a number, which `map` passes. */
export function languageOf(asked: unknown): unknown {
  if (typeof asked === "number") return "en";
  return typeof asked === "object" && asked !== null && !Array.isArray(asked) ? ownValue(asked, "language") : asked;
}

/** Throws where the engine lacks a part of `Intl`: without it the argument would be blamed. */
export function assertIntl(where: string, value: unknown, ...needed: readonly (keyof typeof Intl)[]): void {
  for (const name of needed)
    if (globalThis.Intl?.[name] === undefined)
      throwVisitError("unsupported", `needs Intl.${name}, which this engine does not have.`, where, value);
}

/** The locale asked for, if the engine has words in it, and English after it. */
export type Locales = [string, ...string[]];

/**
 * Reads the locale asked for. English follows it, so that a locale that is not known is never replaced by that of the
 * machine.
 */
export function readLocales(locale: unknown, where: string): Locales {
  assertIntl(where, locale, "getCanonicalLocales", "DateTimeFormat", "NumberFormat");
  if (typeof locale === "string" && isLocale(locale)) return hasWords(locale) ? [locale, "en"] : ["en"];
  const problem = `${describeValue(locale)} is not a locale. Examples: "en", "en-GB", "tr", "ru".`;
  return throwVisitError("invalid-value", problem, where, locale);
}

/**
 * Whether the engine has the words of a locale that it claims to know: Chrome writes "M12" for a month in Uzbek. It has
 * none for Kazakh either, a language of this visit: a page that Node wrote would read otherwise in the browser.
 */
function hasWords(locale: string): boolean {
  // English is what is left without words. To ask for them takes longer than to write a number.
  if (/^en\b/i.test(locale)) return true;
  const month = new Intl.DateTimeFormat(locale, { month: "long", calendar: "gregory" }).format(0);
  return !/^(kk|kaz)\b/i.test(locale) && !/^M\d/.test(month);
}

/** No tag is longer. An engine takes seconds to read one of a hundred thousand letters. */
const LONGEST = 100;

function isLocale(locale: string): boolean {
  try {
    return locale.length <= LONGEST && Intl.getCanonicalLocales(locale).length === 1;
  } catch {
    return false;
  }
}
