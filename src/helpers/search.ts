import { parseText, parseWord, throwExpected, throwUnknownKey, withTypeCheck } from "../errors/arguments.js";
import { ownValue, parsePlainObject } from "../errors/plain-object.js";
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
import type { Locale } from "../model/locale.js";
import { referencesIn } from "../model/references.js";
import type { CollectionName, Visit } from "../model/visit.js";
import { labelsOf, othersOf, type SearchableRecord, textsOf } from "../text/record-text.js";
import { lowestMatch, searchable, type Term, termsOf } from "../text/words.js";

/** What {@link search} takes besides the words. @category Search */
export interface SearchOptions<V extends Collections = Visit, K extends CollectionName = CollectionName> {
  /** The collections whose records are returned. Records of other collections still count for matching. */
  readonly in?: K | readonly K[] | undefined;
  /** How many records to return at most. */
  readonly limit?: number | undefined;
  /** Another visit, or some of its collections, to search. */
  readonly from?: V;
  /** A locale, such as `tr`: its names, titles, labels and questions are searched too. */
  readonly locale?: Locale | undefined;
}

/**
 * Returns the records that contain all the words searched for: in a name, title, text, note, quote, date or number. The
 * names of what a record refers to count too, so "tokayev education" finds what he said about it. A word matches the
 * beginning of a word, and in Chinese, Japanese or Thai any part of a name. Case, diacritics, hyphens and apostrophes do
 * not matter.
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
    const texts = ownValue(locale, "texts");
    const labels: Labels =
      texts === undefined ? labelsOf : (record) => [...labelsOf(record), ...translations(record, texts)];
    const terms = termsOf(parseText(text, "search"));
    if (terms.length === 0) return [];
    const hits = allRecords("search", from);
    const names = namesById(hits, from, labels);
    return hits
      .filter(({ collection }) => wanted?.includes(collection) ?? true)
      .map((hit) => ({ hit, score: scoreOf(hit, labels(hit.record), terms, names) }))
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

/** Returns what a record is called. */
type Labels = (record: SearchableRecord) => readonly string[];

/** What a record is called in the language of a locale, by its texts. */
function translations(record: SearchableRecord, texts: unknown): readonly string[] {
  return labelsOf(record).flatMap((label) => {
    const found = ownValue(texts, label);
    return typeof found === "object" ? String(ownValue(found, "text")) : typeof found === "string" ? found : [];
  });
}

/**
 * The names of what records refer to, by id. A selection of this visit's records may lack the collections that name
 * things: their names are then this visit's.
 */
function namesById(hits: readonly AnyHit[], from: Collections, labels: Labels): ReadonlyMap<string, string> {
  const own = new Set<object>(Object.values(ownCollections).flat());
  const isSelection = hits.every(({ record }) => own.has(record));
  const known = isSelection ? allRecords("search", { ...ownCollections, ...from }) : hits;
  const naming = known.filter(({ collection }) => NAMING.includes(collection));
  return new Map(naming.map(({ record }) => [record.id, searchable(labels(record).join("\n"))]));
}

/** How well a record matches: by a label, by its own text, by what it refers to; each by whole words or beginnings. */
function scoreOf(
  { collection, record }: AnyHit,
  labels: readonly string[],
  terms: readonly Term[],
  names: ReadonlyMap<string, string>,
): number {
  const text = searchable([...labels, ...textsOf(record)].join("\n"));
  const byText = matchIn(text, terms);
  if (byText > 0) {
    const byLabel = labels.reduce((best, label) => Math.max(best, labelMatch(label, terms)), 0);
    return byLabel > 0 ? byLabel : 2 + byText;
  }
  const besides = searchable(othersOf(record).join("\n"));
  const named = referencesIn(collection, record).map(({ id }) => names.get(id));
  return matchIn([text, besides, ...named].join("\n"), terms);
}

/** How well a label matches: 0 not at all, 5 and 6 among other words, 7 and 8 with these words and no others. */
function labelMatch(label: string, terms: readonly Term[]): number {
  const match = matchIn(searchable(label), terms);
  if (match === 0) return 0;
  const [own, asked] = [lettersOf(termsOf(label)), lettersOf(terms)];
  if (own === asked) return 8;
  // All words are there: with as many letters there are no others, but in another order.
  return own.length === asked.length ? 7 : 4 + match;
}

function lettersOf(words: readonly Term[]): string {
  return words.map(([whole]) => whole).join("");
}

function matchIn(text: string, terms: readonly Term[]): number {
  return lowestMatch(terms, wordsIn(text));
}
