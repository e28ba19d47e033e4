import { wholeWords } from "../../../src/audit/words.js";
import { type CollectionName, dataset, type VisitRecord } from "../../../src/index.js";
import { fold } from "../../../src/text/fold.js";
import { labelsOf, type SearchableRecord } from "../../../src/text/record-text.js";
import { called, isEnglish, language, perLanguage, word } from "../language.js";
import { countryIn } from "./direction.js";
import { asRecorded } from "./phrases.js";
import { type Filter, partOfCollection } from "./query.js";
import { tellingWords } from "./question-words.js";
import type { State } from "./state.js";

type Named = readonly [collection: CollectionName, words: RegExp];

/** What people call the collections, by how the words begin. Other collections have names that are used in other senses as well: "sources of energy". */
const NAMES: Readonly<Record<string, readonly (readonly [collection: CollectionName, words: string])[]>> = {
  en: [
    ["events", "events?"],
    ["participants", "participants?|attendees?"],
    ["agreements", "agreements?"],
    ["statements", "statements?"],
  ],
  kk: [
    ["events", "(?:іс-шара|оқиға)\\p{L}*"],
    ["participants", "қатысушы\\p{L}*"],
    ["agreements", "(?:келісім|уағдаласты[қғ])\\p{L}*"],
    ["statements", "мәлімдеме\\p{L}*"],
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
    ["agreements", "anlaşma(?:lar)?(?:[ıdnmsy]\\p{L}*)?"],
    ["statements", "açıklama(?:lar)?(?:[ıdnmsy]\\p{L}*)?"],
  ],
};

const named = perLanguage((): readonly Named[] =>
  (NAMES[language()] ?? []).map(([collection, words]) => [collection, wholeWords(words, "i")]),
);

/**
 * The verbs that say how far agreements have come, by how the words begin, each with the filter of the page's own question.
 * In Kazakh to sign is two words.
 */
const STAGES: readonly (readonly [beginning: RegExp, filter: Filter])[] = [
  [/^(?:sign|подпис|imza|қол$|қой)/i, { status: "signed" }],
  [/^(?:plan|expect|заплан|планир|жоспар)/i, { expected: true }],
];

/** What everything here belongs to: the visit and, of what was agreed or said, the city. */
const OF_THE_VISIT =
  /^(?:visit|during|between|визит|ход|время|между|ziyaret|sırasında|esnasında|arasında|сапар|барысында|кезінде|арасында)/i;
const OF_THE_CITY = /^(?:ankara|анкар)/i;

/** By what the records of a collection may be asked for: the key of its filter, and what is named. */
const FACETS: Readonly<Record<string, readonly (readonly [key: string, named: CollectionName | "country"])[]>> = {
  events: [
    ["participant", "participants"],
    ["place", "places"],
    ["organization", "organizations"],
    ["topic", "topics"],
  ],
  participants: [
    ["country", "country"],
    ["event", "events"],
    ["organization", "organizations"],
  ],
  agreements: [
    ["signatory", "participants"],
    ["party", "country"],
    ["party", "organizations"],
    ["topic", "topics"],
    ["event", "events"],
  ],
  statements: [
    ["speaker", "participants"],
    ["event", "events"],
    ["topic", "topics"],
  ],
};

/** A collection that a text names, and which of its records are asked for. */
export interface NamedCollection {
  readonly collection: CollectionName;
  /** The words that they must have, if the text has more than names. */
  readonly others?: string;
  /** Those that are asked for, or may be. */
  readonly records: readonly VisitRecord[];
  /** The code that gives these, and what it imports. */
  readonly code: string;
  readonly imports: readonly string[];
}

/** The collection whose records a text asks for: "events in Ankara". A filter that is set counts more. */
export function collectionIn(text: string, filter: State["in"]): NamedCollection | undefined {
  const [collection, words] = named().find(([, own]) => own.test(text)) ?? [];
  if (collection === undefined || words === undefined || (filter ?? collection) !== collection) return undefined;
  const rest = tellingWords(asRecorded(text).replace(words, " "));
  const whole = { collection, records: dataset[collection], code: collection, imports: [collection] };
  if (rest.length === 0) return whole;
  for (const filter of filtersOf(collection, rest)) {
    const part = partOfCollection(collection, filter);
    if (part.records.length > 0) return { collection, ...part };
  }
  return { ...whole, others: rest.join(" ") };
}

/** The filters that ask for the records of a collection by all words of a text that tell something within the visit. */
function filtersOf(collection: CollectionName, words: readonly string[]): readonly Filter[] {
  const stage =
    collection === "agreements" ? STAGES.find(([beginning]) => words.some((own) => beginning.test(own))) : undefined;
  const countries = new Set(words.map(countryIn));
  const isOfBoth = countries.has("KZ") && countries.has("TR");
  const telling = words.filter(
    (own) =>
      !stage?.[0].test(own) &&
      !OF_THE_VISIT.test(own) &&
      !(isOfBoth && countryIn(own) !== undefined) &&
      !(collection !== "events" && OF_THE_CITY.test(own)),
  );
  const [, base = {}] = stage ?? [];
  if (telling.length === 0) return [base];
  return (FACETS[collection] ?? []).flatMap(([key, kind]) => {
    const ids = kind === "country" ? countriesIn(telling) : idsOf(kind, telling);
    return ids.length > 0 ? [{ ...base, [key]: ids }] : [];
  });
}

/** The country that all words name. */
function countriesIn(words: readonly string[]): readonly string[] {
  const [country, ...others] = new Set(words.map(countryIn));
  return country === undefined || others.length > 0 ? [] : [country];
}

/** The words of what a record is called, and of offices that somebody held. */
const labels = perLanguage(() => new Map<VisitRecord, readonly string[]>());

function labelWords(record: SearchableRecord): readonly string[] {
  const known = labels().get(record);
  if (known !== undefined) return known;
  const offices = (record.roles ?? []).map(({ title }) => word("office", title));
  const own = wordsOf([...labelsOf(record), called(record), ...offices].join(" "));
  labels().set(record, own);
  return own;
}

const wordsOf = (text: string): readonly string[] => fold(text).match(/[\p{L}\p{N}]+/gu) ?? [];

/** The ids of the records whose names have all words, or of two with those of one and the other: "Tokayev and Erdoğan". */
function idsOf(kind: CollectionName, words: readonly string[]): readonly string[] {
  const all = idsWithAll(kind, words);
  if (all.length > 0) return all;
  for (let at = 1; at < words.length; at++) {
    const both = [words.slice(0, at), words.slice(at)].map((own) => idsWithAll(kind, own));
    if (both.every(({ length }) => length > 0)) return both.flat();
  }
  return [];
}

/** The ids of the records whose names have all words; somebody may also be named by a country, as "the Turkish president". */
function idsWithAll(kind: CollectionName, words: readonly string[]): readonly string[] {
  const records: readonly (VisitRecord & { readonly country?: string })[] = dataset[kind];
  const isOf = (record: (typeof records)[number], typed: string): boolean =>
    (kind === "participants" && record.country !== undefined && countryIn(typed) === record.country) ||
    // In Turkish the ending of a name stands behind an apostrophe.
    wordsOf(typed.replace(/['’]\p{L}+$/u, "")).every((own) => isIn(own, labelWords(record)));
  return records.flatMap((record) => (words.every((typed) => isOf(record, typed)) ? record.id : []));
}

/** Whether a typed word is one of others: in English in the plural too, and in other languages in any case. */
function isIn(typed: string, others: readonly string[]): boolean {
  if (others.includes(typed)) return true;
  if (isEnglish()) return others.includes(typed.replace(/s$/, ""));
  const stem = typed.slice(0, Math.max(4, typed.length - 3));
  return typed.length > 3 && others.some((other) => other.startsWith(stem));
}
