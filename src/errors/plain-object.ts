import { throwExpected } from "./arguments.js";

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
