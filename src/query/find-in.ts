import { guarded } from "../errors/guard.js";
import { type CompileKey, select } from "../filter/compile.js";
import { type Collection, recordsIn } from "../filter/records-in.js";

/** What every `findX` does: the records of a collection that match a filter. */
export function findIn<K extends string, R, Context>(
  helper: string,
  collection: K,
  filter: unknown,
  from: Collection<K, R>,
  keys: Readonly<Record<string, CompileKey<R, Context>>>,
  contextOf: () => Context,
): R[] {
  return guarded(helper, [filter, from], () =>
    select(helper, recordsIn(from, collection, helper), filter, keys, contextOf),
  );
}
