import type { Choice } from "./choice.js";

/** Whether a record is one of those asked for. */
export type Test<R> = (record: R) => boolean;

/** Tests a field that holds one value or none. */
export function matchOne<R, T>(choice: Choice<T>, field: (record: R) => T | undefined): Test<R> {
  const { mode, values } = choice;
  if (mode === "lacks") return (record) => field(record) === undefined;
  if (mode === "all") return (record) => values.every((value) => value === field(record));
  const [only] = values;
  if (values.length === 1) return (record) => field(record) === only;
  return (record) => {
    const value = field(record);
    return value !== undefined && values.includes(value);
  };
}

/** Tests a field that holds a list or nothing. */
export function matchList<R, T>(choice: Choice<T>, field: (record: R) => readonly T[] | undefined): Test<R> {
  const { mode, values } = choice;
  if (mode === "lacks") return (record) => field(record) === undefined;
  if (mode === "all") {
    return (record) => {
      const list = field(record) ?? [];
      return values.every((value) => list.includes(value));
    };
  }
  return (record) => field(record)?.some((item) => values.includes(item)) ?? false;
}

/** Tests a record against conditions that each say themselves whether it fits. */
export function matchEach<R, T>(
  choice: Choice<T>,
  fits: (record: R, value: T) => boolean,
  lacks: (record: R) => boolean,
): Test<R> {
  const { mode, values } = choice;
  if (mode === "lacks") return lacks;
  if (mode === "all") return (record) => values.every((value) => fits(record, value));
  return (record) => values.some((value) => fits(record, value));
}
