import { readText } from "../read-text.js";
import { type Choice, readChoice } from "./choice.js";

/** Whether a record is one of those asked for. */
export type Test<R> = (record: R) => boolean;

/**
 * Keeps the records that are asked for, in their order, in a fresh array. Each way to match has its own loop: one
 * loop that called a test for every record would take twice as long.
 */
export type Keep<R> = (records: readonly R[]) => R[];

/** Makes what keeps the records that have one of the values. */
export type KeepAny<R, T> = (values: readonly T[]) => Keep<R>;

/** Keeps what a choice asks for: one of its values, every one of them, or that the record lacks the field. */
export function matchChoice<R, T>({ mode, values }: Choice<T>, keepAny: KeepAny<R, T>, lacks: Test<R>): Keep<R> {
  if (mode === "lacks") return keepBy(lacks);
  if (mode === "any") return keepAny(values);
  const keeps = values.map((value) => keepAny([value]));
  return (records) => keeps.reduce((left, keep) => keep(left), [...records]);
}

/** Keeps the records that pass a test. */
export function keepBy<R>(test: Test<R>): Keep<R> {
  return (records) => {
    const kept: R[] = [];
    for (const record of records) if (test(record)) kept.push(record);
    return kept;
  };
}

/**
 * Reads a field that holds one text, a list of texts, or nothing. A function for each field and not its name: looking a
 * name up in records of many shapes takes twice the time.
 */
export type ReadField<R> = (record: R) => string | readonly string[] | undefined;

/** Matches a field that holds one text, a list of texts, or nothing. */
export function matchField<R>(value: unknown, where: string, field: ReadField<R>): Keep<R> {
  return matchChoice(readChoice(value, where, readText), (values) => keepAnyIn(field, values), lacksField(field));
}

/** Keeps the records of which a field, one text or a list, has one of the values. */
export function keepAnyIn<R>(field: ReadField<R>, values: readonly string[]): Keep<R> {
  const [only] = values;
  if (only === undefined || values.length > 1) {
    const wanted = new Set(values);
    return keepBy((record) => {
      const own = field(record);
      return typeof own === "string" ? wanted.has(own) : (own?.some((item) => wanted.has(item)) ?? false);
    });
  }
  return (records) => {
    const kept: R[] = [];
    for (const record of records) {
      const own = field(record);
      if (typeof own === "string" ? own === only : own?.includes(only)) kept.push(record);
    }
    return kept;
  };
}

/** Tests whether a record lacks a field. */
export function lacksField<R>(field: ReadField<R>): Test<R> {
  return (record) => field(record) === undefined;
}

/** Matches a value that is worked out from the record and that every record has. */
export function matchDerived<R, T>(choice: Choice<T>, derive: (record: R) => T): Keep<R> {
  const keepAny: KeepAny<R, T> = (values) => {
    const accepts = oneOf(values);
    return keepBy((record) => accepts(derive(record)));
  };
  return matchChoice(choice, keepAny, () => false);
}

/** Matches a list of entries by a text in each; a list in which no entry has one counts as lacking. */
export function matchEntries<R, Entry>(
  value: unknown,
  where: string,
  list: (record: R) => readonly Entry[] | undefined,
  pick: (entry: Entry) => string | undefined,
): Keep<R> {
  const hasEntry =
    (accepts: Test<unknown>): Test<R> =>
    (record) =>
      list(record)?.some((entry) => accepts(pick(entry))) ?? false;
  const hasSome = hasEntry((picked) => picked !== undefined);
  return matchChoice(
    readChoice(value, where, readText),
    (values) => keepBy(hasEntry(oneOf(values))),
    (record) => !hasSome(record),
  );
}

function oneOf(values: readonly unknown[]): Test<unknown> {
  if (values.length === 1) {
    const only = values[0];
    return (value) => value === only;
  }
  const wanted = new Set(values);
  return (value) => wanted.has(value);
}
