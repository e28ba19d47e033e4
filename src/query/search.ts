import { referencesIn } from "../derive/referenced-ids.js";
import { guarded } from "../errors/guard.js";
import { readText } from "../errors/read-text.js";
import { fold } from "../text/fold.js";
import { namesOf, proseOf } from "../text/record-text.js";
import { wordIn, wordsOf } from "../text/words.js";
import { type AnyHit, type Collections, everyRecord, type Hit, ownCollections, type WordedRecord } from "./hits.js";

/**
 * Searches every collection for words: names, titles, labels, summaries, the quoted words of the sources, and the names
 * of the people, organizations, places and topics that a record names, so that "tokayev education" finds what he said
 * about it. Every word must begin a word there; case and diacritics do not matter.
 * To ask one collection, or for more than words, use {@link findEvents} and its siblings.
 *
 * @param text - what to look for; a text without words finds nothing
 * @returns the records with their collections, the best first: names before texts, whole words before beginnings of
 * words; equals in the order of the collections
 * @throws VisitError `invalid-value` for what is no text
 *
 * @example
 * ```ts
 * import { search } from "ankara-visit-2025";
 *
 * search("erdogan")[0]?.record.id; // => recep-tayyip-erdogan
 * search("alimoglu")[0]?.record.id; // => selman-alimoglu
 * const [first] = search("gaziantep school");
 * first?.collection === "agreements" && first.record.title; // => New school in the province of Gaziantep
 * ```
 */
export function search(text: string): Hit[];
/**
 * Searches another visit, or some collections of one.
 *
 * @param text - what to look for
 * @param from - a visit, or an object with some of its collections
 * @returns the records with their collections, the best first
 * @throws VisitError as above, and `invalid-collection` where `from` is no object
 */
export function search<V extends Collections>(text: string, from: V): Hit<V>[];
export function search(text: string, from: Collections = ownCollections): AnyHit[] {
  return guarded("search", [from], () => {
    const words = [...new Set(wordsOf(readText(text, "search")))];
    if (words.length === 0) return [];
    const entries = everyRecord(from, "search").map((hit) => ({ hit, names: namesOf(hit.record).map(fold) }));
    const lent = new Map(
      entries.flatMap(({ hit, names }) =>
        NAMING.has(hit.collection) ? [[hit.record.id, names.join("\n")] as const] : [],
      ),
    );
    return entries
      .map(({ hit, names }) => ({ hit, rank: rankOf(hit.record, names, words, lent) }))
      .filter(({ rank }) => rank > 0)
      .sort((a, b) => b.rank - a.rank)
      .map(({ hit }) => hit);
  });
}

/** What adds its names to the records that name it. Events would add theirs to all that was said at them. */
const NAMING: ReadonlySet<string> = /* @__PURE__ */ new Set(["participants", "organizations", "places", "topics"]);

/** How well a record matches: by a name, by its own text, by the names of what it names; each wholly or in part. */
function rankOf(
  record: WordedRecord,
  names: readonly string[],
  words: readonly string[],
  lent: ReadonlyMap<string, string>,
): number {
  const called = Math.max(0, ...names.map((name) => calledBy(name, words)));
  if (called > 0) return 6 + called;
  const byName = Math.max(0, ...names.map((name) => weakest(name, words)));
  if (byName > 0) return 4 + byName;
  const text = [...names, ...proseOf(record).map(fold)].join("\n");
  const byText = weakest(text, words);
  if (byText > 0) return 2 + byText;
  const named = referencesIn(record).flatMap(({ ids }) => ids.map((id) => lent.get(id) ?? ""));
  const quoted = (record.citations ?? []).map(({ quote = "" }) => fold(quote));
  return weakest([text, ...named, ...quoted].join("\n"), words);
}

/** Whether a name has these words and no others: 0 not so, 1 in another order, 2 in this one. */
function calledBy(name: string, words: readonly string[]): 0 | 1 | 2 {
  const own = [...new Set(wordsOf(name))];
  if (own.length !== words.length || !words.every((word) => own.includes(word))) return 0;
  return words.every((word, index) => word === own[index]) ? 2 : 1;
}

/** How the word that stands worst in a text stands there. */
function weakest(text: string, words: readonly string[]): number {
  let least: number = Number.POSITIVE_INFINITY;
  for (const word of words) {
    least = Math.min(least, wordIn(text, word));
    if (least === 0) break;
  }
  return least;
}
