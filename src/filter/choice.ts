import { unexpected } from "../errors/unexpected.js";

/**
 * What one key of a filter asks for, whatever form it was written in: of each list one of its values. `undefined`
 * where it asks that the record lacks the field.
 */
export type Choice<T> = readonly (readonly T[])[] | undefined;

/** Reads one value of a choice, or throws. */
export type ReadValue<T> = (value: unknown, where: string) => T;

/** Reads the value of a filter key: one value, an array of values, `{ all: [...] }` or `null`. */
export function readChoice<T>(value: unknown, where: string, read: ReadValue<T>): Choice<T> {
  // Array.from visits the holes of a sparse array too, which map would leave as holes.
  const readEach = (values: readonly unknown[]): readonly T[] => Array.from(values, (one) => read(one, where));
  if (value === null) return undefined;
  if (Array.isArray(value)) return [readEach(value)];
  const all = typeof value === "object" && "all" in value ? value.all : undefined;
  if (Array.isArray(all) && Object.keys(Object(value)).length === 1) return readEach(all).map((one) => [one]);
  // One value, or something else, of which is said what a value is.
  return [[read(value, where)]];
}

/** Reads `true` or `false`, as the text that a field is compared with. */
export function readFlag(value: unknown, where: string): string {
  if (typeof value === "boolean") return String(value);
  return unexpected("invalid-value", "true or false", where, value);
}
