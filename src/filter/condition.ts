import type { Choice } from "./choice.js";
import type { Field } from "./field.js";

/** Whether a record, or a value in it, is one of those asked for. */
export type Test<T> = (value: T) => boolean;

/**
 * Keeps the records that are asked for, in their order, in a fresh array. Each way to match has its own loop: one
 * loop that called a test for every record would take twice as long.
 */
export type Keep<R> = (records: readonly R[]) => R[];

/** One thing that a filter asks of records. */
export interface Condition<R> {
  /** Looks at each of some records. */
  readonly keep: Keep<R>;
  /** What an index needs to know to tell the same. */
  readonly indexed?: {
    readonly field: Field<R>;
    /** The values one of which is wanted, or what tells them; `undefined` for nothing in the field. */
    readonly wanted: readonly (string | undefined)[] | Test<string>;
  };
}

/** What a choice asks for: one of its values, every one of them, or none of any. */
export function conditionsOf<R, T>(
  choice: Choice<T>,
  hasAny: (values: readonly T[]) => Condition<R>,
  lacks: () => Condition<R>,
): readonly Condition<R>[] {
  return choice?.map(hasAny) ?? [lacks()];
}

/** Keeps the records that pass a test. */
export function keepBy<R>(test: Test<R>): Keep<R> {
  return (records) => {
    const kept: R[] = [];
    for (const record of records) if (test(record)) kept.push(record);
    return kept;
  };
}

/** That a record has nothing in a field. */
export function lacksField<R>(field: Field<R>): Condition<R> {
  return { keep: keepBy((record) => field.read(record) === undefined), indexed: { field, wanted: [undefined] } };
}
