/** The language of the briefing, and what everything is called in it. */
import { formatDate, type VisitRecord } from "ankara-visit-2025";
import { type Locale, labelOf, translationOf, type Vocabulary, wordFor } from "ankara-visit-2025/locales";
import { en } from "ankara-visit-2025/locales/en";
import { kk } from "ankara-visit-2025/locales/kk";
import { ru } from "ankara-visit-2025/locales/ru";
import { tr } from "ankara-visit-2025/locales/tr";
import { filled, type Gaps, type Text } from "../strings/text.js";
import strings from "./strings.json" with { type: "json" };

const LOCALES: Readonly<Record<string, Locale>> = { en, kk, ru, tr };
export const LANGUAGES: readonly string[] = Object.keys(LOCALES);

const flag = /(?:^|\n)--lang(?:[=\n]([^\n]*)|$)/.exec(process.argv.slice(2).join("\n"));
/** What stands after `--lang`. The briefing refuses it if it is not one of the languages. */
export const askedLanguage: string = flag === null ? "en" : (flag[1] ?? "");
export const locale: Locale = LOCALES[askedLanguage] ?? en;
export const isEnglish: boolean = locale === en;

type Key = keyof typeof strings;

/** A text of the briefing, with its gaps filled. A number `n` decides the form of what it counts. */
export function say(key: Key, gaps?: Gaps): string {
  const texts: Readonly<Record<string, Text>> = strings[key];
  return filled(texts[locale.language], locale.language, gaps);
}

/** What a record is called. */
export function called(record: object): string {
  return labelOf(record, locale);
}

/** A summary or a note, which is in English alone: nothing in a text of another language. */
export function inEnglish(text: string | undefined): string {
  return isEnglish ? (text ?? "") : "";
}

/** What a statement says, marked where it is not in the language of the page. */
export function summaryOf(record: VisitRecord & { readonly summary: string }): string {
  return translationOf(record, locale).isMissing ? `${record.summary} (${say("english")})` : record.summary;
}

/** A word of the data. */
export function word(vocabulary: Vocabulary, own: string): string {
  return wordFor(vocabulary, own, locale);
}

/** A date; in English with the day first, as the title of the page has it. */
export function day(date: string): string {
  return formatDate(date, isEnglish ? "en-GB" : { locale });
}
