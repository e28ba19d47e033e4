import { type CollectionName, type Hit, search, type VisitRecord } from "../../../src/index.js";
import { perLanguage, searchOptions } from "../language.js";
import { amountsIn } from "./amounts.js";
import { inOrder, ordersOf, severalSpeakersIn } from "./first.js";
import { collectionIn } from "./named-collection.js";
import { type Part, partsOf } from "./query.js";
import { readingOf } from "./reading.js";
import type { State } from "./state.js";
import { hasWords, wholeWords } from "./whole-words.js";
import { wordingsOf } from "./wordings.js";

/** What each search found: to search takes longest, and the same is asked again by each filter and each key typed. */
const known = perLanguage(() => new Map<string, readonly Hit[]>());
/** So many searches are remembered; then the first is forgotten. */
const MOST = 50;

/** What the search of the package finds in the language of the page. */
export function searched(words: string): readonly Hit[] {
  const all = known();
  const hits = all.get(words) ?? search(words, searchOptions());
  all.set(words, hits);
  const [first = ""] = all.keys();
  if (all.size > MOST) all.delete(first);
  return hits;
}

/**
 * What the words of a state find in the whole visit, as a record may be found by the name of another that a filter leaves
 * out; `undefined` where there are no words.
 */
export function hitsOf(state: State): readonly Hit[] | undefined {
  const { q } = readingOf(state);
  if (q === undefined || q.trim() === "") return undefined;
  const amounts = amountsIn(q);
  const counted =
    amounts === undefined ? [] : hitsWith(amounts.text).filter(({ record }) => amounts.records.has(record));
  return inOrder(single([...counted, ...ofCollection(q, state.in), ...ofSpeakers(q), ...hitsWith(q)]), ordersOf(q));
}

/** The records of a collection that a text asks for by its name. */
const ofCollection = (text: string, chosen: State["in"]): readonly Hit[] => {
  const named = collectionIn(text, chosen);
  return named === undefined ? [] : hitsIn(named.collection, named.records);
};

/** Records of a collection as hits. */
const hitsIn = (collection: CollectionName, records: readonly VisitRecord[]): readonly Hit[] =>
  records.map((record) => ({ collection, record }) as Hit); // a record of that collection of the dataset

/** The statements of each person, if a question names several. */
const ofSpeakers = (text: string): readonly Hit[] =>
  severalSpeakersIn(text).flatMap(({ ids, text: own }) =>
    hitsWith(own).filter(({ record }) => "speaker" in record && ids.some((id) => id === record.speaker)),
  );

const hitsWith = (text: string): readonly Hit[] =>
  wordingsOf(text)
    .flatMap(searched)
    .filter(hasWords(wholeWords(text)));

/** Each record once. */
export function single(hits: readonly Hit[]): readonly Hit[] {
  return [...new Map(hits.map((hit) => [hit.record, hit])).values()];
}

/**
 * What answers a state: the records that pass all its filters, by the package's own helpers; with words to look for
 * those that have them, the best first.
 *
 * @param state - what is asked for
 * @param found - what its words find, where that is known already
 * @param parts - what its filters leave, where that is known already
 */
export function answer(
  state: State,
  found: readonly Hit[] | undefined = hitsOf(state),
  parts: readonly Part[] = partsOf(readingOf(state)),
): readonly Hit[] {
  const limit = state.limit === undefined ? undefined : Number(state.limit);
  if (found !== undefined) {
    const kept = new Set<unknown>(parts.flatMap(({ records }) => records));
    return found.filter(({ record }) => kept.has(record)).slice(0, limit);
  }
  return parts.flatMap(({ collection, records }) => hitsIn(collection, records)).slice(0, limit);
}
