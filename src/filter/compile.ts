import { VisitError } from "../error.js";
import { describeValue } from "../text/describe-value.js";
import { nearest } from "../text/nearest.js";
import type { Test } from "./matchers.js";

/** The filter as it was passed, whose values nobody has looked at yet. */
export type RawFilter = Readonly<Record<string, unknown>>;

/** Makes the test of one key from its value. `undefined` where the key only qualifies another. */
export type CompileKey<R, Context> = (
  value: unknown,
  where: string,
  filter: RawFilter,
  context: Context,
) => Test<R> | undefined;

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
  context: Context,
): R[] {
  const tests = compile(helper, filter, keys, context);
  return records.filter((record) => tests.every((test) => test(record)));
}

function compile<R, Context>(
  helper: string,
  filter: unknown,
  keys: Readonly<Record<string, CompileKey<R, Context>>>,
  context: Context,
): readonly Test<R>[] {
  if (!isPlainFilter(filter)) {
    const problem = `expected a filter such as {}, found ${describeValue(filter)}.`;
    throw new VisitError("invalid-filter", problem, { where: helper, value: filter });
  }
  return Object.entries(filter).flatMap(([key, value]) => {
    const compileKey = Object.hasOwn(keys, key) ? keys[key] : undefined;
    if (compileKey === undefined) throw unknownKey(helper, key, Object.keys(keys));
    const test = value === undefined ? undefined : compileKey(value, `${helper}({ ${key} })`, filter, context);
    return test ?? [];
  });
}

function isPlainFilter(filter: unknown): filter is RawFilter {
  return typeof filter === "object" && filter !== null && !Array.isArray(filter) && !(filter instanceof Date);
}

function unknownKey(helper: string, key: string, known: readonly string[]): VisitError {
  const problem = `there is no key ${describeValue(key)}; there are ${known.join(", ")}.`;
  return new VisitError("unknown-filter-key", problem, { where: helper, value: key, nearest: nearest(key, known) });
}
