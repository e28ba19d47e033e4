import { throwExpected, withTypeCheck } from "./arguments.js";
import { isPlainObject } from "./plain-object.js";

/**
 * Does the work of a helper that reads one record. Without a record it returns what the helper returns for none, so
 * that helpers can be chained.
 */
export function onRecord<R extends object, T, None>(
  where: string,
  record: R | undefined,
  none: None,
  work: (record: R) => T,
): T | None {
  if (record === undefined) return none;
  const hint = typeof record === "string" ? " Get its record first." : "";
  return withTypeCheck(where, record, () =>
    isPlainObject(record) ? work(record) : throwNoRecord(where, record, hint),
  );
}

/** Returns the id by which other records name one. */
export function idOf(where: string, record: { readonly id: string }): string {
  return typeof record.id === "string" ? record.id : throwNoRecord(where, record, " It has no id.");
}

function throwNoRecord(where: string, value: unknown, hint: string): never {
  return throwExpected("invalid-record", "a record", where, value, hint);
}
