/**
 * What records and words are called in other languages. Each language is an entry of its own, such as
 * `ankara-visit-2025/locales/tr`.
 *
 * @module ankara-visit-2025/locales
 */
export { labelOf } from "./helpers/label-of.js";
export { type Translation, translationOf } from "./helpers/translation-of.js";
export { wordFor } from "./helpers/word-for.js";
export type { Locale, LocaleText, LocaleTexts, LocaleWord, Vocabulary } from "./model/locale.js";
