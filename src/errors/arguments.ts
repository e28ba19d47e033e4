import { describeValue } from "./describe-value.js";
import { nearest } from "./suggest.js";
import { VisitError, type VisitErrorCode } from "./visit-error.js";

/** Throws a {@link VisitError} for a mistake of the caller. */
export function throwVisitError(
  code: VisitErrorCode,
  problem: string,
  where: string,
  value: unknown,
  near?: string,
): never {
  throw new VisitError(code, problem, { where, value, nearest: near });
}

/** Throws a {@link VisitError} that says what was expected, what was found, and perhaps what to do. */
export function throwExpected(code: VisitErrorCode, expected: string, where: string, value: unknown, hint = ""): never {
  return throwVisitError(code, `expected ${expected}, found ${describeValue(value)}.${hint}`, where, value);
}

/** Returns a text that a caller passed: words, an id. */
export function parseText(value: unknown, where: string): string {
  return typeof value === "string" ? value : throwExpected("invalid-value", "text", where, value);
}

/** Returns a word of a closed list that a caller passed, or says which words there are. */
export function parseWord<K extends string>(
  value: unknown,
  known: readonly K[],
  where: string,
  code: VisitErrorCode = "invalid-value",
): K {
  return known.find((word) => word === value) ?? throwUnknownWord(value, known, where, code);
}

/** More words than these are not spelled out in a message. */
const MOST_WORDS = 12;

/** Throws for a word that a list does not have. */
export function throwUnknownWord(
  value: unknown,
  known: readonly string[],
  where: string,
  code: VisitErrorCode = "invalid-value",
): never {
  const words = known.length > MOST_WORDS ? ` the ${known.length} words in use` : `: ${known.join(", ")}`;
  const near = typeof value === "string" ? nearest(value, known) : undefined;
  return throwVisitError(code, `${describeValue(value)} is not one of${words}.`, where, value, near);
}

/** Throws for a key that a filter or options do not have. */
export function throwUnknownKey(
  kind: "key" | "option",
  where: string,
  key: string,
  known: readonly string[],
  near: string | undefined = nearest(key, known),
): never {
  const problem = `Unknown ${kind} ${describeValue(key)}. Valid ${kind}s: ${known.join(", ")}.`;
  return throwVisitError("unknown-filter-key", problem, where, key, near);
}

/** Does a helper's work. A TypeError in it comes from a malformed argument of untyped code, and is rethrown as such. */
export function withTypeCheck<T>(where: string, value: unknown, work: () => T): T {
  try {
    return work();
  } catch (error) {
    if (!isMalformed(error)) throw error;
    const problem = "something in the argument is missing, or cannot be read.";
    throw new VisitError("invalid-record", problem, { where, value, cause: error });
  }
}

/**
 * Whether an argument caused an error, and not the caller's own code. What an engine says of it is another in each, and
 * an error of another realm has another class.
 */
function isMalformed(error: unknown): boolean {
  try {
    // A RangeError is a stack that ran out on something nested without end. Firefox has an InternalError for it.
    return /^(Type|Range|Internal)E/.test(Object(error).name);
  } catch {
    return true;
  }
}

/** Returns the own properties of an object of options that a caller passed, and nothing that it inherits. */
export function parsePlainObject(value: unknown, expected: string, where: string): Readonly<Record<string, unknown>> {
  return Object.assign(Object.create(null), checkPlainObject(value, expected, where));
}

/**
 * Returns an object of options as it was passed, of which nothing may be read that it inherits. It must be plain, of this
 * realm or another: the keys of a Map or of an instance of a class would not be seen.
 */
export function checkPlainObject(value: unknown, expected: string, where: string): Readonly<Record<string, unknown>> {
  if (isPlainObject(value)) return value;
  const hint =
    typeof value === "object" && value !== null && !Array.isArray(value) ? " It must be a plain object." : "";
  return throwExpected("invalid-filter", expected, where, value, hint);
}

/** Whether a value is an object as a literal or JSON makes one, in any realm. */
export function isPlainObject(value: unknown): value is Readonly<Record<string, unknown>> {
  if (typeof value !== "object" || value === null) return false;
  const prototype: unknown = Object.getPrototypeOf(value);
  // The prototype of plain objects is the end of the chain in every realm, and the one that has this method itself.
  return (
    prototype === null ||
    (Object.getPrototypeOf(prototype) === null && Object.hasOwn(Object(prototype), "isPrototypeOf"))
  );
}

/** Returns what a value has itself under a name, and nothing that it inherits. */
export function ownValue(value: unknown, name: string): unknown {
  return Object.hasOwn(Object(value), name) ? Object(value)[name] : undefined;
}

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
  return withTypeCheck(where, record, () => {
    if (isPlainObject(record)) return work(record);
    return throwNoRecord(where, record, typeof record === "string" ? " Get its record first." : "");
  });
}

/** Returns the id by which other records name one. */
export function idOf(where: string, record: { readonly id: string }): string {
  return typeof record.id === "string" ? record.id : throwNoRecord(where, record, " It has no id.");
}

function throwNoRecord(where: string, value: unknown, hint: string): never {
  return throwExpected("invalid-record", "a record", where, value, hint);
}
