import { countryNames } from "../../data/countries.js";
import {
  ownValue,
  parsePlainObject,
  parseText,
  parseWord,
  throwExpected,
  throwUnknownKey,
  withTypeCheck,
} from "../errors/arguments.js";
import {
  type AnyHit,
  allRecords,
  asCollections,
  type Collections,
  type Hit,
  NAMING,
  ownCollections,
} from "../internal/own-visit.js";
import { wordsIn } from "../internal/words-in.js";
import type { Locale, Vocabulary } from "../model/locale.js";
import { referencesIn } from "../model/references.js";
import type { CollectionName, Visit } from "../model/visit.js";
import { labelsOf, othersOf, type SearchableRecord, textsOf } from "../text/record-text.js";
import { lowestMatch, searchable, type Term, termsOf, type WordMatch } from "../text/words.js";

/** What {@link search} takes besides the words. @category Search */
export interface SearchOptions<V extends Collections = Visit, K extends CollectionName = CollectionName> {
  /** The collections whose records are returned. Records of other collections still count for matching. */
  readonly in?: K | readonly K[] | undefined;
  /** How many records to return at most. */
  readonly limit?: number | undefined;
  /** Another visit, or some of its collections, to search. */
  readonly from?: V;
  /** A locale, such as `tr`: what it calls records, offices, groups, answers and countries is searched too. */
  readonly locale?: Locale | undefined;
}

/**
 * Returns the records that contain all the words searched for: in a name, title, text, note, quote, date or number. The
 * names of the people, organisations, places, topics and countries that a record refers to count too. So "tokayev
 * education" finds what he said about it. A word matches the beginning of a word, and in Chinese, Japanese or Thai any
 * part of a name. Case, diacritics, hyphens and apostrophes do not matter, nor does a final "'s". In another visit, a
 * country is found by its name if it is a place there, or one of the six of this visit.
 *
 * @category Search
 *
 * @param text - what to look for; a text without words finds nothing
 * @param options - which collections, how many records at most, and another visit to search; a number, as `map` passes it,
 * is ignored
 * @returns the records with their collections, the best first: names before texts, whole words before beginnings, and
 * then in the order of the collections
 * @throws VisitError `invalid-value` if the text or an option has a wrong value; `invalid-filter` or
 * `unknown-filter-key` for wrong options; `invalid-collection` if `from` is neither a visit nor some collections
 *
 * @example
 * ```ts
 * import { search } from "ankara-visit-2025";
 *
 * search("erdogan")[0]?.record.id; // => recep-tayyip-erdogan
 * search("tokayev education", { in: ["statements", "figures"] }).length; // => 1
 * const [first] = search("gaziantep school", { limit: 1 });
 * first?.collection === "agreements" && first.record.title; // => School in Nurdağı, Gaziantep province
 * ```
 */
export function search<V extends Collections = Visit, K extends CollectionName = CollectionName>(
  text: string,
  options: SearchOptions<V, K> | number = {},
): Hit<V, K>[] {
  const found = withTypeCheck("search", options, () => {
    const { in: wanted, limit, from, locale } = readOptions(options);
    const labels: Labels =
      locale === undefined ? labelsOf : (record) => [...labelsOf(record), ...translatedLabels(record, locale)];
    const others: Labels =
      locale === undefined ? othersOf : (record) => [...othersOf(record), ...translatedOthers(record, locale)];
    const terms = termsOf(parseText(text, "search"));
    if (terms.length === 0) return [];
    const asked: Asked = { terms, letters: lettersOf(terms) };
    const hits = allRecords("search", from);
    const names = namesById(hits, from, labels, countriesIn(locale), terms);
    return hits
      .filter(({ collection }) => wanted?.includes(collection) ?? true)
      .map((hit) => ({ hit, score: scoreOf(hit, labels, others, asked, names) }))
      .filter(({ score }) => score > 0)
      .sort((a, b) => b.score - a.score)
      .slice(0, limit)
      .map(({ hit }) => hit);
  });
  // The records of V, each with the name of its collection, as the type says.
  return found as AnyHit[] as Hit<V, K>[];
}

interface ReadOptions {
  readonly in: readonly CollectionName[] | undefined;
  readonly limit: number | undefined;
  readonly from: Collections;
  readonly locale: unknown;
}

const OPTIONS: readonly string[] = ["in", "limit", "from", "locale"];

function readOptions(options: SearchOptions<Collections> | number): ReadOptions {
  if (typeof options === "number") return { in: undefined, limit: undefined, from: ownCollections, locale: undefined };
  const given: SearchOptions<Collections> = parsePlainObject(options, "options such as { limit: 10 }", "search");
  const unknown = Object.keys(given).find((name) => !OPTIONS.includes(name));
  if (unknown !== undefined) {
    // A visit in place of the options is what the keys of a visit mean.
    const near = Object.hasOwn(ownCollections, unknown) || unknown === "visit" ? "from" : undefined;
    throwUnknownKey("option", "search", unknown, OPTIONS, near);
  }
  const { limit } = given;
  if (limit !== undefined && !(Number.isInteger(limit) && limit >= 0)) {
    return throwExpected("invalid-value", "a whole number from 0", "search(…, { limit })", limit);
  }
  if (given.locale !== undefined && typeof ownValue(given.locale, "texts") !== "object")
    return throwExpected("invalid-value", "a locale of this package", "search(…, { locale })", given.locale);
  // The keys of an object of collections, as the compiler knows them by its type.
  const known = Object.keys(ownCollections) as CollectionName[];
  const wanted = given.in === undefined ? undefined : Array.isArray(given.in) ? given.in : [given.in];
  return {
    // It ends at the first that is wrong, however many there are: also at a hole, which is undefined here.
    in: wanted && Array.from(wanted, (name) => parseWord(name, known, "search(…, { in })")),
    limit,
    from: "from" in given ? asCollections("search", given.from) : ownCollections,
    locale: given.locale,
  };
}

type Labels = (record: SearchableRecord) => readonly string[];

/** What a record is called in the language of a locale, and the offices that a person holds. */
function translatedLabels(record: SearchableRecord, locale: unknown): readonly string[] {
  return [
    ...labelsOf(record).flatMap((label) => translated(label, locale)),
    ...translatedWords(locale, "office", record.roles, "title"),
  ];
}

/** What is found of a record besides, in the language of a locale: the answers of sources that disagree, and its groups. */
function translatedOthers({ sides = [], participants }: SearchableRecord, locale: unknown): readonly string[] {
  return [
    ...sides.flatMap(({ claim }) => translated(claim, locale)),
    ...translatedWords(locale, "group", participants, "group"),
  ];
}

function translated(text: string, locale: unknown): readonly string[] {
  const found = ownValue(ownValue(locale, "texts"), text);
  return typeof found === "object" ? [String(ownValue(found, "text"))] : typeof found === "string" ? [found] : [];
}

/** The words of a locale for what the members of a list name. */
function translatedWords(
  locale: unknown,
  vocabulary: Vocabulary,
  members: readonly object[] | undefined,
  field: string,
): readonly string[] {
  const words = ownValue(ownValue(locale, "words"), vocabulary);
  return (members ?? []).flatMap((member) => {
    const found = ownValue(words, String(ownValue(member, field)));
    return typeof found === "string" ? [found] : [];
  });
}

/** What countries are called by their codes, places or not: in English, and in the language of a locale. */
function countriesIn(locale: unknown): readonly (readonly [code: string, name: string])[] {
  const translated = ownValue(ownValue(locale, "words"), "country");
  return [countryNames, Object(translated)].flatMap((names) =>
    Object.entries<unknown>(names).flatMap(([code, name]) => (typeof name === "string" ? [[code, name] as const] : [])),
  );
}

type Find = (word: string) => WordMatch;

/** What something is called, for all records that refer to it. */
interface Name {
  readonly find: Find;
  /** Passes over the terms that the name has by itself, from one on, and returns the first that it has not. */
  readonly passOver: (from: number, least: WordMatch) => number;
}

/**
 * The names of what records refer to, by id, and those of countries by their codes too. A selection of this visit's records
 * may lack the collections that name things: their names are then this visit's.
 */
function namesById(
  hits: readonly AnyHit[],
  from: Collections,
  labels: Labels,
  countries: readonly (readonly [code: string, name: string])[],
  terms: readonly Term[],
): ReadonlyMap<string, Name> {
  const own = new Set<object>(Object.values(ownCollections).flat());
  const isSelection = hits.every(({ record }) => own.has(record));
  const known = isSelection ? allRecords("search", { ...ownCollections, ...from }) : hits;
  const names = new Map<string, string>();
  const add = (id: string, text: string): void => void names.set(id, `${names.get(id) ?? ""}\n${text}`);
  for (const [code, name] of countries) add(code, name);
  for (const { collection, record } of known) {
    if (!NAMING.includes(collection)) continue;
    const isCountry = collection === "places" && ownValue(record, "kind") === "country";
    const text = labels(record).join("\n");
    for (const id of isCountry ? [record.id, String(ownValue(record, "country"))] : [record.id]) add(id, text);
  }
  return new Map([...names].map(([id, text]) => [id, nameOf(wordsIn(searchable(text)), terms)]));
}

/** Looks for each word once in what something is called, as many records may refer to what has a long name. */
function nameOf(find: Find, terms: readonly Term[]): Name {
  const found = new Map<string, WordMatch>();
  /** By the least match that counts, and by the term from which on terms are passed over. */
  const ends: Record<WordMatch, number[]> = { 0: [], 1: [], 2: [] };
  const own: Find = (word) => {
    const match = found.get(word) ?? find(word);
    found.set(word, match);
    return match;
  };
  return {
    find: own,
    passOver: (from, least) => {
      const known = ends[least];
      let end = from;
      while (end < terms.length && known[end] === undefined && own(terms[end]?.[0] ?? "") >= least) end++;
      end = known[end] ?? end;
      for (let at = from; at <= end && known[at] === undefined; at++) known[at] = end;
      return end;
    },
  };
}

/** What is looked for, and its letters without what is between its words. */
interface Asked {
  readonly terms: readonly Term[];
  readonly letters: string;
}

/** How well a record matches: by a label, by its own text, by what it refers to; each by whole words or beginnings. */
function scoreOf(
  { collection, record }: AnyHit,
  labelsIn: Labels,
  othersIn: Labels,
  asked: Asked,
  known: ReadonlyMap<string, Name>,
): number {
  const labels = labelsIn(record);
  const text = searchable([...labels, ...textsOf(record)].join("\n"));
  const byText = lowestMatch(asked.terms, wordsIn(text));
  if (byText > 0) {
    const byLabel = labels.reduce((best, label) => Math.max(best, labelMatch(label, asked)), 0);
    return byLabel > 0 ? byLabel : 2 + byText;
  }
  const besides = searchable(othersIn(record).join("\n"));
  const names = new Set(referencesIn(collection, record).flatMap(({ id }) => known.get(id) ?? []));
  return linkedMatch(asked.terms, wordsIn(`${text}\n${besides}`), names);
}

/** How well a text and some names match together. */
function linkedMatch(terms: readonly Term[], find: Find, names: ReadonlySet<Name>): WordMatch {
  const best = (word: string): number => {
    let match: number = find(word);
    for (const name of names) if (match < 2) match = Math.max(match, name.find(word));
    return match;
  };
  const hasAll = (least: WordMatch): boolean => {
    for (let at = 0; at < terms.length; at++) {
      // Most terms are those of one name, or of a few names in turn.
      for (let before = -1; before < at; ) {
        before = at;
        for (const name of names) at = name.passOver(at, least);
      }
      if (lowestMatch(terms.slice(at, at + 1), best) < least) return false;
    }
    return true;
  };
  return hasAll(2) ? 2 : hasAll(1) ? 1 : 0;
}

/** How well a label matches: 0 not at all, 5 and 6 among other words, 7 and 8 with these words and no others. */
function labelMatch(label: string, { terms, letters }: Asked): number {
  const match = lowestMatch(terms, wordsIn(searchable(label)));
  if (match === 0) return 0;
  const own = lettersOf(termsOf(label));
  if (own === letters) return 8;
  // All words are there: with as many letters there are no others, but in another order.
  return own.length === letters.length ? 7 : 4 + match;
}

function lettersOf(words: readonly Term[]): string {
  return words.map(([whole]) => whole).join("");
}
