import type { Hit } from "../../../src/index.js";
import { foundFor } from "./found.js";
import { type Part, partsOf } from "./query.js";
import type { State } from "./state.js";

/**
 * What answers a state: the records that pass all its filters, by the package's own helpers; with words to look for those
 * that the words find in the whole visit, the best first, as a record may be found by the name of another that a filter
 * leaves out.
 */
export function answer(state: State): readonly Hit[] {
  const limit = state.limit === undefined ? undefined : Number(state.limit);
  const found = foundFor(state.q ?? "");
  const parts = partsOf(state);
  if (found === undefined) return parts.flatMap(hitsOf).slice(0, limit);
  const kept = new Set<unknown>(parts.flatMap(({ records }) => records));
  return found.hits.filter(({ record }) => kept.has(record)).slice(0, limit);
}

const hitsOf = ({ collection, records }: Part): readonly Hit[] =>
  records.map((record) => ({ collection, record }) as Hit); // a record of that collection of the dataset
