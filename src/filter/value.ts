import { ownValue, parseText, throwExpected } from "../errors/arguments.js";
import { currentIds } from "../internal/redirects.js";

/** Whether a value of a record is one of those asked for. For a date, `until` is when what began then ended. */
export type Test = (value: string | readonly string[] | undefined, until?: string) => boolean;

export type ParseValue<T> = (value: unknown, where: string) => T;

/**
 * Reads the value of a filter key – one value, an array, `{ all: [...] }` or `null` – as lists of each of which a record
 * must have one value; `undefined` for `null`.
 */
export function parseValue<T>(
  value: unknown,
  where: string,
  parse: ParseValue<T>,
): readonly (readonly T[])[] | undefined {
  // Most ask for one value.
  if (typeof value === "string") return [[parse(value, where)]];
  if (value === null) return undefined;
  // Array.from visits the holes of a sparse array too, which map would leave as holes.
  const each = (values: readonly unknown[]): readonly T[] => Array.from(values, (one) => parse(one, where));
  if (Array.isArray(value)) return [each(value)];
  const all = ownValue(value, "all");
  if (Array.isArray(all) && Object.keys(Object(value)).length === 1) return each(all).map((one) => [one]);
  // One value, or something else, of which is said what a value is.
  return [[parse(value, where)]];
}

/** Reads the ids of a filter key. Of this package's own records, retired ids are followed to the present ones. */
export function parseIds(
  value: unknown,
  where: string,
  isOwn: boolean,
  follow: (ids: readonly string[]) => readonly string[] = currentIds,
): readonly (readonly string[])[] | undefined {
  const lists = parseValue(value, where, parseText);
  return isOwn ? lists?.map((list) => follow(list)) : lists;
}

/** Reads the id of a source, or several, with those that a retired one moved to. */
export function parseSources(value: unknown, where: string): readonly string[] {
  const ids = Array.isArray(value) ? Array.from(value, (one) => parseText(one, where)) : [parseText(value, where)];
  return [...ids, ...currentIds(ids)];
}

export function parseFlag(value: unknown, where: string): boolean {
  return typeof value === "boolean" ? value : throwExpected("invalid-value", "true or false", where, value);
}

/** Tests a value, or a list of values, by equality. To compare with one text is faster than to ask a set. */
export function isAnyOf(values: readonly string[]): Test {
  const [only] = values;
  if (values.length === 1) return (own) => own === only || (typeof own === "object" && own.includes(only ?? ""));
  const wanted = new Set<string | undefined>(values);
  return (own) => (typeof own === "object" ? own.some((item) => wanted.has(item)) : wanted.has(own));
}

/** Tests whether there is a value at all. An empty list, as other people's JSON has it, says no more than none. */
export const isThere: Test = (own) => (own?.length ?? 0) > 0;
