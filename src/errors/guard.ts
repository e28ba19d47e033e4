import { unexpected } from "./unexpected.js";
import { VisitError } from "./visit-error.js";

/** How far down the arguments of a helper are looked through for getters that throw; records are not nested deeper. */
const DEPTH = 6;

/**
 * Does a helper's work on what a caller passed. Where the work trips over a value that is not of its type – only
 * untyped code can pass one – that is said as a {@link VisitError}. What the caller's own getters throw passes through.
 */
export function guarded<T>(where: string, passed: readonly unknown[], work: () => T): T {
  try {
    return work();
  } catch (error) {
    throw asOwnError(error, where, passed);
  }
}

/** What {@link guarded} throws in place of an error, for work that is too short to be wrapped in a function. */
export function asOwnError(error: unknown, where: string, passed: readonly unknown[]): unknown {
  // A RangeError is a stack that ran out on something nested without end.
  if (!(error instanceof TypeError || error instanceof RangeError)) return error;
  if (passed.some((value) => comesFromGetter(error, value, DEPTH))) return error;
  return new VisitError("invalid-record", `something passed to it is not of its type: ${error.message}.`, {
    where,
    value: passed,
    cause: error,
  });
}

/** As {@link guarded}, for a helper whose first argument is a record: an id in its place is a likely mistake. */
export function onRecord<T>(where: string, passed: readonly [unknown, ...unknown[]], work: () => T): T {
  const [record] = passed;
  if (typeof record === "object" && record !== null) return guarded(where, passed, work);
  const hint = typeof record === "string" ? " Get its record first." : "";
  return unexpected("invalid-record", "a record", where, record, hint);
}

function comesFromGetter(error: Error, value: unknown, depth: number, receiver: unknown = value): boolean {
  if (depth === 0 || typeof value !== "object" || value === null) return false;
  // The getters of a class stand on its prototype.
  return (
    Object.values(Object.getOwnPropertyDescriptors(value)).some(({ get, value: part }) =>
      get === undefined ? comesFromGetter(error, part, depth - 1) : throwsIt(error, get, receiver),
    ) || comesFromGetter(error, Object.getPrototypeOf(value), depth, receiver)
  );
}

function throwsIt(error: Error, getter: () => unknown, receiver: unknown): boolean {
  try {
    Reflect.apply(getter, receiver, []);
    return false;
  } catch (again) {
    return again instanceof Error && again.message === error.message;
  }
}
