/** The language that pages are written in at present, and what everything is called in it. Pages are written one by one. */
import {
  type AnyIds,
  type EdtfDate,
  type Figure,
  formatDate,
  formatFigure,
  type SearchOptions,
  type VisitRecord,
} from "../../src/index.js";
import { en } from "../../src/locales/en.js";
import { type Locale, labelOf, translationOf, type Vocabulary, wordFor } from "../../src/locales.js";
import { filled, formOf, type Gaps, type Text } from "../strings/text.js";
import strings from "./strings.json" with { type: "json" };

/** The texts of the pages by their keys, each by language. The page that answers has those of its own language alone. */
export type Texts = Readonly<Record<string, Readonly<Record<string, Text>>>>;
export type Key = keyof typeof strings;

let locale: Locale = en;
let texts: Texts = strings;

/** From now on everything is said in this language. */
export function speak(next: Locale, itsTexts: Texts = strings): void {
  locale = next;
  texts = itsTexts;
}

/** What is made in a language, whatever the language of the page. */
export function speaking<T>(its: Locale, make: () => T): T {
  const [before, itsTexts] = [locale, texts];
  speak(its);
  try {
    return make();
  } finally {
    speak(before, itsTexts);
  }
}

/** The BCP 47 tag of the language. */
export function language(): string {
  return locale.language;
}

export function isEnglish(): boolean {
  return locale.language === "en";
}

/** A value that is made once for each language, when it is first asked for. */
export function perLanguage<T>(make: () => T): () => T {
  const made = new Map<string, T>();
  return () => {
    const known = made.get(locale.language) ?? make();
    made.set(locale.language, known);
    return known;
  };
}

/** A text of the pages, with its gaps filled. A number `n` decides the form of what it counts. */
export function say(key: Key, gaps?: Gaps): string {
  return filled(textOf(key), locale.language, gaps);
}

/** A text of the pages whose gaps are still open. */
export function template(key: Key, n?: string | number): string {
  return formOf(textOf(key), locale.language, n);
}

function textOf(key: Key): Text {
  const text = texts[key]?.[locale.language];
  if (text === undefined) throw new Error(`"${key}" has no text in "${locale.language}".`);
  return text;
}

/** What a record, or a side of a disagreement, is called. */
export function called(record: object): string {
  return labelOf(record, locale);
}

/** The language of what a record is called where that is not the language of the page, for its `lang`. */
export function foreignName(record: VisitRecord): string | undefined {
  if (isEnglish()) return undefined;
  const { isMissing, language: own } = translationOf(record, locale);
  return isMissing ? own : undefined;
}

/** The `lang` of what the data has in English alone: summaries, notes, designations. */
export function englishOnly(): "en" | undefined {
  return isEnglish() ? undefined : "en";
}

/** A word of the data. */
export function word(vocabulary: Vocabulary, own: string): string {
  return wordFor(vocabulary, own, locale);
}

/** A unit. English has the code of a currency, and "ordinal" alone. */
export function unitWord(unit: Figure["unit"]): string {
  return isEnglish() ? unit : word("unit", unit);
}

/** A date; in English with the day first. */
export function day<D extends EdtfDate | undefined>(date: D): string | Extract<D, undefined> {
  return formatDate(date, isEnglish() ? "en-GB" : { locale });
}

/** When a page came out. Of some pages it is known only that they were there on a day. */
export function publicationDay<D extends EdtfDate | undefined>(date: D): string | Extract<D, undefined> {
  return date?.startsWith("../") ? say("shared.notLaterThan", { date: day(date.slice(3)) }) : day(date);
}

/** Names in one phrase. Not by `Intl`, which some browsers do not have in Kazakh. */
export function listed(names: readonly string[]): string {
  const rest = names.slice(0, -1);
  return [rest.join(", "), ...names.slice(-1)].filter((part) => part !== "").join(say("shared.and"));
}

/** A figure with its number, unit and sense. */
export function amount(figure: Figure<AnyIds>): string {
  return isEnglish() ? formatFigure(figure) : formatFigure(figure, { locale });
}

/** How the package is asked to search in the language as well. */
export function searchOptions(): Pick<SearchOptions, "locale"> {
  return isEnglish() ? {} : { locale };
}

/** A language by its BCP 47 tag. */
export function languageName(tag: string): string {
  // The languages of the sources all have a text.
  return say(`language.${tag}` as Key);
}
