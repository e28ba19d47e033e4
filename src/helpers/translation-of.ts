import { onRecord, ownValue, throwExpected } from "../errors/arguments.js";
import type { Locale } from "../model/locale.js";
import { LABELS } from "../text/record-text.js";

/** The text of a record in a language, with where it comes from. @category Languages */
export interface Translation {
  /** The name, title, label or question; for a statement, its summary. */
  readonly text: string;
  /** BCP 47 tag of the text's language. If the locale has no text: `en`, or the language of a headline. */
  readonly language: string;
  /** A source that uses this name or title. Absent if the text was translated for this dataset, or is missing. */
  readonly source?: string;
  /** Whether the text is in another language than that of the locale, which has none for the record; `true` without a locale. */
  readonly isMissing: boolean;
}

/**
 * Returns what a record is called in a language, and which source uses that name. For the text alone, use {@link labelOf}.
 *
 * @category Languages
 *
 * @param record - any record, or a side of a discrepancy; `undefined` gives `undefined`
 * @param locale - a locale, such as `tr`. A number, which `map` passes, is ignored: the text is then English
 * @returns the text, its language, and its source if it has one. Summaries and published headlines are not translated
 * @throws VisitError `invalid-record` if it is not a record; `invalid-value` if the locale
 * is not one
 *
 * @example
 * ```ts
 * import { getParticipant, getStatement } from "ankara-visit-2025";
 * import { translationOf } from "ankara-visit-2025/locales";
 * import { kk } from "ankara-visit-2025/locales/kk";
 *
 * translationOf(getParticipant("kassym-jomart-tokayev"), kk).source; // => akorda-talks
 * translationOf(getStatement("erdogan-second-homeland"), kk).isMissing; // => true
 * ```
 */
export function translationOf<R extends object | undefined>(
  record: R,
  locale?: Locale | number,
): Translation | Extract<R, undefined> {
  const translation = onRecord("translationOf", record, undefined, (own: object) =>
    translated("translationOf", own, locale),
  );
  // It is undefined only without a record, as the type says.
  return translation as Translation;
}

/** What a record is called in a language. Shared with the helper that returns the text alone. */
export function translated(where: string, record: object, locale: Locale | number | undefined): Translation {
  // A side of a disagreement has a claim, a statement a summary alone.
  const fields = [...LABELS, "claim", "summary", "id"];
  const english = fields.map((field) => ownValue(record, field)).find((value) => typeof value === "string");
  if (typeof english !== "string") return throwExpected("invalid-record", "a record", where, record);
  const isHeadline = ownValue(record, "titleStatus") === "published";
  const missing = {
    text: english,
    language: isHeadline ? String(ownValue(record, "language") ?? "en") : "en",
    isMissing: true,
  };
  if (locale === undefined || typeof locale === "number") return missing;
  const { language, texts } = readLocale(locale, where);
  const own = { ...missing, isMissing: missing.language !== language };
  // A headline stays as it was published.
  if (isHeadline) return own;
  // It is a text alone, or a text with its source.
  const found = ownValue(texts, english);
  const text = ownValue(found, "text") ?? found;
  if (typeof text !== "string") return own;
  const source = ownValue(found, "source");
  return { text, language, ...(typeof source === "string" ? { source } : {}), isMissing: false };
}

export function readLocale(locale: unknown, where: string): Locale {
  const isLocale = [ownValue(locale, "texts"), ownValue(locale, "words")].every((part) => Object(part) === part);
  const example = 'a locale, such as tr from "ankara-visit-2025/locales/tr"';
  // It has what the functions here read of one.
  return isLocale ? (locale as Locale) : throwExpected("invalid-value", example, where, locale);
}
