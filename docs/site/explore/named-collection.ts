import { wholeWords } from "../../../src/audit/words.js";
import { type CollectionName, dataset, type VisitRecord } from "../../../src/index.js";
import { fold } from "../../../src/text/fold.js";
import { labelsOf, type SearchableRecord } from "../../../src/text/record-text.js";
import { called, isEnglish, language, perLanguage, word } from "../language.js";
import { countryIn } from "./direction.js";
import { asRecorded } from "./phrases.js";
import { type Filter, partOfCollection } from "./query.js";
import { askedFor, tellingWords } from "./question-words.js";
import type { State } from "./state.js";

type Named = readonly [collection: CollectionName, words: string];

/** What people call the collections. The names of the others are used in other senses as well: "sources of energy". */
const NAMES: Readonly<Record<string, readonly Named[]>> = {
  en: [
    ["events", "events?"],
    ["participants", "participants?|attendees?"],
    ["agreements", "agreements?"],
    ["statements", "statements?"],
  ],
  kk: [
    ["events", "(?:іс-шара|оқиға)\\p{L}*"],
    ["participants", "қатысушы\\p{L}*"],
    ["agreements", "(?:келісім(?!шарт)|уағдаласты[қғ])\\p{L}*"],
    ["statements", "мәлімдеме(?!ді)\\p{L}*"],
  ],
  ru: [
    ["events", "событи\\p{L}+|мероприяти\\p{L}+"],
    ["participants", "участни[кц]\\p{L}*"],
    ["agreements", "соглашени\\p{L}+|договор[её]нност\\p{L}+"],
    ["statements", "заявлени\\p{L}+"],
  ],
  tr: [
    ["events", "(?:etkinli[kğ]|olay)\\p{L}*"],
    ["participants", "katılımcı\\p{L}*"],
    ["agreements", "anlaşma(?:lar)?(?!d[ıi])(?:[aıdlnmsy]\\p{L}*)?"],
    ["statements", "açıklama(?:lar)?(?!d[ıi])(?:[aıdlnmsy]\\p{L}*)?"],
  ],
};

const named = perLanguage(() =>
  (NAMES[language()] ?? []).map(([collection, words]) => [collection, wholeWords(words, "i")] as const),
);

/**
 * The verbs that say how far agreements have come, each with the filter of the page's own question. In Kazakh to sign is two
 * words.
 */
const STAGES: readonly (readonly [verb: RegExp, filter: Filter])[] = [
  [/^(?:sign(?:ed|ing|s)?$|подпис(?!к)|imzala|қол$|қой(?:ыл|ды|ған))/i, { status: "signed" }],
  [/^(?:plan(?:ned|s)?$|expect|заплан|планир|ожида|planla|bekle|жоспар|күтіл)/i, { expected: true }],
];

/** The words that fit every record: the visit and, of agreements and statements, Ankara. */
const OF_THE_VISIT =
  /^(?:visits?$|during$|between$|визит|ход[еау]?$|время$|между$|ziyaret(?!çi)|sırasında|esnasında|arasında|сапар|барысында|кезінде|арасында)/i;
const OF_THE_CITY = /^(?:ankara|анкар)/i;

/** What tells somebody who is spoken of from somebody who speaks. */
const SPOKEN_OF = /(?<!\p{L})(?:about|regarding|concerning|on|об?|про|hakkında|ilişkin|туралы|жайлы)(?!\p{L})/iu;
/** What makes two of a name that two have, and of two names. */
const TWO = /^(?:two|both|оба|обоих|двух|двумя|iki|екі)$/i;
const AND = /(?<!\p{L})(?:and|or|и|или|ve|veya|ile|және|мен|бен|пен)(?!\p{L})/iu;

/** The filters of each collection: the key, and the collection whose names it takes. Topics first: a minister of energy is none. */
const FACETS: Readonly<Record<string, readonly (readonly [key: string, named: CollectionName | "country"])[]>> = {
  events: [
    ["topic", "topics"],
    ["place", "places"],
    ["participant", "participants"],
    ["organization", "organizations"],
  ],
  participants: [
    ["country", "country"],
    ["organization", "organizations"],
    ["event", "events"],
  ],
  agreements: [
    ["topic", "topics"],
    ["party", "country"],
    ["party", "organizations"],
    ["signatory", "participants"],
  ],
  statements: [
    ["topic", "topics"],
    ["speaker", "participants"],
    ["event", "events"],
  ],
};
/** The same of what is spoken of. */
const ABOUT_FACETS: typeof FACETS = {
  ...FACETS,
  statements: [
    ["topic", "topics"],
    ["about", "country"],
    ["about", "participants"],
    ["about", "organizations"],
  ],
};

/** A collection that a text names, and which of its records are asked for. */
export interface NamedCollection {
  readonly collection: CollectionName;
  readonly records: readonly VisitRecord[];
  /** The code that gives these, and what it imports. */
  readonly code: string;
  readonly imports: readonly string[];
}

/**
 * The records of a collection that a text asks for, if all its words name the collection and something by which it can be
 * filtered: "events in Ankara". A collection that is chosen counts more.
 */
export function collectionIn(text: string, chosen: State["in"]): NamedCollection | undefined {
  const [collection, words] = nameIn(text) ?? [];
  if (collection === undefined || words === undefined || (chosen ?? collection) !== collection) return undefined;
  // How many agreements there are is recorded as a figure.
  if (collection === "agreements" && askedFor(text) === "number") return undefined;
  const own = asRecorded(text);
  return filtersOf(collection, tellingWords(own.replace(words, " ")), own)
    .map((filter) => ({ collection, ...partOfCollection(collection, filter) }))
    .find(({ records }) => records.length > 0);
}

/** The name of a collection in a text. Of two the first is meant, and in Turkish and Kazakh the last: "etkinlik katılımcıları". */
function nameIn(text: string): readonly [CollectionName, RegExp] | undefined {
  const found = named()
    .map(([collection, words]) => ({ name: [collection, words] as const, at: text.search(words) }))
    .filter(({ at }) => at >= 0)
    .sort((a, b) => a.at - b.at);
  return found.at(/^(?:tr|kk)$/.test(language()) ? -1 : 0)?.name;
}

/** The filters that use up all words of a text, the likeliest first. */
function filtersOf(collection: CollectionName, words: readonly string[], text: string): readonly Filter[] {
  const [verb, stage = {}] =
    (collection === "agreements" && STAGES.find(([own]) => words.some((one) => own.test(one)))) || [];
  const countries = new Set(words.map(countryIn));
  const isOfBoth = countries.has("KZ") && countries.has("TR");
  const isSpokenOf = SPOKEN_OF.test(text);
  // What is said about the visit or about Ankara is not all that was said there.
  const fitsAll = (own: string): boolean =>
    !(collection === "statements" && isSpokenOf) &&
    (OF_THE_VISIT.test(own) || ((collection === "agreements" || collection === "statements") && OF_THE_CITY.test(own)));
  const telling = words.filter(
    (own) =>
      !verb?.test(own) &&
      !fitsAll(own) &&
      !TWO.test(own) &&
      !(isOfBoth && collection === "agreements" && countryIn(own) !== undefined),
  );
  if (telling.length === 0) return [stage];
  // "The presidents" are people, and both.
  const isOffice = telling.every((own) => OFFICE.test(own));
  const isOfTwo = isOffice || text.split(/\s+/).some((own) => TWO.test(own));
  const facets = (isSpokenOf ? ABOUT_FACETS : FACETS)[collection] ?? [];
  return facets
    .filter(([, kind]) => !isOffice || kind === "participants")
    .flatMap(([key, kind]): readonly Filter[] => {
      if (kind === "country" && key === "party" && IN_A_COUNTRY.test(text)) return [];
      const ids = kind === "country" ? countriesIn(telling) : idsWithAll(kind, telling);
      const isTogether = TOGETHER.has(key);
      if (ids.length > 0) return [{ ...stage, [key]: isOfTwo && isTogether && ids.length === 2 ? { all: ids } : ids }];
      const both = kind !== "country" && AND.test(text) ? twoIn(kind, telling) : [];
      return both.length === 0 ? [] : [{ ...stage, [key]: isTogether ? { all: both } : both }];
    });
}

/** Where something was signed is another question than whom it binds. */
const IN_A_COUNTRY =
  /(?<!\p{L})(?:in|во?)\s+(?:kazakh|t[uü]rk|казах|турц)|(?:kazakistan|t[uü]rkiye)['’]?[dt][ae]|(?:қазақстан|түркия)да/iu;

/** The keys by which two are asked for together: "events with Tokayev and Erdoğan". Nobody speaks together. */
const TOGETHER: ReadonlySet<string> = new Set(["participant", "signatory", "party"]);

/** The country that all words name. */
function countriesIn(words: readonly string[]): readonly string[] {
  const [country, ...others] = new Set(words.map(countryIn));
  return country === undefined || others.length > 0 ? [] : [country];
}

/** The words of what a record is called; and, apart from them, of the offices that somebody held. */
const labels = perLanguage(
  () => new Map<VisitRecord, readonly [names: readonly string[], offices: readonly string[]]>(),
);

function labelWords(record: SearchableRecord): readonly [names: readonly string[], offices: readonly string[]] {
  const known = labels().get(record);
  if (known !== undefined) return known;
  const { roles = [], ...others } = record;
  const own = [
    wordsOf([...labelsOf(others), called(record)].join(" ")),
    wordsOf(roles.flatMap(({ title }) => [title, word("office", title)]).join(" ")),
  ] as const;
  labels().set(record, own);
  return own;
}

/** The words for an office, without which "energy" is a topic and no minister. */
const OFFICE =
  /^(?:president|minister|chair|ceo|head|director|президент|министр|председат|глав|директор|cumhurbaşkan|bakan|başkan|müdür|төраға|басшы)/i;

const wordsOf = (text: string): readonly string[] => fold(text).match(/[\p{L}\p{N}]+/gu) ?? [];

/** The ids of two records, of which one is named by the first words and the other by the rest: "Tokayev and Erdoğan". */
function twoIn(kind: CollectionName, words: readonly string[]): readonly string[] {
  for (let at = 1; at < words.length; at++) {
    const both = [words.slice(0, at), words.slice(at)].map((own) => idsWithAll(kind, own));
    if (both.every(({ length }) => length === 1)) return both.flat();
  }
  return [];
}

/**
 * The ids of the records whose names have all words. An event is named by two, and by no country: "joint" is no event.
 * A country tells which president, and by itself names places alone.
 */
function idsWithAll(kind: CollectionName, words: readonly string[]): readonly string[] {
  const asked = words.map((typed) => ({
    country: countryIn(typed),
    // In Turkish the ending of a name stands behind an apostrophe.
    parts: wordsOf(typed.replace(/['’]\p{L}+$/u, "")),
  }));
  const isCountry = ({ country }: (typeof asked)[number]): boolean => country !== undefined;
  if (kind === "events" && (asked.length < 2 || asked.some(isCountry))) return [];
  if (kind !== "places" && asked.every(isCountry)) return [];
  const hasOffice = words.some((typed) => OFFICE.test(typed));
  const records: readonly (VisitRecord & { readonly country?: string })[] = dataset[kind];
  return records.flatMap((record) => {
    const [names, offices] = labelWords(record);
    const isNamed = asked.every(
      ({ country, parts }) =>
        (kind === "participants" && country !== undefined && country === record.country) ||
        parts.every((own) => isIn(own, names) || (hasOffice && isIn(own, offices))),
    );
    return isNamed ? record.id : [];
  });
}

/** How many letters may stand behind the stem of a label, and of a typed word; and how much of this is the stem at least. */
const OF_LABELS = 2;
const ENDING = { letters: 3, stem: 0.7 };
const KAZAKH_ENDING = { letters: 4, stem: 0.6 };

/** Whether a typed word is one of others: in English in the plural too, and in other languages in any case. */
function isIn(typed: string, others: readonly string[]): boolean {
  if (others.includes(typed)) return true;
  if (isEnglish()) return others.includes(typed.replace(/s$/, ""));
  const { letters, stem } = language() === "kk" ? KAZAKH_ENDING : ENDING;
  // "Türkoğlu" is no case of "Türk".
  const least = Math.max(4, typed.length - letters, Math.ceil(typed.length * stem));
  return others.some((other) => {
    const alike = [...typed].findIndex((letter, at) => letter !== other[at]);
    const shared = alike < 0 ? typed.length : alike;
    return shared >= least && shared >= other.length - OF_LABELS;
  });
}
