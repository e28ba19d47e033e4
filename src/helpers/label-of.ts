import { onRecord } from "../errors/arguments.js";
import type { Locale } from "../model/locale.js";
import { translated } from "./translation-of.js";

/**
 * Returns what a record is called in a language: its name, title, label or question. Where the locale has no text, the
 * English text is returned; {@link translationOf} says which it was.
 *
 * @category Languages
 *
 * @param record - any record, or a side of a discrepancy; `undefined` gives `undefined`
 * @param locale - a locale, such as `tr`; without one the text is English. A number, which `map` passes, is ignored
 * @returns the text; for a statement, its summary in English
 * @throws VisitError `invalid-record` if it is not a record; `invalid-value` if the locale
 * is not one
 *
 * @example
 * ```ts
 * import { events, getPlace } from "ankara-visit-2025";
 * import { labelOf } from "ankara-visit-2025/locales";
 * import { tr } from "ankara-visit-2025/locales/tr";
 *
 * labelOf(getPlace("kazakhstan"), tr); // => Kazakistan
 * events.map((event) => labelOf(event, tr)).length; // => 15
 * ```
 */
export function labelOf<R extends object | undefined>(
  record: R,
  locale?: Locale | number,
): string | Extract<R, undefined> {
  const text = onRecord("labelOf", record, undefined, (own: object) => translated("labelOf", own, locale).text);
  // It is undefined only without a record, as the type says.
  return text as string;
}
