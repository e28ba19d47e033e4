import { describeValue } from "../errors/describe-value.js";
import { nearest } from "../errors/suggest.js";
import { unexpected } from "../errors/unexpected.js";
import { fail } from "../errors/visit-error.js";
import { meetAll } from "./candidates.js";
import type { Condition } from "./condition.js";

/** The filter as it was passed, whose values nobody has looked at yet. */
export type RawFilter = Readonly<Record<string, unknown>>;

/** Makes what one key asks for from its value: nothing, where the key only qualifies another. */
export type CompileKey<R, Context> = (
  value: unknown,
  where: string,
  filter: RawFilter,
  context: Context,
) => readonly Condition<R>[];

/** How each key of a filter is tested. */
export type KeyTable<F, R, Context = undefined> = {
  readonly [K in keyof F]-?: CompileKey<R, Context>;
};

/** The records that pass every key of the filter, in their order, as a fresh array. */
export function select<R, Context>(
  helper: string,
  records: readonly R[],
  filter: unknown,
  keys: Readonly<Record<string, CompileKey<R, Context>>>,
  contextOf: () => Context,
): R[] {
  if (!isPlainFilter(filter)) return unexpected("invalid-filter", "a filter such as {}", helper, filter);
  // Every key is read before any record is, so that a mistake shows whatever the records are.
  const conditions: Condition<R>[] = [];
  const context = contextOf();
  for (const key of Object.keys(filter)) {
    const compile = Object.hasOwn(keys, key) ? keys[key] : undefined;
    if (compile === undefined) return refuseKey(helper, key, Object.keys(keys));
    const value = filter[key];
    if (value === undefined) continue;
    for (const condition of compile(value, `${helper}({ ${key} })`, filter, context)) conditions.push(condition);
  }
  return meetAll(records, conditions);
}

function isPlainFilter(filter: unknown): filter is RawFilter {
  return typeof filter === "object" && filter !== null && !Array.isArray(filter) && !(filter instanceof Date);
}

function refuseKey(helper: string, key: string, known: readonly string[]): never {
  const problem = `there is no key ${describeValue(key)}; there are ${known.join(", ")}.`;
  return fail("unknown-filter-key", problem, helper, key, nearest(key, known));
}
