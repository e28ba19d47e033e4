import { checkPlainObject, ownValue, throwExpected, throwUnknownKey, withTypeCheck } from "../errors/arguments.js";
import { type From, type FromArgument, isOwn, lookIn } from "../internal/look-in.js";
import type { AnyIds } from "../model/ids.js";
import type { VisitRecord, WithCitations } from "../model/record.js";
import { toldBy } from "../model/supports.js";
import { parseSources } from "./value.js";

/** Keeps the records that match, in their order, in a fresh array. */
export type Condition<R> = (records: readonly R[]) => R[];

/** What a key may need besides its value. */
export interface FilterCall {
  readonly helper: string;
  /** The whole filter, not yet validated. What it inherits is not a key. */
  readonly filter: Readonly<Record<string, unknown>>;
  /** The collection that is filtered, whole. */
  readonly records: readonly unknown[];
  /** Whether that is this package's own collection. */
  readonly isOwn: boolean;
  /** The last argument, if it was given. */
  readonly from: unknown;
  /** The sources that alone count, if the filter names some. */
  readonly tellers: ReadonlySet<string> | undefined;
}

/** Reads the value of one key and returns what it asks of the records. */
export type Key<R> = (value: unknown, where: string, call: FilterCall) => readonly Condition<R>[];

export type KeyTable<F, R> = { readonly [K in keyof F]-?: Key<R> };

/** Returns the records that match every key of a filter, in order, as a fresh array. Every `findX` calls it. */
export function applyFilter<K extends string, R extends VisitRecord & WithCitations<AnyIds>>(
  helper: string,
  collection: K,
  own: readonly R[],
  keys: Readonly<Record<string, Key<R>>>,
  filter: unknown,
  from: FromArgument<From<K, R>>,
): R[] {
  return withTypeCheck(helper, filter, () => {
    const records = lookIn(helper, collection, own, from);
    const asked = checkPlainObject(filter, "a filter such as {}", helper);
    const named = ownValue(asked, "accordingTo");
    const tellers = named === undefined ? undefined : new Set(parseSources(named, `${helper}({ accordingTo })`));
    const isWhole = isOwn(from) || records === own;
    const call: FilterCall = { helper, filter: asked, records, isOwn: isWhole, from: from[0], tellers };
    // All keys are read before any record, so that a wrong key is reported whatever the records are.
    const conditions: Condition<R>[] = [];
    for (const name of Object.keys(asked)) {
      const key = Object.hasOwn(keys, name) ? keys[name] : undefined;
      if (key === undefined) return throwUnknownKey("key", helper, name, Object.keys(keys));
      const value = asked[name];
      if (value === undefined) continue;
      for (const condition of key(value, `${helper}({ ${name} })`, call)) conditions.push(condition);
    }
    const keep = (all: readonly R[]): R[] => {
      let kept: R[] | undefined;
      for (const condition of conditions) kept = condition(kept ?? all);
      return kept ?? [...all];
    };
    if (tellers === undefined) return assertRecords(helper, keep(records));
    const told = new Map(records.map((record) => [toldBy(record, tellers), record]));
    return keep([...told.keys()].filter((record) => record !== undefined)).flatMap((record) => told.get(record) ?? []);
  });
}

/** Nothing else in an array of the caller's is an answer, whether the filter looked into it or not. */
function assertRecords<R extends VisitRecord>(helper: string, found: R[]): R[] {
  for (const record of found)
    if (typeof record?.id !== "string") throwExpected("invalid-record", "records with an id", helper, record);
  return found;
}
