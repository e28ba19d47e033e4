import { VisitError } from "../error.js";
import { describeValue } from "../text/describe-value.js";
import { nearest } from "../text/nearest.js";
import { type Keep, matchField, type ReadField } from "./matchers.js";

/** The filter as it was passed, whose values nobody has looked at yet. */
export type RawFilter = Readonly<Record<string, unknown>>;

/** Makes what keeps the matches of one key from its value. `undefined` where the key only qualifies another. */
export type CompileKey<R, Context> = (
  value: unknown,
  where: string,
  filter: RawFilter,
  context: Context,
) => Keep<R> | undefined;

/** How each key of a filter is tested. */
export type KeyTable<F, R, Context = undefined> = {
  readonly [K in keyof F]-?: CompileKey<R, Context>;
};

/** Tests a key as a field that holds one text, a list of texts, or nothing. */
export function byField<R>(field: ReadField<R>): CompileKey<R, unknown> {
  return (value, where) => matchField(value, where, field);
}

/** The records that pass every key of the filter, in their order, as a fresh array. */
export function select<R, Context>(
  helper: string,
  records: readonly R[],
  filter: unknown,
  keys: Readonly<Record<string, CompileKey<R, Context>>>,
  context: Context,
): R[] {
  if (!isPlainFilter(filter)) {
    const problem = `expected a filter such as {}, found ${describeValue(filter)}.`;
    throw new VisitError("invalid-filter", problem, { where: helper, value: filter });
  }
  // Every key is read before any record is, so that a mistake shows whatever the records are.
  const keeps: Keep<R>[] = [];
  for (const key of Object.keys(filter)) {
    if (!Object.hasOwn(keys, key)) throw unknownKey(helper, key, Object.keys(keys));
    const value = filter[key];
    const keep = value === undefined ? undefined : keys[key]?.(value, `${helper}({ ${key} })`, filter, context);
    if (keep !== undefined) keeps.push(keep);
  }
  let left: R[] | undefined;
  for (const keep of keeps) left = keep(left ?? records);
  return left ?? [...records];
}

function isPlainFilter(filter: unknown): filter is RawFilter {
  return typeof filter === "object" && filter !== null && !Array.isArray(filter) && !(filter instanceof Date);
}

function unknownKey(helper: string, key: string, known: readonly string[]): VisitError {
  const problem = `there is no key ${describeValue(key)}; there are ${known.join(", ")}.`;
  return new VisitError("unknown-filter-key", problem, { where: helper, value: key, nearest: nearest(key, known) });
}
