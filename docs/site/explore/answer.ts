import type { Hit } from "../../../src/index.js";
import { type Found, foundFor } from "./found.js";
import { type Part, partsOf } from "./query.js";
import type { State } from "./state.js";

/**
 * What answers a state: the records that pass all its filters, by the package's own helpers; with words to look for those
 * that the words find in the whole visit, the best first, as a record may be found by the name of another that a filter
 * leaves out.
 */
export function answer(state: State): readonly Hit[] {
  const limit = state.limit === undefined ? undefined : Number(state.limit);
  return (foundIn(state)?.hits ?? partsOf(state).flatMap(hitsOf)).slice(0, limit);
}

/** What the words of a state find among the records that pass its filters; `undefined` where there are no words. */
export function foundIn(state: State): Found | undefined {
  const all = foundFor(state.q ?? "");
  if (all.length === 0) return undefined;
  const kept = new Set<unknown>(partsOf(state).flatMap(({ records }) => records));
  const left = all.map((found) => ({ ...found, hits: found.hits.filter(({ record }) => kept.has(record)) }));
  return left.find(({ hits }) => hits.length > 0) ?? left[0];
}

const hitsOf = ({ collection, records }: Part): readonly Hit[] =>
  records.map((record) => ({ collection, record }) as Hit); // a record of that collection of the dataset
