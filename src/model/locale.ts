import type { Figure } from "./figure.js";
import type { AnyIds } from "./ids.js";
import type { EdtfDate } from "./record.js";

/** The lists of words that a locale has. @category Languages */
export type Vocabulary =
  | "agreementKind"
  /** A stage as the state of an agreement: "the agreement is …". */
  | "agreementStatus"
  | "comparator"
  /** Countries, by their ISO 3166-1 alpha-2 code. */
  | "country"
  | "eventKind"
  | "eventRole"
  | "eventStatus"
  /** The unnamed groups of people in events. */
  | "group"
  | "measure"
  | "modality"
  /** The offices that people hold. */
  | "office"
  | "organizationKind"
  /** Where the information of a source comes from. */
  | "origin"
  | "placeKind"
  | "stage"
  | "unit"
  | "visitKind";

export const VOCABULARIES: readonly Vocabulary[] = [
  "agreementKind",
  "agreementStatus",
  "comparator",
  "country",
  "eventKind",
  "eventRole",
  "eventStatus",
  "group",
  "measure",
  "modality",
  "office",
  "organizationKind",
  "origin",
  "placeKind",
  "stage",
  "unit",
  "visitKind",
];

/** A text in one language. A plain string was translated for this dataset. @category Languages */
export type LocaleText =
  | string
  | {
      /** The text itself. */
      readonly text: string;
      /** A source that uses this name or title. */
      readonly source: string;
    };

/** A word, or its forms by the plural categories of CLDR. @category Languages */
export type LocaleWord = string | Readonly<Partial<Record<"one" | "few" | "many" | "other", string>>>;

/** The texts of a locale. @category Languages */
export interface LocaleTexts {
  /**
   * Names, titles, labels, questions, and the claims of the sides of a discrepancy, by the English text. If the
   * English text of a record changes, its translation no longer applies.
   */
  readonly texts: Readonly<Record<string, LocaleText>>;
  /** The words of the vocabularies, by the word that records use. A word that is missing here appears in English. */
  readonly words: Readonly<Partial<Record<Vocabulary, Readonly<Record<string, LocaleWord>>>>>;
}

/** The texts of a language of this package, which has words of every list. */
export interface WholeTexts extends LocaleTexts {
  readonly words: Required<LocaleTexts["words"]>;
}

/** A language that records can be named in, and figures and dates written in. @category Languages */
export interface Locale extends LocaleTexts {
  /** BCP 47 language tag. */
  readonly language: string;
  /** Writes a figure. Absent if `Intl` with English words does. */
  readonly formatFigure?: (figure: Figure<AnyIds>, units: Readonly<Record<string, readonly string[]>>) => string;
  /** Writes a valid date. Absent if `Intl` does. */
  readonly formatDate?: (date: EdtfDate) => string;
}
