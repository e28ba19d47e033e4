import { wholeWords } from "../../../src/audit/words.js";
import { figures, participants, places } from "../../../src/index.js";
import { fold } from "../../../src/text/fold.js";
import { isEnglish, perLanguage, word } from "../language.js";
import { countryEndings } from "./direction.js";

/** What people write, and what records have for it. */
type Renamed = readonly [pattern: RegExp, name: string];

/**
 * The other English words for the countries, as records name a country by its code or its name: "Turkey", "Turkish". In
 * other languages the words for offices and for what a number is, which the records have in English alone: "hedef"; and
 * countries without the ending of their case.
 */
const renamed = perLanguage((): readonly Renamed[] => [
  ...countries.flatMap(({ name, aliases = [] }) =>
    aliases.flatMap((alias) => (alias.language === "en" ? [renaming(alias.name, name)] : [])),
  ),
  ...(isEnglish() ? [] : inEnglish()),
]);

/** A text as an expression that matches it and nothing else. */
function literally(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
}

const countries = places.filter(({ kind }) => kind === "country");
const renaming = (other: string, name: string): Renamed => [wholeWords(literally(other), "gi"), name];
const designated = countries.flatMap(({ name, designations = [] }) => designations.map((own) => renaming(own, name)));

/** What may stand behind a name in Turkish to say its case. */
const CASE = "(?:['’]?\\p{L}+)?";

/** What summaries mention in English alone, with its names in the other languages, whatever their endings. */
const MENTIONED: readonly (readonly [own: string, english: string])[] = [
  [`Gazze${CASE}|Газ(?:а|е|у|ы|ой)|Газа(?:да|ға|ны|дан)`, "Gaza"],
  [`İsrail${CASE}|Израил\\p{L}*`, "Israel"],
  [`Orta Koridor${CASE}|Срединн\\p{L}+ коридор\\p{L}*|Орта дәліз\\p{L}*`, "Middle Corridor"],
  [`GSYİH${CASE}|ВВП|ЖІӨ`, "GDP"],
  [`Ukrayna${CASE}|Украин\\p{L}*`, "Ukraine"],
  [`Kıbrıs${CASE}|Кипр\\p{L}*`, "Cyprus"],
  [`Orta Asya${CASE}|Центральн\\p{L}+ Ази\\p{L}+|Орталық Азия\\p{L}*`, "Central Asia"],
  [`İpek Yolu${CASE}|Шелков\\p{L}+ пут\\p{L}+|Жібек жол\\p{L}*`, "Silk Road"],
  [`Afganistan${CASE}|Афганистан\\p{L}*|Ауғанстан\\p{L}*`, "Afghanistan"],
  [`Avrupa${CASE}|Европ\\p{L}+|Еуропа\\p{L}*`, "Europe"],
  [`Afrika${CASE}|Африк\\p{L}+`, "Africa"],
  ["Çin(?:['’]\\p{L}+)?|Кита(?:й|я|ю|ем|е)|Қытай\\p{L}*", "China"],
  ["ФЕТО", "FETÖ"],
  [`Hazar${CASE}|Каспий\\p{L}*`, "Caspian"],
  // Kazakh has adjectives of its own for what is of the two countries.
  ["түрік\\p{L}*", "Türkiye"],
  ["қазақстандық\\p{L}*", "Kazakhstan"],
];

function inEnglish(): readonly Renamed[] {
  const titles = participants.flatMap(({ roles }) => roles.map(({ title }) => [word("office", title), title] as const));
  const senses = figures.map(({ modality }) => [word("modality", modality), modality] as const);
  // In these languages words have endings.
  return [
    ...[...new Map([...titles, ...senses])].map(
      ([own, english]): Renamed => [wholeWords(`${literally(own)}\\p{L}*`, "gi"), english],
    ),
    [countryEndings(), ""],
    ...MENTIONED.map(([own, english]): Renamed => [wholeWords(own, "gi"), english]),
  ];
}

interface Office {
  readonly title: string;
  readonly words: readonly string[];
}

/** The offices in the language with the country, each with what the records have for it. */
const offices = perLanguage((): readonly Office[] =>
  participants.flatMap(({ roles, country = "" }) =>
    roles.map(({ title }) => ({ title, words: wordsOf(`${word("office", title)} ${word("country", country)}`) })),
  ),
);

const wordsOf = (text: string): readonly string[] => fold(text).match(/\p{L}+/gu) ?? [];

/** The offices whose name has all words of a text, with whatever endings. */
function officesIn(text: string): readonly string[] {
  const typed = wordsOf(text);
  if (typed.length === 0) return [];
  const isIn = (own: string, words: readonly string[]): boolean =>
    words.some((other) => other.startsWith(own) || (other.length > 3 && own.startsWith(other)));
  return offices().flatMap(({ title, words }) => (typed.every((own) => isIn(own, words)) ? title : []));
}

/** The words of a text as the records have them, in other languages also as offices where somebody is asked for; and as typed. */
export function namings(text: string, isSomebody: boolean): readonly string[] {
  const named = replacing(text, renamed());
  // "Kazakh investment in Turkey" is called so, and the Turkish minister that of Türkiye.
  return [
    ...new Set([
      ...(isSomebody && !isEnglish() ? officesIn(text.replace(countryEndings(), "")) : []),
      named,
      replacing(named, designated),
      text,
    ]),
  ];
}

const replacing = (text: string, all: readonly Renamed[]): string =>
  all.reduce((own, [pattern, name]) => own.replace(pattern, () => name), text);
