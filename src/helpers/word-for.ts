import { ownValue, parseText, parseWord, withTypeCheck } from "../errors/arguments.js";
import { type Locale, type LocaleWord, VOCABULARIES, type Vocabulary } from "../model/locale.js";
import { readLocale } from "./translation-of.js";

/**
 * Returns a word of the data in a language: a kind, a role, a stage, a measure, a country.
 *
 * @category Languages
 *
 * @param vocabulary - the list that the word is from: `"stage"`, `"eventKind"`, `"country"`
 * @param word - the word, as records have it; `undefined` gives `undefined`
 * @param locale - a locale, such as `tr`
 * @returns the word; for a unit, the form used after most numbers. A word that the locale does not have is printed in
 * English, with spaces for its hyphens
 * @throws VisitError `invalid-value` for an unknown list, a word that is not text, or a locale that is not one
 *
 * @example
 * ```ts
 * import { getAgreement, statusOf } from "ankara-visit-2025";
 * import { wordFor } from "ankara-visit-2025/locales";
 * import { tr } from "ankara-visit-2025/locales/tr";
 *
 * wordFor("eventKind", "press-conference", tr); // => basın toplantısı
 * wordFor("agreementStatus", statusOf(getAgreement("joint-declaration")), tr); // => imzalandı
 * ```
 */
export function wordFor<W extends string | undefined>(
  vocabulary: Vocabulary,
  word: W,
  locale: Locale,
): string | Extract<W, undefined> {
  const text = withTypeCheck("wordFor", locale, () => {
    const { words } = readLocale(locale, "wordFor");
    const list = words[parseWord(vocabulary, VOCABULARIES, "wordFor")];
    return word === undefined ? undefined : written(parseText(word, "wordFor"), list);
  });
  // It is undefined only without a word, as the type says.
  return text as string;
}

function written(word: string, list: Locale["words"][Vocabulary]): string {
  // As the type has it.
  const found = ownValue(list, word) as LocaleWord | undefined;
  const text = typeof found === "object" ? (found.many ?? found.other ?? found.few ?? found.one) : found;
  return typeof text === "string" ? text : word.replaceAll("-", " ");
}
